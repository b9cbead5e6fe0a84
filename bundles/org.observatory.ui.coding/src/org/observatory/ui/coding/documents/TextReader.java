// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.observatory.model.coding.Part;
import org.observatory.model.coding.PartKind;
import org.observatory.ui.fields.Names;

/** A text in the platform's text viewer, to be read: headings in bold, the turns of those left out of counts in a softer colour. */
final class TextReader {

    private static final int MARGIN = 12;
    private static final int SPACING = 3;

    private final Composite area;
    private final TextViewer viewer;
    private DisplayText display = DisplayText.of("");
    private String text;

    TextReader(Composite area, String name) {
        this.area = area;
        viewer = new TextViewer(area, SWT.V_SCROLL | SWT.WRAP | SWT.MULTI | SWT.BORDER);
        viewer.setEditable(false);
        var widget = viewer.getTextWidget();
        widget.setFont(JFaceResources.getDialogFont());
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.setLineSpacing(SPACING);
        Names.give(widget, name);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(viewer.getControl());
    }

    /** {@return its area} */
    Control control() {
        return area;
    }

    /** {@return the text that is shown; null while none is} */
    String text() {
        return text;
    }

    /** Hears at which offset of the text the caret stands. */
    void onCaret(IntConsumer listener) {
        viewer.getTextWidget().addCaretListener(event -> {
            if (text != null) {
                listener.accept(display.toText(event.caretOffset));
            }
        });
    }

    /** Shows a text. */
    void show(String shown, List<Part> parts) {
        text = shown;
        display = DisplayText.of(shown);
        viewer.setDocument(new Document(display.shown()));
        var styles = styles(parts);
        if (!styles.isEmpty()) {
            var presentation = new TextPresentation(styles.size());
            presentation.replaceStyleRanges(styles.toArray(StyleRange[]::new));
            viewer.changeTextPresentation(presentation, false);
        }
    }

    /** Shows a sentence in place of a text. */
    void say(String sentence) {
        text = null;
        viewer.setDocument(new Document(sentence));
    }

    private List<StyleRange> styles(List<Part> parts) {
        var soft = JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
        var styles = new ArrayList<StyleRange>();
        var last = 0;
        for (var part : parts) {
            var start = display.toShown(Math.clamp(part.getStart(), 0, text.length()));
            var end = display.toShown(Math.clamp(part.getEnd(), 0, text.length()));
            var heading = part.getKind() == PartKind.HEADING;
            var out = part.getSpeaker() != null && part.getSpeaker().isLeftOut();
            if ((heading || out) && start >= last && end > start) {
                styles.add(new StyleRange(start, end - start, out ? soft : null, null, heading ? SWT.BOLD : SWT.NORMAL));
                last = end;
            }
        }
        return styles;
    }

    /** Selects a passage and brings it into view. */
    void reveal(int start, int end) {
        if (text != null) {
            var from = display.toShown(Math.clamp(start, 0, text.length()));
            var length = display.toShown(Math.clamp(end, 0, text.length())) - from;
            viewer.setSelectedRange(from, Math.max(0, length));
            viewer.revealRange(from, Math.max(0, length));
        }
    }

    void setFocus() {
        viewer.getTextWidget().setFocus();
    }
}
