// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.observatory.analysis.Label;

/** The order of values that form a scale: of opinion, or numbered. */
final class Scales {

    /** Scales of surveys, from one end to the other. */
    private static final List<List<String>> KNOWN = List.of(
            List.of("strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree"),
            List.of("strongly disagree", "rather disagree", "neither agree nor disagree", "rather agree", "strongly agree"),
            List.of("not at all", "rather not", "neither", "rather", "entirely"),
            List.of("very dissatisfied", "dissatisfied", "neutral", "satisfied", "very satisfied"),
            List.of("never", "rarely", "sometimes", "often", "always"),
            List.of("not at all important", "slightly important", "moderately important", "important", "very important"),
            List.of("pas du tout d’accord", "plutôt pas d’accord", "ni d’accord ni pas d’accord", "plutôt d’accord", "tout à fait d’accord"),
            List.of("pas d’accord du tout", "pas d’accord", "ni d’accord, ni pas d’accord", "d’accord", "tout à fait d’accord"),
            List.of("très insatisfait", "insatisfait", "neutre", "satisfait", "très satisfait"),
            List.of("pas du tout satisfait", "plutôt pas satisfait", "sans opinion", "plutôt satisfait", "très satisfait"),
            List.of("jamais", "rarement", "parfois", "souvent", "toujours"),
            List.of("pas du tout", "plutôt pas", "ni oui ni non", "plutôt", "tout à fait"),
            List.of("non, pas du tout", "plutôt non", "sans avis", "plutôt oui", "oui, tout à fait"));

    private Scales() {
    }

    /**
     * The places of the values in the order of their scale; nothing where they form none that is known.
     *
     * @param values in any order
     */
    static Optional<List<Integer>> of(List<Label> values) {
        for (var scale : KNOWN) {
            var places = values.stream().map(value -> Math.max(scale.indexOf(plain(value.en())), scale.indexOf(plain(value.fr())))).toList();
            if (places.stream().allMatch(place -> place >= 0) && places.stream().distinct().count() == places.size()) {
                return Optional.of(sorted(values.size(), Comparator.comparing(places::get)));
            }
        }
        if (values.stream().allMatch(value -> value.en().matches("[-+−]?\\d+([ .:–-].*)?"))) {
            return Optional.of(sorted(values.size(), Comparator.comparingInt(at -> number(values.get(at).en()))));
        }
        return Optional.empty();
    }

    private static List<Integer> sorted(int size, Comparator<Integer> by) {
        return IntStream.range(0, size).boxed().sorted(by).toList();
    }

    private static int number(String text) {
        var digits = text.replace('−', '-').replaceFirst("^([-+]?\\d{1,9}).*$", "$1");
        return Integer.parseInt(digits);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('\'', '’').replace('\u00a0', ' ');
    }

    /**
     * The place of the neutral value: the middle of a scale of an odd number of values; -1 where there is none.
     *
     * @param size how many values the scale has
     */
    static int neutral(int size) {
        return size % 2 == 1 && size > 1 ? size / 2 : -1;
    }
}
