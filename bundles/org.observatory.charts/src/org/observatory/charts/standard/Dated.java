// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.observatory.analysis.Dates;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.PartialDate.Precision;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot.Timeline.Event;
import org.observatory.charts.Plot.Timeline.Shape;

/** Rows of dated items as timelines show them: each as precisely as it is dated. */
record Dated(Table rows, Language language) {

    PartialDate start(int row) {
        return PartialDate.parse(rows.text(row, "start"));
    }

    PartialDate end(int row) {
        return rows.text(row, "end") == null ? null : PartialDate.parse(rows.text(row, "end"));
    }

    String name(int row) {
        return rows.label(row, "name").in(language);
    }

    String number(int row) {
        return rows.number(row, "number") == null ? "" : rows.number(row, "number").toPlainString();
    }

    String period(int row) {
        return end(row) == null ? Dates.full(start(row), language) : Dates.period(start(row), end(row), language);
    }

    String brief(int row) {
        var end = end(row);
        return end == null || end.equals(start(row)) ? Dates.brief(start(row), language)
                : Dates.brief(start(row), language) + "\u00a0– " + Dates.brief(end, language);
    }

    boolean firm(int row) {
        var certainty = rows.text(row, "dateCertainty");
        return certainty == null || certainty.equals("STATED");
    }

    /** Something that happens: a bar from start to end, a thin bar within its year, or a disc on its day or month. */
    Event event(int row, String label, int colour) {
        var start = start(row);
        var end = end(row);
        var lasts = end != null && !end.equals(start);
        var shape = lasts ? Shape.SPAN : start.precision() == Precision.YEAR ? Shape.WITHIN : Shape.DISC;
        return new Event(mark(row, label), shape, start.earliest(), lasts ? end.after() : start.after(), colour);
    }

    /** Something that lasts, even where only one year is known of it; to the end of the axis where it goes on. */
    Event span(int row, LocalDate after, int colour) {
        return new Event(mark(row, ""), Shape.SPAN, start(row).earliest(), end(row) == null ? after : end(row).after(),
                colour);
    }

    Mark mark(int row, String label) {
        var number = number(row).isEmpty() ? "" : number(row) + ". ";
        var theme = rows.has("theme") && rows.label(row, "theme") != null
                ? Wording.colon(language) + rows.label(row, "theme").in(language) : "";
        return new Mark(rows.rowKey(row), null, label, number + name(row) + " (" + period(row) + ")" + theme,
                firm(row));
    }

    /** The 1 January of the year in which the first of them begins or is launched. */
    LocalDate first() {
        return Stream.of("start", "launch").filter(rows::has)
                .flatMap(column -> rows.rows().mapToObj(row -> rows.text(row, column)).filter(Objects::nonNull))
                .map(date -> PartialDate.parse(date).earliest()).min(LocalDate::compareTo).orElseThrow().withDayOfYear(1);
    }

    /** The 1 January after everything has ended. */
    LocalDate after() {
        return rows.rows().mapToObj(row -> end(row) == null ? start(row).after() : end(row).after())
                .max(LocalDate::compareTo)
                .orElseThrow().minusDays(1).withDayOfYear(1).plusYears(1);
    }

    List<Integer> group(String group) {
        return rows.rows().filter(row -> group.equals(rows.text(row, "group"))).boxed().toList();
    }

    List<String> groups() {
        return rows.rows().mapToObj(row -> rows.text(row, "group")).distinct().toList();
    }

    /** The plural that a row of items is called by; for kinds that have none here, what the data calls one of them. */
    String groupLabel(int row) {
        var known = Texts.find(language, "group." + rows.text(row, "group"));
        return known.orElseGet(() -> Wording.capital(rows.label(row, "groupLabel").in(language)));
    }

    String list() {
        var parts = new ArrayList<String>();
        rows.rows().forEach(row ->
                parts.add((number(row).isEmpty() ? "" : number(row) + ". ") + name(row) + " (" + period(row) + ")"));
        return String.join(Wording.semicolon(language), parts);
    }

    Table data(Label name) {
        var table = Table.builder("data", name)
                .column("group", Texts.label("column.group"), Kind.LABEL)
                .column("number", Texts.label("column.number"), Kind.NUMBER)
                .column("name", Texts.label("column.name"), Kind.LABEL)
                .column("start", Texts.label("column.start"), Kind.DATE)
                .column("end", Texts.label("column.end"), Kind.DATE)
                .column("certainty", Texts.label("column.certainty"), Kind.LABEL)
                .column("source", Texts.label("column.source"), Kind.LABEL)
                .column("key", Texts.label("column.key"), Kind.TEXT);
        rows.rows().forEach(row ->
                table.row(rows.rowKey(row), rows.label(row, "groupLabel"), rows.number(row, "number"),
                rows.label(row, "name"), rows.text(row, "start"), rows.text(row, "end"),
                Certainties.of(rows.text(row, "dateCertainty")), rows.label(row, "source"), rows.rowKey(row)));
        return table.build();
    }
}
