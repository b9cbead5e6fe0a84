// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.programme;

import static org.observatory.model.programmes.ProgrammesPackage.Literals.ESTIMATE;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.ESTIMATE__BASE;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.ESTIMATE__DATES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.ESTIMATE__QUALIFIER;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.ESTIMATE__VALUE;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.FIGURE;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.FIGURE_HOLDER__FIGURES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.FIGURE__ESTIMATES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.FIGURE__INDICATOR;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.FIGURE__POPULATION;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.SOURCED__SOURCES;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Section;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.Qualifier;
import org.observatory.model.programmes.SourceReference;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.elements.ProjectPage;
import org.observatory.ui.fields.FeatureTable;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.RowBar;
import org.observatory.ui.fields.TableColumn;

/** All figures of a programme and its studies in a table edited in place, and the forms of the one selected. */
final class FiguresPage extends ProjectPage {

    private final Programme programme;
    private FeatureTable table;
    private Section section;
    private MasterDetails details;

    FiguresPage(ProjectEditor editor, String title) {
        super(editor, "figures", title);
        programme = (Programme) editor.input().element();
    }

    @Override
    protected void create(FieldContext shared, Composite body) {
        details = new MasterDetails(shared, body);
        section = StudiesPage.tableSection(shared, details.upper());
        var area = StudiesPage.tableArea(shared, section);
        table = new FeatureTable(shared, area, shared.labels().feature(FIGURE_HOLDER__FIGURES), columns(shared));
        new RowBar(shared, section, table)
                .add("figures.addFigure", "add", () -> true, this::addFigure)
                .add("figures.addValue", "addValue", () -> row() != null, this::addValue)
                .add("figures.remove", "delete", () -> row() != null, this::remove);
        table.onSelection(selected -> {
            var row = row();
            details.show(row == null ? List.of() : row.estimate() == null ? List.of(row.figure()) : List.of(row.estimate(), row.figure()));
            owner().selection().select(selected());
        });
    }

    @Override
    protected EObject selected() {
        var row = table == null ? null : row();
        return row == null ? programme : row.estimate() == null ? row.figure() : row.estimate();
    }

    private static List<TableColumn> columns(FieldContext context) {
        var labels = context.labels();
        var values = context.values();
        return List.of(
                column(context, FIGURE__INDICATOR, 6, 170, row -> row.figure().getIndicator() == null ? labels.name(row.figure())
                        : values.write(row.figure().getIndicator()), FigureRow::figure),
                column(context, FIGURE__POPULATION, 3, 100, row -> values.write(row.figure().getPopulation()), FigureRow::figure),
                column(context, ESTIMATE__VALUE, 2, 90, row -> row.value(labels), FigureRow::estimate),
                column(context, ESTIMATE__DATES, 3, 110, row -> row.dates(labels), FigureRow::estimate),
                column(context, ESTIMATE__QUALIFIER, 1, 90, row -> row.estimate() == null || row.estimate().getQualifier() == Qualifier.EXACT ? ""
                        : values.write(row.estimate().getQualifier()), FigureRow::estimate),
                column(context, ESTIMATE__BASE, 1, 70, row -> row.estimate() == null ? "" : values.write(row.estimate().getBase()),
                        FigureRow::estimate),
                TableColumn.shown(context.texts().get("figures.study"), 3, 90, row -> labels.name(((FigureRow) row).holder()), row -> null),
                TableColumn.shown(labels.feature(SOURCED__SOURCES), 3, 90, row -> ((FigureRow) row).sources(labels), row -> null));
    }

    private static TableColumn column(FieldContext context, EStructuralFeature feature, int weight, int width,
            Function<FigureRow, String> text, Function<FigureRow, EObject> target) {
        return new TableColumn(context.labels().feature(feature), weight, width,
                feature == ESTIMATE__VALUE || feature == ESTIMATE__BASE, row -> text.apply((FigureRow) row),
                row -> target.apply((FigureRow) row), feature);
    }

    private FigureRow row() {
        return (FigureRow) table.selected();
    }

    private void addFigure() {
        var holder = row() == null ? programme : row().holder();
        select(context().edits().add(holder, FIGURE_HOLDER__FIGURES, FIGURE));
    }

    private void addValue() {
        select(context().edits().add(row().figure(), FIGURE__ESTIMATES, ESTIMATE));
    }

    private void remove() {
        context().edits().delete(List.of(row().estimate() == null ? row().figure() : row().estimate()));
    }

    private void select(EObject element) {
        update();
        FigureRow.of(programme, context().labels()).stream().filter(row -> row.estimate() == element
                || row.figure() == element || row.figure() == element.eContainer()).min((one, other) -> one.estimate() == element ? -1 : 0)
                .ifPresent(table::select);
    }

    @Override
    protected void update() {
        var rows = FigureRow.of(programme, context().labels());
        section.setText(context().texts().get("figures.count", rows.size()));
        table.show(rows);
        if (table.selected() == null) {
            details.show(List.of());
            if (!rows.isEmpty()) {
                table.select(rows.getFirst());
            }
        }
        details.refresh();
    }

    @Override
    public boolean reveals(EObject element) {
        return figure(element) != null && !(element instanceof SourceReference);
    }

    @Override
    public void reveal(EObject element) {
        if (table != null) {
            select(element instanceof Estimate ? element : Objects.requireNonNull(figure(element)));
        }
    }

    private static Figure figure(EObject element) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof Figure figure) {
                return figure;
            }
        }
        return null;
    }

    @Override
    public void settle() {
        if (details != null) {
            details.settle();
        }
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.viewer().getTable().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (details != null) {
            details.dispose();
        }
        super.dispose();
    }
}
