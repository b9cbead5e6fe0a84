// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.attributes;

import static org.observatory.model.coding.CodingPackage.Literals.ATTRIBUTE_DEFINITION;
import static org.observatory.model.coding.CodingPackage.Literals.ATTRIBUTE_DEFINITION__SUBJECT;
import static org.observatory.model.coding.CodingPackage.Literals.ATTRIBUTE_DEFINITION__TYPE;
import static org.observatory.model.coding.CodingPackage.Literals.ATTRIBUTE_DEFINITION__TYPOLOGY;
import static org.observatory.model.coding.CodingPackage.Literals.ATTRIBUTE_DEFINITION__UNIT;
import static org.observatory.model.coding.CodingPackage.Literals.SCHEME__ATTRIBUTES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.ELEMENT__NAME_EN;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.ELEMENT__NAME_FR;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.observatory.analysis.Language;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.Scheme;
import org.observatory.ui.editors.texts.Texts;
import org.observatory.ui.elements.PartsPage;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.fields.FeatureTable;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.SelectedForms;
import org.observatory.ui.fields.TableBar;
import org.observatory.ui.fields.TableColumn;
import org.observatory.ui.projects.Edits;

/**
 * The attributes that the study describes its cases, speakers and documents by, and the form of the one selected. A
 * change of type shows first which values cannot be read as the new one.
 */
final class AttributesPage extends PartsPage {

    private static final int HEIGHT = 240;

    private final Scheme scheme;
    private FeatureTable table;
    private Section section;
    private TableBar bar;
    private SelectedForms forms;
    private ValueCounts counts = ValueCounts.NONE;

    AttributesPage(ProjectEditor editor, String title) {
        super(editor, "attributes", title);
        scheme = (Scheme) editor.input().element();
    }

    @Override
    protected FieldContext.Change change(Edits edits) {
        return new DefinitionChange(edits, owner().input().project().domain(), () -> getSite().getShell());
    }

    @Override
    protected void create(FieldContext shared, Composite body) {
        section = shared.toolkit().createSection(body, ExpandableComposite.TITLE_BAR);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, HEIGHT).applyTo(section);
        var client = shared.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().margins(2, 4).applyTo(client);
        section.setClient(client);
        var area = new Composite(client, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new FeatureTable(shared, area, shared.labels().feature(SCHEME__ATTRIBUTES), columns(shared));
        bar = new TableBar(shared, section, table, new TableBar.Actions(this::addDefinition, shared.edits()::delete, shared.edits()::move, null));
        var place = shared.toolkit().createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(place);
        forms = add(new SelectedForms(shared, place));
        table.onSelection(row -> {
            forms.show(row == null ? List.of() : List.of((EObject) row));
            owner().selection().select(selected());
        });
    }

    private List<TableColumn> columns(FieldContext context) {
        var labels = context.labels();
        var name = labels.language() == Language.FRENCH ? ELEMENT__NAME_FR : ELEMENT__NAME_EN;
        return List.of(
                new TableColumn(labels.type(ATTRIBUTE_DEFINITION), 4, 160, false, row -> labels.name((EObject) row), EObject.class::cast, name),
                TableColumn.of(context, ATTRIBUTE_DEFINITION__SUBJECT), TableColumn.of(context, ATTRIBUTE_DEFINITION__TYPE),
                TableColumn.of(context, ATTRIBUTE_DEFINITION__TYPOLOGY), TableColumn.of(context, ATTRIBUTE_DEFINITION__UNIT),
                new TableColumn(new Texts(labels.language()).get("attributes.values"), 1, 80, true,
                        row -> String.valueOf(counts.of((AttributeDefinition) row)), EObject.class::cast, null));
    }

    private void addDefinition() {
        var made = context().edits().add(scheme, SCHEME__ATTRIBUTES, ATTRIBUTE_DEFINITION);
        update();
        table.select(made);
        forms.setFocus();
    }

    @Override
    protected void update() {
        var texts = new Texts(context().labels().language());
        counts = ValueCounts.of(scheme);
        section.setText(texts.get("attributes.count", scheme.getAttributes().size()));
        table.show(List.copyOf(scheme.getAttributes()));
        table.viewer().refresh();
        bar.update();
        if (table.selected() == null) {
            forms.show(List.of());
            if (!scheme.getAttributes().isEmpty()) {
                table.select(scheme.getAttributes().getFirst());
            }
        }
        super.update();
    }

    @Override
    protected EObject selected() {
        return table != null && table.selected() instanceof EObject definition ? definition : scheme;
    }

    @Override
    public boolean reveals(EObject element) {
        return element instanceof AttributeDefinition;
    }

    @Override
    public void reveal(EObject element) {
        if (table != null && scheme.getAttributes().contains(element)) {
            table.select(element);
        }
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.viewer().getTable().setFocus();
        }
    }
}
