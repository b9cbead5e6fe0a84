// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Part;
import org.observatory.project.ProjectException;
import org.observatory.ui.coding.texts.CodingTexts;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.elements.ProjectPage;
import org.observatory.ui.fields.FieldContext;

/** The text of a document, to be read: its outline at the left leads to headings and turns. */
final class TextPage extends ProjectPage {

    private final Document document;
    private TextReader reader;
    private OutlineList outline;
    private SashForm sash;
    private String digest;
    private EObject wanted;

    TextPage(ProjectEditor editor, String title) {
        super(editor, "text", title);
        document = (Document) editor.input().element();
    }

    @Override
    protected void create(FieldContext shared, Composite body) {
        var texts = new CodingTexts(shared.labels().language());
        sash = new SashForm(body, SWT.HORIZONTAL);
        sash.setSashWidth(6);
        shared.toolkit().adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 300).applyTo(sash);
        outline = new OutlineList(sash, texts.get("document.outline"));
        var area = shared.toolkit().createComposite(sash);
        GridLayoutFactory.fillDefaults().applyTo(area);
        reader = new TextReader(area, texts.get("document.textOf", shared.labels().name(document)));
        sash.setWeights(28, 72);
        outline.onChoice(row -> reader.reveal(row.part().getStart(), row.part().getEnd()));
        reader.onCaret(outline::mark);
    }

    @Override
    protected void update() {
        if (!Objects.equals(digest, document.getDigest())) {
            digest = document.getDigest();
            load();
        } else if (reader.text() != null) {
            outline.show(OutlineRow.of(document, reader.text(), context().labels()));
        }
    }

    private void load() {
        var texts = new CodingTexts(context().labels().language());
        var session = owner().input().project().session();
        reader.say(texts.get("document.loading"));
        var display = sash.getDisplay();
        var job = Job.create(texts.get("document.loading"), (IProgressMonitor monitor) -> {
            try {
                var text = session.texts().of(document);
                display.asyncExec(() -> show(text));
            } catch (ProjectException refused) {
                display.asyncExec(() -> refuse(refused.label().in(texts.language())));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(String text) {
        if (sash.isDisposed()) {
            return;
        }
        var labels = context().labels();
        if (text.isEmpty()) {
            refuse(new CodingTexts(labels.language()).get("document.noText"));
            return;
        }
        var rows = OutlineRow.of(document, text, labels);
        outline.show(rows);
        sash.setMaximizedControl(rows.isEmpty() ? reader.control() : null);
        reader.show(text, document.getParts());
        if (wanted != null) {
            reveal(wanted);
        }
    }

    private void refuse(String why) {
        if (!sash.isDisposed()) {
            outline.show(List.of());
            sash.setMaximizedControl(reader.control());
            reader.say(why);
        }
    }

    @Override
    public boolean reveals(EObject element) {
        return element == document || element instanceof Anchored || element instanceof Part;
    }

    @Override
    public void reveal(EObject element) {
        wanted = reader == null || reader.text() == null ? element : null;
        if (wanted == null && element instanceof Anchored passage) {
            reader.reveal(passage.getStart(), passage.getEnd());
        } else if (wanted == null && element instanceof Part part) {
            reader.reveal(part.getStart(), part.getEnd());
        }
    }

    @Override
    public void settle() {
        // Nothing is typed here.
    }

    @Override
    public void setFocus() {
        if (reader != null) {
            reader.setFocus();
        }
    }
}
