// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

import java.util.stream.Collectors;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.observatory.coding.memos.MemosAbout;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Memo;
import org.observatory.project.XmlText;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.elements.ProjectPage;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPlan;
import org.observatory.ui.fields.Names;
import org.observatory.ui.passages.parts.WritingField;

/** The page of a memo: title, kind, date and author above, the text below, and beside it what the memo is about. */
final class MemoPage extends ProjectPage {

    private final MemoTexts texts = MemoTexts.ofWorkbench();
    private final Memo memo;
    private ElementForm facts;
    private WritingField<Memo> text;
    private LinksPart links;
    private Link back;

    MemoPage(ProjectEditor editor, String title) {
        super(editor, "memo", title);
        memo = (Memo) editor.input().element();
    }

    @Override
    protected void create(FieldContext shared, Composite body) {
        facts = new ElementForm(shared.with(new DataBindingContext()), body, memo, FormPlan.of(Literals.MEMO).factsOnly());
        var sash = new SashForm(body, SWT.HORIZONTAL);
        sash.setSashWidth(8);
        shared.toolkit().adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 320).applyTo(sash);
        writing(shared, column(shared, sash));
        var right = column(shared, sash);
        links = new LinksPart(right, shared, owner().input().project(), memo);
        back = new Link(right, SWT.WRAP);
        shared.toolkit().adapt(back, true, true);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(back);
        back.addSelectionListener(SelectionListener.widgetSelectedAdapter(event ->
                owner().input().project().content().find(event.text).ifPresent(shared.opener())));
        sash.setWeights(64, 36);
        sash.getDisplay().asyncExec(() -> {
            if (!sash.isDisposed() && owner().getSite().getPage().getActivePart() == owner()) {
                setFocus();
            }
        });
    }

    private static Composite column(FieldContext shared, Composite parent) {
        var column = shared.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(column);
        return column;
    }

    private void writing(FieldContext shared, Composite column) {
        var title = new Composite(column, SWT.NONE);
        shared.toolkit().adapt(title);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        shared.toolkit().createLabel(title, texts.get("editor.text"));
        var help = shared.toolkit().createLabel(title, texts.get("editor.textHelp"));
        help.setEnabled(false);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(help);
        var field = shared.toolkit().createText(column, "", SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(field);
        Names.give(field, texts.get("editor.text"));
        text = new WritingField<>(field, this::keep);
    }

    private void keep(Memo written, String typed) {
        if (owner().input().project().session().holds(written)) {
            shared().change().set(written, Literals.MEMO__TEXT, typed.isEmpty() ? null : XmlText.clean(typed));
        }
    }

    private FieldContext shared() {
        return context();
    }

    @Override
    protected void update() {
        var project = owner().input().project();
        facts.refresh();
        text.show(memo, memo.getText() == null ? "" : memo.getText(), !project.isReadOnly());
        links.refresh();
        var others = new MemosAbout(project.content().memos()).of(memo);
        back.setText(others.isEmpty() ? "" : texts.get("editor.back", others.stream().map(other -> "<a href=\"" + other.getId() + "\">"
                + context().labels().name(other).replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>").collect(Collectors.joining(", "))));
        ((GridData) back.getLayoutData()).exclude = others.isEmpty();
        back.setVisible(!others.isEmpty());
        back.getParent().layout();
    }

    @Override
    public boolean reveals(EObject element) {
        return true;
    }

    @Override
    public void reveal(EObject element) {
        if (links != null) {
            links.select(element);
        }
    }

    @Override
    public void settle() {
        if (text != null) {
            facts.settle();
            text.settle();
            links.settle();
        }
    }

    /** Moves the focus to the text. */
    @Override
    public void setFocus() {
        if (text != null) {
            text.control().setFocus();
            text.control().setSelection(text.control().getCharCount());
        }
    }

    @Override
    public void dispose() {
        if (facts != null) {
            facts.dispose();
        }
        super.dispose();
    }
}
