// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import static org.observatory.model.coding.CodingPackage.Literals.CASE__DOCUMENTS;
import static org.observatory.model.coding.CodingPackage.Literals.DOCUMENT;
import static org.observatory.model.coding.CodingPackage.Literals.DOCUMENT__SPEAKERS;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Part;
import org.observatory.ui.coding.texts.CodingTexts;
import org.observatory.ui.elements.PartsPage;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.fields.AttributePlan;
import org.observatory.ui.fields.AttributeSection;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPlan;
import org.observatory.ui.fields.InverseSection;

/** What is known of a document: its facts and attributes, who speaks in it, and its cases. */
final class DocumentPage extends PartsPage {

    private final Document document;
    private SpeakersPart speakers;

    DocumentPage(ProjectEditor editor, String title) {
        super(editor, "document", title);
        document = (Document) editor.input().element();
    }

    @Override
    protected void create(FieldContext shared, Composite body) {
        var plan = FormPlan.of(DOCUMENT);
        var texts = new CodingTexts(shared.labels().language());
        var content = owner().input().project().content();
        add(new ElementForm(shared.with(new DataBindingContext()), body, document, plan.factsOnly()));
        add(new OriginalLine(shared, body, document));
        add(new AttributeSection(shared, body, document, () -> AttributePlan.of(document, content.scheme())));
        add(new InverseSection(shared, body, document, CASE__DOCUMENTS, texts.get("document.cases")));
        speakers = add(new SpeakersPart(shared, body, document, content.scheme()));
        speakers.onChoice(speaker -> owner().selection().select(selected()));
        add(new ElementForm(shared.with(new DataBindingContext()), body, document, plan.without(DOCUMENT__SPEAKERS).withoutFacts()));
    }

    @Override
    protected EObject selected() {
        return speakers == null ? document : speakers.chosen().<EObject>map(speaker -> speaker).orElse(document);
    }

    @Override
    public boolean reveals(EObject element) {
        return !(element instanceof Anchored) && !(element instanceof Part) && element != document;
    }
}
