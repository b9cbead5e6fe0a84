// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.observatory.coding.passages.Passage;
import org.observatory.project.ProjectException;
import org.observatory.ui.fields.Names;

/** The chosen passage as it stands in its document, with its reference. */
final class ReadingPane {

    private final Composite area;
    private final Label reference;
    private final Label coded;
    private final StyledText text;
    private final ViewTexts texts;
    private final PassageWords words;
    private Passage shown;

    ReadingPane(Composite parent, ViewTexts texts) {
        this.texts = texts;
        words = new PassageWords(texts);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(6, 6, 2, 0).spacing(0, 2).applyTo(area);
        reference = label();
        coded = label();
        text = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        text.setMargins(4, 4, 4, 4);
        text.setLineSpacing(2);
        Names.give(text, texts.get("reading"));
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(text);
    }

    private Label label() {
        var label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Shows a passage; null for none. */
    void show(Passage passage) {
        if (passage != null && passage == shown) {
            return;
        }
        shown = passage;
        reference.setText(passage == null ? "" : words.reference(passage).replace("&", "&&"));
        var memos = passage == null ? "" : String.join(" · ", passage.memos());
        coded.setText(passage == null ? texts.get("reading.none")
                : (words.coded(passage) + (memos.isEmpty() ? "" : " — " + PassageColumn.line(memos))).replace("&", "&&"));
        area.layout(true, true);
        if (passage == null) {
            text.setText("");
        } else if (!passage.segment().placed()) {
            show(Surroundings.kept(passage));
        } else {
            read(passage);
        }
    }

    private void read(Passage passage) {
        var display = text.getDisplay();
        var job = Job.createSystem(texts.get("reading"), (ICoreRunnable) monitor -> {
            Surroundings read;
            try {
                read = Surroundings.of(passage, passage.document().text().read());
            } catch (ProjectException unread) {
                read = Surroundings.kept(passage);
            }
            var around = read;
            display.asyncExec(() -> {
                if (shown == passage && !text.isDisposed()) {
                    show(around);
                }
            });
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void show(Surroundings around) {
        text.setRedraw(false);
        text.setText(around.text());
        var soft = SoftColour.on(text);
        if (around.start() > 0) {
            text.setStyleRange(new StyleRange(0, around.start(), soft, null));
        }
        if (around.end() < around.text().length()) {
            text.setStyleRange(new StyleRange(around.end(), around.text().length() - around.end(), soft, null));
        }
        text.setStyleRange(new StyleRange(around.start(), around.end() - around.start(), null, null, SWT.BOLD));
        text.setTopIndex(Math.max(0, text.getLineAtOffset(around.start()) - 1));
        text.setCaretOffset(around.start());
        text.showSelection();
        text.setRedraw(true);
    }
}
