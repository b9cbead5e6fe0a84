// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionService;
import org.observatory.coding.Segment;
import org.observatory.coding.search.Sought;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Document;
import org.observatory.ui.coding.documents.DocumentCoding.Answer;
import org.observatory.ui.coding.find.FindAndCodeDialog;
import org.observatory.ui.coding.find.FindAndCodeDialog.Scope;
import org.observatory.ui.coding.find.FindBar;
import org.observatory.ui.coding.texts.CodingTexts;
import org.observatory.ui.projects.Elements;

/** The text of a document, as one in which something is found. */
final class Finding implements FindBar.Place {


    private final TextReader reader;
    private final DocumentCoding coding;
    private final Document document;
    private final TextStyles styles;
    private final ISelectionService selections;
    private final CodingTexts texts;
    private final Consumer<Answer> tell;

    Finding(TextReader reader, DocumentCoding coding, Document document, TextStyles styles, ISelectionService selections,
            CodingTexts texts, Consumer<Answer> tell) {
        this.reader = reader;
        this.coding = coding;
        this.document = document;
        this.styles = styles;
        this.selections = selections;
        this.texts = texts;
        this.tell = tell;
    }

    @Override
    public String text() {
        return reader.text();
    }

    @Override
    public String language() {
        return document.getLanguage();
    }

    @Override
    public int caret() {
        return reader.caret();
    }

    @Override
    public Optional<Segment> selected() {
        return reader.selected();
    }

    @Override
    public void found(List<Segment> hits) {
        styles.hits(hits);
        reader.redraw();
    }

    @Override
    public void go(Segment hit) {
        reader.reveal(hit.start(), hit.end());
    }

    @Override
    public void leave() {
        reader.setFocus();
    }

    @Override
    public void findAndCode(Sought sought) {
        var scopes = new ArrayList<Scope>();
        var all = coding.desk().project().content().documents();
        scopes.add(new Scope(texts.get("findCode.thisDocument"), List.of(document)));
        scopes.add(new Scope(texts.get("findCode.allDocuments", all.size()), all));
        var selected = selected(all);
        if (!selected.isEmpty()) {
            scopes.add(new Scope(texts.get("findCode.selectedDocuments", selected.size()), selected));
        }
        var dialog = new FindAndCodeDialog(reader.widget().getShell(), coding.desk(), scopes, sought);
        dialog.open();
        dialog.answer().ifPresent(answer -> tell.accept(new Answer(true, answer)));
    }

    /** The documents selected in the explorer, with those of selected cases. */
    private List<Document> selected(List<Document> all) {
        var found = new LinkedHashSet<Document>();
        if (selections.getSelection(Elements.EXPLORER) instanceof IStructuredSelection selection) {
            for (var each : selection.toList()) {
                var element = Adapters.adapt(each, EObject.class);
                if (element instanceof Document one) {
                    found.add(one);
                } else if (element instanceof Case one) {
                    found.addAll(one.getDocuments());
                }
            }
        }
        return found.stream().filter(all::contains).toList();
    }
}
