// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import static org.observatory.model.coding.CodingPackage.Literals.DOCUMENT__SPEAKERS;
import static org.observatory.model.coding.CodingPackage.Literals.SPEAKER;
import static org.observatory.model.coding.CodingPackage.Literals.SPEAKER__LEFT_OUT;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.ELEMENT__NAME_EN;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.ELEMENT__NAME_FR;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Section;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Scheme;
import org.observatory.model.coding.Speaker;
import org.observatory.ui.coding.texts.CodingTexts;
import org.observatory.ui.fields.AttributePlan;
import org.observatory.ui.fields.AttributeSection;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FeatureTable;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPart;
import org.observatory.ui.fields.SelectedForms;
import org.observatory.ui.fields.TableBar;
import org.observatory.ui.fields.TableColumn;

/** Who speaks in a document, in a table edited in place, and under it the attributes of the speaker selected. */
final class SpeakersPart implements FormPart {

    private static final int LEAST = 2;
    private static final int MOST = 9;

    private final FieldContext context;
    private final Document document;
    private final Section section;
    private final Composite area;
    private final FeatureTable table;
    private final TableBar bar;
    private final Composite place;
    private final SelectedForms forms;
    private Consumer<Speaker> listener = speaker -> { };

    SpeakersPart(FieldContext context, Composite parent, Document document, Scheme scheme) {
        this.context = context;
        this.document = document;
        section = ElementForm.section(context, parent, "");
        var client = context.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 8).applyTo(client);
        section.setClient(client);
        area = new Composite(client, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(area);
        table = new FeatureTable(context, area, context.labels().feature(DOCUMENT__SPEAKERS), columns());
        bar = new TableBar(context, section, table, new TableBar.Actions(this::add, context.edits()::delete, context.edits()::move, null));
        place = context.toolkit().createComposite(client);
        GridLayoutFactory.fillDefaults().applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(place);
        forms = new SelectedForms(context, place, (own, speaker) -> List.of(new AttributeSection(own, place, (Speaker) speaker,
                () -> AttributePlan.of((Speaker) speaker, scheme))));
        table.onSelection(row -> {
            forms.show(row == null ? List.of() : List.of((Speaker) row));
            listener.accept((Speaker) row);
        });
        refresh();
    }

    private List<TableColumn> columns() {
        var labels = context.labels();
        var name = labels.language() == Language.FRENCH ? ELEMENT__NAME_FR : ELEMENT__NAME_EN;
        return List.of(
                new TableColumn(new CodingTexts(labels.language()).get("document.speaker"), 3, 150, false,
                        row -> labels.pick(((Speaker) row).getNameFr(), ((Speaker) row).getNameEn()), EObject.class::cast, name),
                TableColumn.of(context, SPEAKER__LEFT_OUT),
                TableColumn.shown(new CodingTexts(labels.language()).get("document.speakerAttributes"), 5, 200, row -> ((Speaker) row).getValues()
                        .stream().map(labels::name).collect(Collectors.joining(Wording.semicolon(labels.language()))), EObject.class::cast));
    }

    void onChoice(Consumer<Speaker> hearer) {
        listener = hearer;
    }

    Optional<Speaker> chosen() {
        return Optional.ofNullable((Speaker) table.selected());
    }

    private void add() {
        var made = context.edits().add(document, DOCUMENT__SPEAKERS, SPEAKER);
        refresh();
        table.select(made);
        table.viewer().getTable().setFocus();
    }

    @Override
    public void refresh() {
        var speakers = List.copyOf(document.getSpeakers());
        table.show(speakers);
        section.setText(context.labels().feature(DOCUMENT__SPEAKERS) + (speakers.isEmpty() ? "" : " (" + speakers.size() + ")"));
        var viewed = table.viewer().getTable();
        var height = viewed.getHeaderHeight() + 4 + viewed.getItemHeight() * Math.clamp(speakers.size(), LEAST, MOST);
        if (((GridData) area.getLayoutData()).heightHint != height) {
            ((GridData) area.getLayoutData()).heightHint = height;
            area.requestLayout();
        }
        bar.update();
        if (!forms.show(chosen().map(List::of).orElse(List.of()))) {
            forms.refresh();
        }
    }

    @Override
    public void settle() {
        forms.settle();
    }

    @Override
    public void reveal(EObject element) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof Speaker speaker && document.getSpeakers().contains(speaker)) {
                table.select(speaker);
                forms.reveal(element);
            }
        }
    }

    @Override
    public void dispose() {
        forms.dispose();
        section.dispose();
    }
}
