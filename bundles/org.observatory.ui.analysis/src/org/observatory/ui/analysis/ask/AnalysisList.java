// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.ask;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.Families;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.ui.texts.SearchWords;

/** The analyses on offer, those of one kind together: the kinds in the order of a study, the analyses of one by name. */
public final class AnalysisList {

    private static final List<Label> ORDER = List.of(Families.AGREEMENT, Families.CROSSINGS, Families.ESTIMATES, Families.STRUCTURE,
            Families.TRAJECTORIES, Families.OBSERVATORY);

    /**
     * A heading with the analyses below it.
     *
     * @param name     what they have in common
     * @param analyses one or more
     */
    public record Group(String name, List<Analysis> analyses) {
    }

    private AnalysisList() {
    }

    /**
     * {@return the groups that have an analysis to show}
     *
     * @param analyses all there are
     * @param words    the words that are looked for in name, description, kind and identifier
     * @param language in which they are shown
     */
    public static List<Group> of(List<Analysis> analyses, SearchWords words, Language language) {
        var families = new LinkedHashMap<Label, List<Analysis>>();
        ORDER.forEach(family -> families.put(family, new ArrayList<>()));
        for (var analysis : analyses) {
            if (words.match(analysis.label().in(language), analysis.description().in(language), analysis.family().in(language),
                    analysis.id())) {
                families.computeIfAbsent(analysis.family(), other -> new ArrayList<>()).add(analysis);
            }
        }
        var collator = Collator.getInstance(language.locale());
        return families.entrySet().stream().filter(family -> !family.getValue().isEmpty())
                .map(family -> new Group(family.getKey().in(language), family.getValue().stream()
                        .sorted(Comparator.comparing(analysis -> analysis.label().in(language), collator)).toList()))
                .toList();
    }

    /**
     * {@return the analysis to show first: the one wanted while nothing is looked for, else the first whose name has the words, else
     * the first of all; empty when none is found}
     *
     * @param analyses all there are
     * @param words    the words that are looked for
     * @param wanted   the identifier of an analysis; null for none
     * @param language in which they are shown
     */
    public static Optional<Analysis> best(List<Analysis> analyses, SearchWords words, String wanted, Language language) {
        var shown = of(analyses, words, language).stream().flatMap(group -> group.analyses().stream()).toList();
        return shown.stream().filter(analysis -> words.isEmpty() ? analysis.id().equals(wanted) : words.match(analysis.label().in(language)))
                .findFirst().or(() -> shown.stream().findFirst());
    }
}
