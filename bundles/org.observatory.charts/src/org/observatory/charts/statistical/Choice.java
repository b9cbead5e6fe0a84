// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Column;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Variables;

/**
 * The attributes of cases, or the columns of a file, that suit a chart when nobody has chosen any.
 *
 * @param nominal sort individuals into a few values, two or more; in the order of the table
 * @param flags   sort into two
 * @param numbers hold numbers
 * @param dates   hold dates
 * @param words   the values of the nominal ones, in the same order
 */
record Choice(List<Column> nominal, List<Column> flags, List<Column> numbers, List<Column> dates, List<List<Label>> words) {

    private static final int MOST = 12;

    static Choice of(Input input) {
        var nominal = new ArrayList<Column>();
        var words = new ArrayList<List<Label>>();
        var flags = new ArrayList<Column>();
        var numbers = new ArrayList<Column>();
        var dates = new ArrayList<Column>();
        if (Variables.isIn(input)) {
            try {
                var variables = Variables.of(input);
                var project = !input.has(Input.DATA);
                for (var column : variables.table().columns()) {
                    if (project && !column.key().startsWith("attribute:") && !column.key().equals("start") || column.key().endsWith(":state")) {
                        continue;
                    }
                    var cells = variables.table().cells(column.key()).stream().filter(Objects::nonNull).toList();
                    if (cells.size() < 2) {
                        continue;
                    }
                    if (column.kind() == Kind.DATE || column.kind() == Kind.TEXT && all(cells, Choice::isDate)) {
                        dates.add(column);
                    } else if (column.kind() == Kind.NUMBER || column.kind() == Kind.TEXT && all(cells, Choice::isNumber)) {
                        numbers.add(column);
                    } else {
                        var values = List.copyOf(variables.words(column).values());
                        if (values.size() >= 2 && values.size() <= MOST) {
                            (values.size() == 2 ? flags : nominal).add(column);
                            if (values.size() > 2) {
                                words.add(values);
                            }
                        }
                    }
                }
            } catch (AnalysisException none) {
                // nothing to choose from
            }
        }
        return new Choice(nominal, flags, numbers, dates, words);
    }

    private static boolean all(List<Object> cells, Predicate<String> test) {
        return cells.stream().allMatch(cell -> test.test(cell.toString().strip()));
    }

    private static boolean isDate(String text) {
        return text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
    }

    private static boolean isNumber(String text) {
        return text.matches("[-+]?\\d+([.,]\\d+)?");
    }

    /** The key of the nominal column at that place, or of the last there is. */
    Optional<String> nominal(int at) {
        return nominal.isEmpty() ? flag() : Optional.of(nominal.get(Math.min(at, nominal.size() - 1)).key());
    }

    /** The key of the first column of two values, else of the last nominal one. */
    Optional<String> flag() {
        return flags.isEmpty() ? nominal.isEmpty() ? Optional.empty() : Optional.of(nominal.getLast().key())
                : Optional.of(flags.getFirst().key());
    }

    /** The key of a column whose values are an ordered scale, else of the last nominal one. */
    Optional<String> scale() {
        for (var at = 0; at < nominal.size(); at++) {
            if (Scales.of(words.get(at)).isPresent()) {
                return Optional.of(nominal.get(at).key());
            }
        }
        return nominal.isEmpty() ? Optional.empty() : Optional.of(nominal.getLast().key());
    }

    /** The key of the first nominal column that is not that one. */
    Optional<String> other(String than) {
        return nominal.stream().map(Column::key).filter(key -> !key.equals(than)).findFirst().or(this::flag);
    }

    /** The key of the first column of numbers. */
    Optional<String> number() {
        return numbers.stream().findFirst().map(Column::key);
    }

    /** The key of the first column of dates. */
    Optional<String> date() {
        return dates.stream().findFirst().map(Column::key);
    }

    /** The value of the first column of two that is looked for: yes, else the last in the alphabet. */
    String valueOfFlag(Input input) {
        if (flags.getFirst().kind() == Kind.FLAG) {
            return "yes";
        }
        try {
            return Variables.of(input).words(flags.getFirst()).keySet().stream().max(String::compareTo).orElse("");
        } catch (AnalysisException none) {
            return "";
        }
    }
}
