// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.observatory.analysis.DateText;
import org.observatory.analysis.Language;
import org.observatory.ui.texts.NumberText;
import org.observatory.ui.texts.SearchWords;

/**
 * Reads filters as people type them above a column. Texts: words, in any order. Numbers: « 5 », « >5 », « <=5 »,
 * « 10..20 », « 10.. ». Dates: the same, with « 2019 » or « oct. 2019 », which also finds the days within. Everywhere:
 * « sans objet », « inconnu », « non renseigné », and a semicolon for "or".
 */
public final class FilterText {

    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>|≤|≥|=)\\s*(.*)");
    private static final Pattern SPAN = Pattern.compile("(.*?)\\s*(?:\\.\\.+|…)\\s*(.*?)");

    private final StateNames states;
    private final boolean english;

    /**
     * Reads numbers as one language writes them.
     *
     * @param language the language
     */
    public FilterText(Language language) {
        this.states = new StateNames(language);
        this.english = language == Language.ENGLISH;
    }

    /**
     * Reads a filter.
     *
     * @param kind  the kind of the column
     * @param typed what was typed, not blank
     * @return the filter; empty when it cannot be understood
     */
    public Optional<CellFilter> read(GridColumn.Kind kind, String typed) {
        var parts = Stream.of(typed.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        var filters = new ArrayList<CellFilter>();
        for (var part : parts) {
            var filter = states.read(part).<CellFilter>map(state -> CellFilter.picked(List.of(part), states)).or(() -> one(kind, part));
            if (filter.isEmpty()) {
                return Optional.empty();
            }
            filters.add(filter.get());
        }
        return filters.isEmpty() ? Optional.empty()
                : Optional.of(filters.size() == 1 ? filters.getFirst() : new CellFilter.Any(List.copyOf(filters)));
    }

    private Optional<CellFilter> one(GridColumn.Kind kind, String typed) {
        return switch (kind) {
            case NUMBER -> range(typed, text -> NumberText.read(text, english).map(number -> number))
                    .or(() -> NumberText.read(typed, english).map(number -> new CellFilter.Range(number, number, false)));
            case DATE -> range(typed, text -> DateText.read(text).map(date -> date))
                    .or(() -> DateText.read(typed).map(CellFilter.Within::new));
            default -> Optional.of(new CellFilter.Words(new SearchWords(typed)));
        };
    }

    private static Optional<CellFilter> range(String typed, Function<String, Optional<? extends Comparable<?>>> reader) {
        var comparison = COMPARISON.matcher(typed);
        if (comparison.matches()) {
            return reader.apply(comparison.group(2)).map(bound -> switch (comparison.group(1)) {
                case "<" -> new CellFilter.Range(null, bound, true);
                case ">" -> new CellFilter.Range(bound, null, true);
                case "<=", "≤" -> new CellFilter.Range(null, bound, false);
                case ">=", "≥" -> new CellFilter.Range(bound, null, false);
                default -> new CellFilter.Range(bound, bound, false);
            });
        }
        var span = SPAN.matcher(typed);
        if (!span.matches() || span.group(1).isEmpty() && span.group(2).isEmpty()) {
            return Optional.empty();
        }
        var low = span.group(1).isEmpty() ? Optional.<Comparable<?>>empty() : reader.apply(span.group(1));
        var high = span.group(2).isEmpty() ? Optional.<Comparable<?>>empty() : reader.apply(span.group(2));
        return low.isEmpty() != span.group(1).isEmpty() || high.isEmpty() != span.group(2).isEmpty() ? Optional.empty()
                : Optional.of(new CellFilter.Range(low.orElse(null), high.orElse(null), false));
    }
}
