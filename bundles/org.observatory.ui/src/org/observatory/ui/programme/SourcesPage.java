// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.programme;

import static org.observatory.model.programmes.ProgrammesPackage.Literals.SOURCED__SOURCES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.SOURCE_REFERENCE__CERTAINTY;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.SOURCE_REFERENCE__DOCUMENT;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.SOURCE_REFERENCE__EVIDENCE;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.SOURCE_REFERENCE__PLACE;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Section;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.SourceReference;
import org.observatory.model.programmes.Statement;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.elements.ProjectPage;
import org.observatory.ui.fields.Contradictions;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FeatureTable;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.RowBar;
import org.observatory.ui.fields.TableColumn;

/** What the documents contradict each other on, side by side, and every source of a programme and of all below it. */
final class SourcesPage extends ProjectPage {

    private final Programme programme;
    private Contradictions contradictions;
    private Section section;
    private FeatureTable table;

    SourcesPage(ProjectEditor editor, String title) {
        super(editor, "sources", title);
        programme = (Programme) editor.input().element();
    }

    @Override
    protected void create(FieldContext shared, Composite body) {
        contradictions = new Contradictions(shared, body, () -> SourceRow.disagreements(programme), programme);
        section = ElementForm.section(shared, body, "");
        var client = shared.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(client);
        section.setClient(client);
        var area = new Composite(client, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 320).applyTo(area);
        table = new FeatureTable(shared, area, shared.labels().feature(SOURCED__SOURCES), columns(shared));
        new RowBar(shared, section, table).add("sources.open", "openProject", () -> table.selected() != null,
                () -> shared.opener().accept(((SourceRow) table.selected()).element()));
        table.onSelection(row -> owner().selection().select(selected()));
    }

    @Override
    protected EObject selected() {
        return table != null && table.selected() instanceof SourceRow row ? row.source() : programme;
    }

    private static List<TableColumn> columns(FieldContext context) {
        var labels = context.labels();
        return List.of(
                TableColumn.shown(context.texts().get("sources.element"), 4, 130, row -> labels.path(((SourceRow) row).element()), row -> null),
                column(context, SOURCE_REFERENCE__DOCUMENT, 3, 110, row -> row.source().getDocument() == null ? ""
                        : labels.name(row.source().getDocument())),
                column(context, SOURCE_REFERENCE__PLACE, 3, 100, row -> labels.place(row.source())),
                column(context, SOURCE_REFERENCE__CERTAINTY, 2, 80, row -> labels.literal(row.source().getCertainty())),
                column(context, SOURCE_REFERENCE__EVIDENCE, 2, 80, row -> row.source().getEvidence()));
    }

    private static TableColumn column(FieldContext context, EStructuralFeature feature, int weight, int width,
            Function<SourceRow, String> text) {
        return new TableColumn(context.labels().feature(feature), weight, width, false, row -> text.apply((SourceRow) row),
                row -> ((SourceRow) row).source(), feature);
    }

    @Override
    protected void update() {
        var rows = SourceRow.of(programme);
        section.setText(context().texts().get("sources.count", rows.size()));
        table.show(rows);
        contradictions.refresh();
    }

    @Override
    public boolean reveals(EObject element) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof SourceReference || at instanceof Statement || at instanceof Disagreement) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void reveal(EObject element) {
        if (element instanceof SourceReference source) {
            table.select(new SourceRow(source, source.eContainer()));
        }
    }

    @Override
    public void settle() {
        // Its cells are taken over when they are left.
    }
}
