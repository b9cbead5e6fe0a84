// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.observatory.analysis.Progress;

/** Passages that are together in one place: they overlap or are near, or share a paragraph, document or case. */
final class Together {

    /** What to do with two that are together. */
    interface Pair {
        /**
         * @param unit identifies the place: the unit, or the two passages where passages are compared
         */
        void met(String unit, Passages.Passage one, Passages.Passage other);
    }

    private final boolean near;
    private final long distance;
    private final Progress progress;
    private final Map<String, List<Passages.Passage>> byUnit = new LinkedHashMap<>();
    private final Map<String, List<String>> units = new LinkedHashMap<>();

    Together(Passages passages, String within, int distance, Progress progress) {
        this.near = within.equals("overlap") || within.equals("proximity");
        this.distance = within.equals("overlap") ? -1 : distance;
        this.progress = progress;
        for (var passage : passages.all()) {
            var here = near ? List.of(passage.document() + "\0" + passage.coder())
                    : passage.units(Passages.Within.valueOf(within.toUpperCase(Locale.ROOT)));
            units.put(passage.key(), here);
            here.forEach(unit -> byUnit.computeIfAbsent(unit, any -> new ArrayList<>()).add(passage));
        }
    }

    private boolean meet(Passages.Passage one, Passages.Passage other) {
        return !near || Math.max(one.start(), other.start()) - Math.min(one.end(), other.end()) <= distance;
    }

    /** Every two of different categories, the one of the first, the other of the second map from codes to categories. */
    void each(Map<String, String> first, Map<String, String> second, Pair pair) {
        byUnit.forEach((unit, there) -> {
            progress.check();
            var ones = there.stream().filter(passage -> first.containsKey(passage.code())).toList();
            var others = there.stream().filter(passage -> second.containsKey(passage.code())).toList();
            for (var one : ones) {
                for (var other : others) {
                    if (!first.get(one.code()).equals(second.get(other.code())) && meet(one, other)) {
                        pair.met(near ? one.key() + " " + other.key() : unit, one, other);
                    }
                }
            }
        });
    }

    /** The category of a passage of a third typology that is together with both; empty where there is none. */
    String third(Passages.Passage one, Passages.Passage other, Map<String, String> third) {
        for (var unit : units.get(one.key())) {
            for (var passage : byUnit.get(unit)) {
                if (third.containsKey(passage.code()) && meet(passage, one) && meet(passage, other)) {
                    return third.get(passage.code());
                }
            }
        }
        return "";
    }
}
