// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Food poisoning of 55 pupils: the data {@code poison} of the R package FactoMineR (Husson, Lê and Pagès), on which it documents
 * {@code MCA} and {@code HCPC}; the expected values of tests are those that version 2.7 prints for {@code MCA(poison, quanti.sup = 1:2,
 * quali.sup = 3:4)}.
 */
final class Poison {

    /** A pupil a word: 1 for yes (of the second variable: a boy). */
    private static final String PUPILS = """
            1010111111111 0000000111101 1001111111111 0000000110111 1101111111111 1100111101111 1001111111111 1011111111111 1110111111111
            1101011111111 1011111111111 1001100111111 1000111111111 0000000110111 0100000110101 1001111111111 1101111111101 1111111111111
            1001111111111 0000000110111 1100111111111 1000111111110 1001111111011 1101101111111 1000111111101 0100000111111 1001110111111
            1101111110011 0000000111111 1011111111111 1000111110111 0100000110101 0000000111111 0100000111111 1010111011111 1111111111111
            1110101011111 0000000111001 1100111011111 1111111111111 1110111111111 0100000111111 1000111111111 1011111111010 1101111111011
            1100111111111 0100000110110 0100000111111 0000000111111 1000111111111 0100000110111 1100111111111 0000000110100 1101110111111
            1101111111111
            """;
    private static final List<String> NAMES = List.of("sick", "boy", "nausea", "vomiting", "abdominals", "fever", "diarrhoea", "potato", "fish",
            "mayonnaise", "courgette", "cheese", "ice cream");

    private Poison() {
    }

    private static Map<String, List<String>> all() {
        var variables = new LinkedHashMap<String, List<String>>();
        for (var pupil : PUPILS.strip().split("\\s+")) {
            for (var q = 0; q < NAMES.size(); q++) {
                variables.computeIfAbsent(NAMES.get(q), any -> new ArrayList<>()).add(pupil.charAt(q) == '1' ? "yes" : "no");
            }
        }
        return variables;
    }

    /** The symptoms and what was eaten. */
    static Indicator active() {
        var active = all();
        active.keySet().removeAll(NAMES.subList(0, 2));
        return Indicator.of(active);
    }

    /** Who is sick, and who is a boy. */
    static Indicator supplementary() {
        var supplementary = all();
        supplementary.keySet().retainAll(NAMES.subList(0, 2));
        return Indicator.of(supplementary);
    }

    static Indicator everything() {
        return Indicator.of(all());
    }

    /** The number of a category. */
    static int category(Indicator of, String variable, String value) {
        for (var j = 0; j < of.categories().size(); j++) {
            if (of.variables().get(of.categories().get(j).variable()).equals(variable) && of.categories().get(j).name().equals(value)) {
                return j;
            }
        }
        throw new AssertionError("There is no " + variable + " = " + value);
    }
}
