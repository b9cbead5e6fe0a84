// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.observatory.analysis.Wording;
import org.observatory.exchange.cases.CaseChange;
import org.observatory.exchange.cases.CaseImportPlan;
import org.observatory.exchange.cases.CellDoubt;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Element;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridColumn.Kind;

/** What an import of cases would do, as a table: what is new, what changes from what to what, and what is not taken over. */
public final class CaseDifferences {

    /** What a row tells. */
    public enum What {
        /** An attribute, a typology, categories or a territory that the import makes. */
        MADE,
        /** A case that the import makes. */
        ADDED,
        /** A value of a case that changes. */
        CHANGED,
        /** A row of the sheet that is left out. */
        REFUSED,
        /** A cell that is not taken over. */
        NOT_TAKEN,
        /** A cell whose text is kept, to be made a value by hand. */
        KEPT_AS_TEXT,
        /** A cell that may have been understood wrongly. */
        DOUBTFUL,
        /** A case that the sheet is about and that does not change. */
        UNCHANGED,
        /** A case that the sheet lacks. */
        ABSENT
    }

    /**
     * A row.
     *
     * @param what   what it tells
     * @param about  the name of the case or of what is made; what the cell holds where that is not taken over
     * @param column the heading of the column; empty for a whole case
     * @param before what the case holds; empty for nothing
     * @param after  what it will hold, or what is the matter with a cell
     * @param place  where that stands in the sheet; empty for what stands nowhere
     */
    public record Row(What what, String about, String column, String before, String after, String place) {
    }

    private final CaseImportPlan plan;
    private final ExchangeTexts texts;
    private final ObservatoryLabels labels;
    private final List<Row> rows = new ArrayList<>();

    /** Shows what a plan does, in a language. */
    public CaseDifferences(CaseImportPlan plan, ExchangeTexts texts) {
        this.plan = plan;
        this.texts = texts;
        labels = new ObservatoryLabels(texts.language());
        made(plan.newAttributes());
        made(plan.newTypologies());
        plan.newCategories().forEach((typology, categories) -> categories.forEach(category -> rows.add(new Row(What.MADE,
                labels.name(category), "", "", labels.type(category.eClass()) + ", " + labels.name(typology), ""))));
        made(plan.newTerritories());
        plan.added().forEach(this::added);
        plan.changed().forEach(change -> change.changes().forEach(value -> rows.add(new Row(What.CHANGED, labels.name(change.one()),
                value.heading(), value.before().in(texts.language()), value.after().in(texts.language()), value.place().toString()))));
        doubts(What.REFUSED, plan.refused());
        doubts(What.NOT_TAKEN, plan.notTaken());
        doubts(What.KEPT_AS_TEXT, plan.keptAsText());
        doubts(What.DOUBTFUL, plan.doubtful());
        plan.unchanged().forEach(one -> rows.add(new Row(What.UNCHANGED, labels.name(one), "", "", "", "")));
        plan.absent().forEach(one -> rows.add(new Row(What.ABSENT, labels.name(one), "", "", "", "")));
    }

    private void made(List<? extends Element> elements) {
        elements.forEach(element -> rows.add(new Row(What.MADE, labels.name(element), "", "", labels.type(element.eClass()), "")));
    }

    private void added(CaseChange change) {
        var values = change.changes().stream().map(value -> value.heading() + Wording.colon(texts.language())
                + value.after().in(texts.language())).collect(Collectors.joining(Wording.semicolon(texts.language())));
        rows.add(new Row(What.ADDED, labels.name(change.one()), "", "", values, change.row().toString()));
    }

    private void doubts(What what, List<CellDoubt> doubts) {
        for (var doubt : doubts) {
            var column = doubt.place().column();
            rows.add(new Row(what, doubt.cell().shown(texts.language()), column < 0 ? "" : plan.sheet().headers().get(column), "",
                    doubt.reason().in(texts.language()), doubt.place().toString()));
        }
    }

    /** {@return the rows: what changes, what was not understood, then what stays} */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** {@return the columns of the table} */
    public List<GridColumn<Row>> columns() {
        return List.of(
                new GridColumn<>("what", texts.get("differences.what"), "", Kind.CHOICE, 190, false, false,
                        () -> Arrays.stream(What.values()).map(this::name).toList(),
                        row -> GridCell.choices(name(row.what()), row.what().ordinal(), List.of(name(row.what())))),
                GridColumn.<Row>shown("about", texts.get("differences.about"), Kind.TEXT, 200, row -> GridCell.text(row.about())),
                GridColumn.<Row>shown("column", texts.get("differences.column"), Kind.TEXT, 130, row -> GridCell.text(row.column())),
                GridColumn.<Row>shown("before", texts.get("differences.before"), Kind.TEXT, 130, row -> GridCell.text(row.before())),
                GridColumn.<Row>shown("after", texts.get("differences.after"), Kind.TEXT, 260, row -> GridCell.text(row.after())),
                GridColumn.<Row>shown("place", texts.get("differences.place"), Kind.TEXT, 110, row -> GridCell.text(row.place())));
    }

    private String name(What what) {
        return texts.get("differences." + what.name().toLowerCase(Locale.ROOT));
    }

    /** {@return a row at length, as one line} */
    public String details(Row row) {
        var change = row.what() == What.CHANGED ? row.before() + " → " + row.after() : row.after();
        return List.of(row.place(), name(row.what()), row.about(), row.column(), change).stream().filter(part -> !part.isBlank())
                .collect(Collectors.joining(Wording.semicolon(texts.language())));
    }
}
