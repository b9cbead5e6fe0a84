// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.observatory.coding.Segment;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Ruling;

/**
 * What coders did in one document, what of it is settled, and the figures. A finding is settled when each of its codes has
 * a ruling about text it was given to.
 */
public final class DocumentComparison {

    private final List<Finding> findings;
    private final List<Ruling> rulings;
    private final List<CodeFigures> figures;

    /**
     * Compares.
     *
     * @param coders    who is compared
     * @param stretches what was coded in the document
     * @param rulings   what was settled in it
     * @param length    how many units its text has
     */
    public DocumentComparison(List<Coder> coders, Collection<Stretch> stretches, Collection<Ruling> rulings, int length) {
        this.rulings = rulings.stream().filter(ruling -> !ruling.isUnplaced() && ruling.getStart() < ruling.getEnd()).toList();
        findings = CoderComparison.of(coders, stretches);
        figures = figures(coders, stretches, length);
    }

    /** {@return agreements and differences, by position} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return the differences, by position} */
    public List<Finding> differences() {
        return findings.stream().filter(finding -> !finding.isAgreement()).toList();
    }

    /** {@return what was settled about a finding} */
    public List<Ruling> rulings(Finding finding) {
        return rulings(finding, rulings);
    }

    /** {@return the rulings about text to which a finding's codes were given, and those given together with them} */
    static List<Ruling> rulings(Finding finding, Collection<Ruling> rulings) {
        var about = rulings.stream().filter(ruling -> finding.claims().stream().anyMatch(claim -> claim.code() == ruling.getCode()
                && claim.segments().stream().anyMatch(Segment.of(ruling)::overlaps))).toList();
        return VerdictRulings.together(about, rulings);
    }

    /** {@return whether a difference is settled} */
    public boolean isSettled(Finding finding) {
        var about = rulings(finding);
        return !finding.isAgreement() && finding.codes().stream()
                .allMatch(code -> about.stream().anyMatch(ruling -> ruling.getCode() == code));
    }

    /** {@return the figures of each code that was given, the most different first} */
    public List<CodeFigures> figures() {
        return figures;
    }

    /** {@return the figures of all codes together} */
    public CodeFigures total() {
        return total(findings, figures, this);
    }

    private static CodeFigures total(List<Finding> findings, List<CodeFigures> figures, DocumentComparison settled) {
        var differences = findings.stream().filter(finding -> !finding.isAgreement()).toList();
        var units = figures.stream().reduce(CodeFigures.none(null), CodeFigures::plus);
        return new CodeFigures(null, findings.size() - differences.size(), differences.size(),
                (int) differences.stream().filter(settled::isSettled).count(), units.before(), units.after());
    }

    private List<CodeFigures> figures(List<Coder> coders, Collection<Stretch> stretches, int length) {
        var covers = new LinkedHashMap<Code, Map<Coder, List<Segment>>>();
        for (var stretch : stretches) {
            if (coders.contains(stretch.coder())) {
                var byCoder = covers.computeIfAbsent(stretch.code(), first -> {
                    var empty = new LinkedHashMap<Coder, List<Segment>>();
                    coders.forEach(coder -> empty.put(coder, new ArrayList<>()));
                    return empty;
                });
                byCoder.get(stretch.coder()).add(stretch.segment());
            }
        }
        var counted = new LinkedHashMap<Code, CodeFigures>();
        covers.forEach((code, byCoder) -> {
            var own = byCoder.values().stream().map(Cover::of).toList();
            counted.put(code, new CodeFigures(code, 0, 0, 0, PercentAgreement.of(own, length),
                    PercentAgreement.of(settled(code, own), length)));
        });
        for (var finding : findings) {
            var settled = isSettled(finding) ? 1 : 0;
            for (var code : finding.codes()) {
                counted.merge(code, new CodeFigures(code, finding.isAgreement() ? 1 : 0, finding.isAgreement() ? 0 : 1, settled,
                        PercentAgreement.NONE, PercentAgreement.NONE), CodeFigures::plus);
            }
        }
        return counted.values().stream().sorted(Comparator.comparingInt(CodeFigures::differences).reversed()).toList();
    }

    /** What coders gave a code to, with what is settled in place of what each did. */
    private List<Cover> settled(Code code, List<Cover> covers) {
        var ruled = new ArrayList<Segment>();
        findings.stream().filter(finding -> finding.codes().contains(code) && isSettled(finding))
                .forEach(finding -> ruled.add(finding.hull(code)));
        var about = rulings.stream().filter(ruling -> ruling.getCode() == code).toList();
        var retained = about.stream().filter(Ruling::isRetained).map(Segment::of).toList();
        ruled.addAll(retained);
        var over = Cover.of(ruled);
        return covers.stream().map(cover -> cover.without(over).with(Cover.of(retained))).toList();
    }
}
