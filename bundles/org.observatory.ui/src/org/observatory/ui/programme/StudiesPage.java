// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.programme;

import static org.observatory.model.programmes.ProgrammesPackage.Literals.ELEMENT__NAME_EN;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.ELEMENT__NAME_FR;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.PROGRAMME__STUDIES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.STUDY;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.STUDY__FAMILY;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.STUDY__PUBLISHED;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.STUDY__WAVES;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.observatory.analysis.Language;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.SourceReference;
import org.observatory.model.programmes.Study;
import org.observatory.project.checks.StudyCoverage;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.elements.ProjectPage;
import org.observatory.ui.fields.FeatureTable;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.TableBar;
import org.observatory.ui.fields.TableColumn;

/** The studies of a programme in a table, and the form of the one selected. */
final class StudiesPage extends ProjectPage {

    private final Programme programme;
    private FeatureTable table;
    private Section section;
    private MasterDetails details;

    StudiesPage(ProjectEditor editor, String title) {
        super(editor, "studies", title);
        programme = (Programme) editor.input().element();
    }

    @Override
    protected void create(FieldContext shared, Composite body) {
        details = new MasterDetails(shared, body);
        section = tableSection(shared, details.upper());
        var area = tableArea(shared, section);
        table = new FeatureTable(shared, area, shared.labels().feature(PROGRAMME__STUDIES), columns(shared));
        new TableBar(shared, section, table, new TableBar.Actions(() -> select(shared.edits().add(programme, PROGRAMME__STUDIES, STUDY)),
                shared.edits()::delete, shared.edits()::move, null));
        table.onSelection(row -> {
            details.show(row instanceof EObject study ? List.of(study) : List.of());
            owner().selection().select(selected());
        });
    }

    @Override
    protected EObject selected() {
        return table != null && table.selected() instanceof EObject study ? study : programme;
    }

    private static List<TableColumn> columns(FieldContext context) {
        var labels = context.labels();
        var name = labels.language() == Language.FRENCH ? ELEMENT__NAME_FR : ELEMENT__NAME_EN;
        return List.of(
                new TableColumn(context.texts().get("studies.name"), 5, 170, false, row -> labels.name((EObject) row), EObject.class::cast, name),
                TableColumn.of(context, STUDY__FAMILY),
                TableColumn.shown(labels.feature(STUDY__WAVES), 3, 100,
                        row -> ((Study) row).getWaves().stream().map(labels::name).collect(Collectors.joining(", ")), EObject.class::cast),
                new TableColumn(labels.feature(STUDY__PUBLISHED), 2, 100, false,
                        row -> context.values().write((EObject) row, STUDY__PUBLISHED), EObject.class::cast, STUDY__PUBLISHED),
                new TableColumn(context.texts().get("studies.figures"), 1, 70, true,
                        row -> String.valueOf(((Study) row).getFigures().size()), EObject.class::cast, null));
    }

    /** {@return the section of a table that fills the upper half of a page} */
    static Section tableSection(FieldContext context, Composite upper) {
        var section = context.toolkit().createSection(upper, ExpandableComposite.TITLE_BAR);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(section);
        return section;
    }

    /** {@return the place of the table in its section} */
    static Composite tableArea(FieldContext context, Section section) {
        var client = context.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().margins(2, 4).applyTo(client);
        section.setClient(client);
        var area = new Composite(client, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(area);
        return area;
    }

    private void select(EObject study) {
        update();
        table.select(study);
    }

    @Override
    protected void update() {
        var studies = programme.getStudies();
        section.setText(StudyCoverage.lacks(programme) ? context().texts().get("studies.countOf",
                StudyCoverage.entered(programme), programme.getExpectedStudies())
                : context().texts().get("studies.count", studies.size()));
        table.show(List.copyOf(studies));
        if (table.selected() == null) {
            details.show(List.of());
            if (!studies.isEmpty()) {
                table.select(studies.getFirst());
            }
        }
        details.refresh();
    }

    @Override
    public boolean reveals(EObject element) {
        for (var at = element; at != null && !(at instanceof Figure) && !(at instanceof SourceReference); at = at.eContainer()) {
            if (at instanceof Study) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void reveal(EObject element) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof Study study) {
                select(study);
            }
        }
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
