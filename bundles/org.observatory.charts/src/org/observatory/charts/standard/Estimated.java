// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.observatory.analysis.Dates;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.charts.Mark;

/** Rows of estimates as charts show them: values with unit and qualifier, dates, marks, notes. */
record Estimated(Table rows, Language language) {

    int size() {
        return rows.size();
    }

    BigDecimal number(int row) {
        return rows.number(row, "value");
    }

    /** « plus de 600 », « 81 % ». */
    String value(int row) {
        return Numbers.qualified(Numbers.quantity(number(row), rows.text(row, "unit"), language),
                rows.text(row, "qualifier"), language);
    }

    String population(int row) {
        var label = rows.label(row, "populationLabel");
        return label == null ? "" : label.in(language);
    }

    String study(int row) {
        var label = rows.label(row, "studyLabel");
        return label == null ? "" : label.in(language);
    }

    String indicator(int row) {
        return rows.label(row, "indicatorLabel").in(language);
    }

    List<PartialDate> dates(int row) {
        return PartialDate.parseAll(rows.text(row, "dates"));
    }

    /** In full; « sans date » where there is none. */
    String date(int row) {
        return dates(row).isEmpty() ? Texts.of(language, "undated") : Dates.full(dates(row), language);
    }

    String briefDate(int row) {
        return dates(row).isEmpty() ? Texts.of(language, "undated") : Dates.brief(dates(row), language);
    }

    boolean firm(int row) {
        var certainty = rows.text(row, "dateCertainty");
        return certainty == null || certainty.equals("STATED") || dates(row).isEmpty();
    }

    /** Said after a date that no source states; empty for others. */
    String inferred(int row) {
        return firm(row) ? "" : Texts.of(language, "inferred");
    }

    /** The mark of a row, whose value is as printed whatever its date. */
    Mark bar(int row, String name) {
        var mark = mark(row, name);
        return new Mark(mark.key(), mark.value(), mark.label(), mark.detail(), true);
    }

    /**
     * The mark of a row in time: its value at it, everything about it when pointed at; hollow where its date is
     * inferred.
     */
    Mark mark(int row, String name) {
        var detail = new StringBuilder(name).append(Wording.colon(language)).append(value(row)).append(" (")
                .append(date(row)).append(')');
        if (rows.number(row, "base") != null) {
            detail.append(", n").append(Numbers.WIDE).append('=').append(Numbers.WIDE)
                    .append(Numbers.number(rows.number(row, "base"), language));
        }
        return new Mark(rows.rowKey(row), number(row), value(row), detail.toString(), firm(row));
    }

    /** The name of every row with its value and date, one after the other. */
    String list(IntFunction<String> name) {
        var parts = new ArrayList<String>();
        for (var row = 0; row < size(); row++) {
            parts.add(name.apply(row) + " (" + date(row) + ")" + Wording.colon(language) + value(row));
        }
        return String.join(Wording.semicolon(language), parts);
    }

    /** What the chart itself says, then what the analysis warns of, then that no base is known where none is. */
    String note(String own, Result result) {
        var parts = new ArrayList<String>();
        if (!own.isBlank()) {
            parts.add(own);
        }
        result.warnings().forEach(warning -> parts.add(warning.in(language)));
        if (rows.rows().anyMatch(row -> "PERCENT".equals(rows.text(row, "unit")) && rows.number(row, "base") == null)) {
            parts.add(Texts.of(language, "note.base"));
        }
        return String.join(" ", parts);
    }

    /** The data behind the chart, in words and numbers. */
    Table data(Label name) {
        var table = Table.builder("data", name)
                .column("population", Texts.label("column.population"), Kind.LABEL)
                .column("indicator", Texts.label("column.indicator"), Kind.LABEL)
                .column("value", Texts.label("column.value"), Kind.NUMBER)
                .column("unit", Texts.label("column.unit"), Kind.LABEL)
                .column("qualifier", Texts.label("column.qualifier"), Kind.LABEL)
                .column("dates", Texts.label("column.dates"), Kind.TEXT)
                .column("certainty", Texts.label("column.certainty"), Kind.LABEL)
                .column("base", Texts.label("column.base"), Kind.NUMBER)
                .column("study", Texts.label("column.study"), Kind.LABEL)
                .column("source", Texts.label("column.source"), Kind.LABEL)
                .column("key", Texts.label("column.key"), Kind.TEXT);
        for (var row = 0; row < size(); row++) {
            table.row(rows.rowKey(row), rows.label(row, "populationLabel"), rows.label(row, "indicatorLabel"),
                    number(row),
                    unit(rows.text(row, "unit")), Numbers.words(rows.text(row, "qualifier")), rows.text(row, "dates"),
                    dates(row).isEmpty() ? null : Certainties.of(rows.text(row, "dateCertainty")),
                    rows.number(row, "base"),
                    rows.label(row, "studyLabel"), rows.label(row, "source"), rows.rowKey(row));
        }
        return table.build();
    }

    private static Label unit(String unit) {
        return switch (unit == null ? "" : unit) {
            case "PERCENT" -> Label.same("%");
            case "EURO" -> Label.same("€");
            case "MULTIPLE" -> Label.same("×");
            default -> Texts.label("unit.count");
        };
    }
}
