// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.anchors;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.observatory.coding.anchors.Placed;
import org.observatory.coding.anchors.Reanchorer;
import org.observatory.coding.anchors.Reanchoring;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectException;
import org.observatory.ui.coding.anchors.TextDrafts.Draft;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.elements.ProjectPage;
import org.observatory.ui.fields.FieldContext;

/**
 * The text of a document to be edited. It is applied after a preview of what becomes of its passages, as one step of the history;
 * until then it is a draft, kept on the disk.
 */
public final class EditPage extends ProjectPage {

    private static final int PAUSE = 800;

    private final AnchorTexts texts = AnchorTexts.ofWorkbench();
    private final Document document;
    private final TextDrafts drafts;
    private final Runnable keepLater = this::keep;
    private EditArea area;
    private Label remark;
    private Button apply;
    private Button giveUp;
    /** The digest of the text that is edited; null while none is shown. */
    private String base;
    private boolean isEdited;

    /**
     * Makes the page.
     *
     * @param editor the editor of a document
     */
    public EditPage(ProjectEditor editor) {
        super(editor, "edit", AnchorTexts.ofWorkbench().get("edit.page"));
        document = (Document) editor.input().element();
        drafts = new TextDrafts(editor.input().project().folder());
    }

    @Override
    protected void create(FieldContext shared, Composite body) {
        var bar = shared.toolkit().createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        remark = shared.toolkit().createLabel(bar, texts.get("edit.help"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(remark);
        apply = shared.toolkit().createButton(bar, texts.get("edit.apply"), SWT.PUSH);
        apply.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> look()));
        giveUp = shared.toolkit().createButton(bar, texts.get("edit.giveUp"), SWT.PUSH);
        giveUp.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> giveUp()));
        area = new EditArea(body, texts.get("edit.textOf", shared.labels().name(document)), getSite());
        area.setEditable(false);
        area.onEdit(this::edited);
        body.addDisposeListener(event -> keep());
    }

    private void edited() {
        if (!isEdited) {
            isEdited = true;
            say(texts.get("edit.draft"));
        }
        area.control().getDisplay().timerExec(PAUSE, keepLater);
    }

    private void say(String sentence) {
        remark.setText(sentence);
        remark.requestLayout();
        apply.setEnabled(isEdited);
        giveUp.setEnabled(isEdited);
    }

    /** Puts what was typed on the disk. */
    private void keep() {
        if (isEdited && base != null && !area.control().isDisposed()) {
            try {
                drafts.keep(document.getId(), new Draft(base, area.text()));
            } catch (IOException refused) {
                say(texts.get("edit.draftRefused", String.valueOf(refused.getMessage())));
            }
        }
    }

    private void forget() {
        area.control().getDisplay().timerExec(-1, keepLater);
        isEdited = false;
        try {
            drafts.forget(document.getId());
        } catch (IOException stays) {
            // it is shown again when the page is next opened
        }
    }

    private void giveUp() {
        if (MessageDialog.open(MessageDialog.QUESTION, area.control().getShell(), texts.get("edit.giveUp.title"),
                texts.get("edit.giveUp.question"), SWT.NONE, texts.get("edit.giveUp.yes"), texts.get("edit.giveUp.no")) == 0) {
            forget();
            load();
        }
    }

    @Override
    protected void update() {
        if (base == null || !isEdited && !Objects.equals(base, document.getDigest())) {
            load();
        } else if (!Objects.equals(base, document.getDigest())) {
            say(texts.get("edit.otherText"));
        }
    }

    private void load() {
        try {
            var text = owner().input().project().session().texts().of(document);
            base = document.getDigest() == null ? "" : document.getDigest();
            var draft = drafts.of(document.getId()).filter(kept -> !kept.text().equals(text));
            area.show(draft.map(Draft::text).orElse(text));
            area.setEditable(!owner().input().project().isReadOnly());
            isEdited = draft.isPresent();
            say(draft.isEmpty() ? texts.get("edit.help") : draft.get().base().equals(base) ? texts.get("edit.draftBack")
                    : texts.get("edit.draftOld"));
        } catch (ProjectException refused) {
            say(refused.label().in(texts.language()));
        } catch (IOException unread) {
            say(texts.get("edit.draftRefused", String.valueOf(unread.getMessage())));
        }
    }

    /** Looks for the passages in what was typed, and shows what was found. */
    private void look() {
        keep();
        try {
            var reanchorer = new Reanchorer(owner().input().project().session(), document);
            var text = area.text();
            var display = area.control().getDisplay();
            say(texts.get("edit.looking"));
            apply.setEnabled(false);
            var job = Job.create(texts.get("edit.looking"), (IProgressMonitor monitor) -> {
                var outcome = reanchorer.in(text);
                display.asyncExec(() -> show(outcome));
            });
            job.setUser(true);
            job.schedule();
        } catch (ProjectException refused) {
            say(refused.label().in(texts.language()));
        }
    }

    private void show(Reanchoring outcome) {
        if (area.control().isDisposed()) {
            return;
        }
        say(texts.get("edit.draft"));
        if (outcome.isNone()) {
            forget();
            say(texts.get("edit.same"));
        } else if (new EditPreview(area.control().getShell(), outcome).open() == Window.OK) {
            apply(outcome);
        }
    }

    private void apply(Reanchoring outcome) {
        try {
            var command = outcome.command(texts.get("edit.step", context().labels().name(document)));
            isEdited = false;
            owner().input().project().history().execute(command);
            forget();
            load();
            var lost = outcome.passages(Placed.Lost.class).size();
            say(texts.get("edit.applied", lost));
            if (lost > 0) {
                getSite().getPage().showView(UnplacedView.ID);
            }
        } catch (ProjectException refused) {
            say(refused.label().in(texts.language()));
        } catch (IllegalStateException changed) {
            isEdited = true;
            say(texts.get("edit.otherText"));
        } catch (PartInitException unmade) {
            throw new IllegalStateException(unmade);
        }
    }

    @Override
    public boolean reveals(EObject element) {
        return false;
    }

    @Override
    public void reveal(EObject element) {
        // passages are shown on the page of the text
    }

    @Override
    public void settle() {
        if (area != null) {
            keep();
        }
    }

    @Override
    public void setFocus() {
        if (area != null) {
            area.control().setFocus();
        }
    }
}
