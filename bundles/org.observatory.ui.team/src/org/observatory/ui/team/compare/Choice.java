// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.observatory.coding.CodingEdits.Wanted;
import org.observatory.coding.team.Cover;
import org.observatory.coding.team.Finding;
import org.observatory.coding.team.Finding.Claim;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.team.texts.TeamTexts;

/**
 * One way to settle a difference.
 *
 * @param kind     what it takes
 * @param label    what it is called
 * @param retained what is retained; empty for a choice that takes more
 */
record Choice(Kind kind, String label, List<Wanted> retained) {

    /** What a choice takes. */
    enum Kind {
        /** Nothing more. */
        PLAIN,
        /** Another segment, selected in the text. */
        SELECTION,
        /** Another code. */
        OTHER_CODE
    }

    /** {@return the ways to settle a finding, in the order they are offered} */
    static List<Choice> of(Finding finding, List<Coder> coders, ObservatoryLabels labels, TeamTexts texts) {
        var choices = new ArrayList<Choice>();
        var offered = new LinkedHashSet<List<Wanted>>();
        for (var coder : coders) {
            var own = wanted(finding.of(coder));
            if (!own.isEmpty() && offered.add(own)) {
                choices.add(new Choice(Kind.PLAIN, texts.get("settle.as", names(finding, coders, own, labels),
                        codes(finding.of(coder), labels)), own));
            }
        }
        if (finding.codes().size() > 1) {
            choices.add(new Choice(Kind.PLAIN, texts.get("settle.both"), wanted(finding.claims())));
        } else if (finding.kind() == Finding.Kind.BOUNDS) {
            var code = finding.codes().iterator().next();
            add(choices, offered, texts.get("settle.joined"), List.of(new Wanted(finding.hull(), code)));
            add(choices, offered, texts.get("settle.common"), common(finding, code));
        }
        choices.add(new Choice(Kind.SELECTION, texts.get("settle.selection"), List.of()));
        choices.add(new Choice(Kind.OTHER_CODE, texts.get("settle.other"), List.of()));
        choices.add(new Choice(Kind.PLAIN, texts.get("settle.nothing"), List.of()));
        return List.copyOf(choices);
    }

    private static void add(List<Choice> choices, LinkedHashSet<List<Wanted>> offered, String label, List<Wanted> wanted) {
        if (!wanted.isEmpty() && offered.add(wanted)) {
            choices.add(new Choice(Kind.PLAIN, label, wanted));
        }
    }

    private static List<Wanted> wanted(List<Claim> claims) {
        return claims.stream().flatMap(claim -> claim.segments().stream().map(segment -> new Wanted(segment, claim.code()))).distinct()
                .toList();
    }

    private static List<Wanted> common(Finding finding, Code code) {
        Cover common = null;
        for (var claim : finding.claims()) {
            var own = new Cover(claim.segments());
            common = common == null ? own : common.common(own);
        }
        return common == null ? List.of() : common.segments().stream().map(segment -> new Wanted(segment, code)).toList();
    }

    private static String names(Finding finding, List<Coder> coders, List<Wanted> own, ObservatoryLabels labels) {
        return String.join(", ", coders.stream().filter(coder -> wanted(finding.of(coder)).equals(own)).map(labels::name).toList());
    }

    private static String codes(List<Claim> claims, ObservatoryLabels labels) {
        return String.join(", ", claims.stream().map(Claim::code).distinct().map(labels::name).toList());
    }
}
