// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Document;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.DocumentTexts;
import org.observatory.project.ProjectException;
import org.observatory.ui.analysis.result.Behind.Stretch;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;

/** Lists what is behind a cell and is no coded passage: cases and other elements, or stretches of text in their context. */
final class BehindList {

    private static final int NAME = 260;

    private final AnalysisTexts texts;
    private final ObservatoryLabels labels;
    private final Composite area;
    private final Label title;
    private final Table list;
    private final TableColumn name;
    private final TableColumn context;
    private List<EObject> elements = List.of();
    private List<Stretch> stretches = List.of();
    private List<String> excerpts = List.of();

    /** Opens what is listed. */
    interface Opener {

        /** Opens an element. */
        void open(EObject element);

        /** Opens a document where the stretch is. */
        void open(Stretch stretch);
    }

    BehindList(Composite parent, AnalysisTexts texts, Opener opener, Runnable close) {
        this.texts = texts;
        labels = new ObservatoryLabels(texts.language());
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 6, 4, 4).spacing(6, 4).applyTo(area);
        title = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
        var shut = new Button(area, SWT.PUSH);
        shut.setText(texts.get("behind.close"));
        shut.addListener(SWT.Selection, event -> close.run());
        list = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(list);
        context = new TableColumn(list, SWT.LEFT);
        name = new TableColumn(list, SWT.LEFT);
        list.addListener(SWT.Resize, event -> fit());
        var icons = new Icons(area);
        list.addListener(SWT.SetData, event -> {
            var element = elements.get(event.index);
            var item = list.getItem(event.index);
            item.setText(stretches.isEmpty() ? new String[] { labels.name(element), "" }
                    : new String[] { excerpts.get(event.index), labels.name(element) });
            item.setImage(icons.of(element.eClass()));
        });
        list.addListener(SWT.DefaultSelection, event -> {
            for (var at : list.getSelectionIndices()) {
                if (stretches.isEmpty()) {
                    opener.open(elements.get(at));
                } else {
                    opener.open(stretches.get(at));
                }
            }
        });
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                close.run();
            }
        });
        Names.describe(list, title::getText, () -> texts.get("behind.help"));
    }

    Composite control() {
        return area;
    }

    /** {@return what is listed: elements, or the documents that the stretches are in} */
    List<EObject> elements() {
        return elements;
    }

    private void fit() {
        var width = list.getClientArea().width;
        name.setWidth(stretches.isEmpty() ? 0 : Math.min(NAME, width / 3));
        context.setWidth(width - name.getWidth());
    }

    void show(Behind.Elements behind) {
        stretches = List.of();
        show(behind.elements(), behind.elements().stream().allMatch(Case.class::isInstance) ? "behind.cases" : "behind.elements", behind.origin());
    }

    void show(Behind.Stretches behind, DocumentTexts from) {
        stretches = behind.places();
        excerpts = new ArrayList<>(Collections.nCopies(stretches.size(), "…"));
        show(stretches.stream().<EObject>map(Stretch::document).toList(), "behind.places", behind.origin());
        read(stretches, from);
    }

    private void show(List<EObject> listed, String key, String origin) {
        elements = listed;
        title.setText(texts.get(key, elements.size(), origin).replace("&", "&&"));
        list.setItemCount(0);
        list.setItemCount(elements.size());
        list.clearAll();
        list.select(0);
        fit();
        area.layout();
        list.setFocus();
    }

    /** Reads the texts around the stretches beside the window, each text once. */
    private void read(List<Stretch> wanted, DocumentTexts from) {
        var later = new LinkedHashMap<Document, DocumentTexts.Later>();
        wanted.forEach(stretch -> later.computeIfAbsent(stretch.document(), from::later));
        var display = list.getDisplay();
        Job.createSystem(texts.get("result.running"), (IProgressMonitor monitor) -> {
            var read = new ArrayList<>(Collections.nCopies(wanted.size(), ""));
            for (var document : later.entrySet()) {
                var text = text(document.getValue());
                for (var at = 0; at < wanted.size(); at++) {
                    if (wanted.get(at).document() == document.getKey()) {
                        read.set(at, wanted.get(at).in(text));
                    }
                }
            }
            display.asyncExec(() -> {
                if (!list.isDisposed() && stretches == wanted) {
                    excerpts = read;
                    list.clearAll();
                }
            });
        }).schedule();
    }

    private String text(DocumentTexts.Later later) {
        try {
            return later.read();
        } catch (ProjectException unread) {
            return "";
        }
    }
}
