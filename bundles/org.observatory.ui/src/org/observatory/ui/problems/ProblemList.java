// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.observatory.project.checks.Severity;
import org.observatory.ui.texts.Sorting;
import org.observatory.ui.texts.SearchWords;
import org.observatory.ui.texts.Texts;

/** The points to check as the view lists them: searched, sorted, counted. */
public final class ProblemList {

    /** By what the list is sorted. */
    public enum Order {
        /** The most serious first, then by message. */
        MESSAGE,
        /** By the names that lead to the element. */
        ELEMENT,
        /** By document and place; those without any last. */
        PLACE
    }

    private final Texts texts;

    /**
     * Speaks one language.
     *
     * @param texts its messages
     */
    public ProblemList(Texts texts) {
        this.texts = texts;
    }

    /**
     * The points that match a search, in order.
     *
     * @param all   the points
     * @param words the search
     * @param order by what to sort
     * @param down  whether in the reverse order
     */
    public List<Located> shown(List<Located> all, SearchWords words, Order order, boolean down) {
        var names = Sorting.names(texts.language());
        var message = Comparator.comparing(Problem::severity).thenComparing(Problem::message, names);
        var by = switch (order) {
            case MESSAGE -> message;
            case ELEMENT -> Comparator.comparing(Problem::element, names).thenComparing(message);
            case PLACE -> Comparator.comparing((Problem problem) -> problem.place().isEmpty())
                    .thenComparing(Problem::place, names).thenComparing(message);
        };
        return all.stream().filter(located -> matches(located.problem(), words))
                .sorted(Comparator.comparing(Located::problem, down ? by.reversed() : by)).toList();
    }

    private static boolean matches(Problem problem, SearchWords words) {
        return words.match(problem.message(), problem.element(), problem.place());
    }

    /** {@return how many there are of each severity, for the head of the view} */
    public String count(List<Located> all) {
        return all.isEmpty() ? texts.get("problems.none")
                : String.join(", ", Stream.of(Severity.values()).map(severity -> count(all, severity))
                        .filter(part -> !part.isEmpty()).toList());
    }

    private String count(List<Located> all, Severity severity) {
        return texts.get("problems." + severity.name().toLowerCase(Locale.ROOT),
                all.stream().filter(located -> located.problem().severity() == severity).count());
    }

    /** {@return the points as lines of text with tabs, to paste elsewhere} */
    public static String lines(List<Located> chosen) {
        return String.join("\n", chosen.stream().map(located -> String.join("\t", located.problem().message(),
                located.problem().element(), located.problem().place())).toList());
    }

    /**
     * A point and the project it is in.
     *
     * @param problem the point
     * @param project the name of the Eclipse project
     */
    public record Located(Problem problem, String project) {
    }
}
