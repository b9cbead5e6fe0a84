// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;

/**
 * Gathers what is found at many places while a file is read, so that a thousand dropped pictures become one remark with
 * their number and the first places. Remarks come in the order in which their findings first came.
 */
public final class Findings {

    /** Places kept for a finding; more are counted. */
    private static final int KEPT = 1_000;

    /**
     * Something that is found.
     *
     * @param kind what it is about
     * @param one  the sentence for one, without a full stop: "One picture is left out"
     * @param many the sentence for several, with {@code %s} for their number: "%s pictures are left out"
     */
    public record Finding(Remark.Kind kind, Label one, Label many) {

        /** {@return a finding with its four sentences} */
        public static Finding of(Remark.Kind kind, String oneEn, String oneFr, String manyEn, String manyFr) {
            return new Finding(kind, new Label(oneEn, oneFr), new Label(manyEn, manyFr));
        }
    }

    private static final class Found {
        private int count;
        private final List<Integer> places = new ArrayList<>();
    }

    private final Places places;
    private final Map<Finding, Found> found = new LinkedHashMap<>();

    /** Nothing found yet, in a file with places of this kind. */
    public Findings(Places places) {
        this.places = places;
    }

    /** Adds one, found at a place counted from 1. */
    public void add(Finding finding, int place) {
        add(finding, place, 1);
    }

    /** Adds several, found at the same place; none when the number is 0. */
    public void add(Finding finding, int place, int number) {
        if (number == 0) {
            return;
        }
        var all = found.computeIfAbsent(finding, first -> new Found());
        all.count += number;
        if (all.places.size() < KEPT) {
            all.places.add(place);
        }
    }

    /** {@return one remark a finding} */
    public List<Remark> remarks() {
        return found.entrySet().stream().map(entry -> new Remark(entry.getKey().kind(),
                Label.each(language -> sentence(entry.getKey(), entry.getValue(), language)))).toList();
    }

    private String sentence(Finding finding, Found all, Language language) {
        var words = all.count == 1 ? finding.one().in(language)
                : finding.many().in(language).formatted(Numbers.number(BigDecimal.valueOf(all.count), language));
        return words + " (" + places.of(all.places).in(language) + ").";
    }
}
