// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.observatory.coding.Segment;
import org.observatory.coding.TextUnits;
import org.observatory.ui.fields.Names;

/**
 * A text in the platform's text viewer, to be read and coded. All offsets given and taken are those of the text, whatever line
 * breaks are put in for display.
 */
final class TextReader {

    private static final int MARGIN = 12;
    private static final int SPACING = 4;
    private static final int NEAR = 2;

    private final TextViewer viewer;
    private final StyledText widget;
    private DisplayText display = DisplayText.of("");
    private String text;
    private final Map<Integer, Styled> styled = new HashMap<>();
    private TextStyles styles;
    private boolean settling;

    /** A line as it was styled when it was laid out last. */
    private record Styled(int length, StyleRange[] ranges) {
    }

    TextReader(Composite area, String name) {
        viewer = new TextViewer(area, SWT.V_SCROLL | SWT.WRAP | SWT.MULTI);
        viewer.setEditable(false);
        widget = viewer.getTextWidget();
        widget.setFont(JFaceResources.getDialogFont());
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.setLineSpacing(SPACING);
        Names.give(widget, name);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(viewer.getControl());
    }

    /** {@return the widget that shows the text} */
    StyledText widget() {
        return widget;
    }

    /** {@return the text that is shown; null while none is} */
    String text() {
        return text;
    }

    /** Hears at which offset of the text the caret stands, once caret and selection are where they go. */
    void onCaret(IntConsumer listener) {
        widget.addCaretListener(event -> settle(listener));
        widget.addListener(SWT.Selection, event -> settle(listener));
    }

    private void settle(IntConsumer listener) {
        if (!settling) {
            settling = true;
            widget.getDisplay().asyncExec(() -> {
                settling = false;
                if (!widget.isDisposed() && text != null) {
                    listener.accept(caret());
                }
            });
        }
    }

    /** Hears that another stretch of the text is visible. */
    void onScroll(Runnable listener) {
        viewer.addViewportListener(position -> listener.run());
        widget.addListener(SWT.Resize, event -> listener.run());
    }

    /** Styles lines as they are drawn. */
    void style(TextStyles given) {
        styles = given;
        widget.addLineStyleListener(event -> {
            if (text != null) {
                event.styles = styles.of(display, event.lineOffset, event.lineText.length());
                styled.put(event.lineOffset, new Styled(event.lineText.length(), event.styles));
            }
        });
    }

    /** Shows a text. */
    void show(String shown) {
        text = shown;
        styled.clear();
        display = DisplayText.of(shown);
        viewer.setDocument(new Document(display.shown()));
    }

    /** Shows a sentence in place of a text. */
    void say(String sentence) {
        text = null;
        styled.clear();
        display = DisplayText.of(sentence);
        viewer.setDocument(new Document(sentence));
    }

    /** {@return what is selected, without white space at its ends; empty if nothing else is} */
    Optional<Segment> selected() {
        var range = widget.getSelection();
        return text == null ? Optional.empty() : TextUnits.strip(text, display.toText(range.x), display.toText(range.y));
    }

    /** {@return where the caret stands} */
    int caret() {
        return display.toText(widget.getCaretOffset());
    }

    /** Selects a passage and brings it into view. */
    void reveal(int start, int end) {
        if (text != null) {
            select(start, end);
            var from = display.toShown(Math.clamp(start, 0, text.length()));
            viewer.revealRange(from, Math.max(0, display.toShown(Math.clamp(end, 0, text.length())) - from));
        }
    }

    /** Brings a passage into view and leaves caret and selection where they are. */
    void show(Segment passage) {
        if (text != null) {
            var from = display.toShown(Math.clamp(passage.start(), 0, text.length()));
            viewer.revealRange(from, Math.max(0, display.toShown(Math.clamp(passage.end(), 0, text.length())) - from));
        }
    }

    /** Selects a passage and leaves the view where it is. */
    void select(int start, int end) {
        var from = display.toShown(Math.clamp(start, 0, text.length()));
        var to = display.toShown(Math.clamp(end, 0, text.length()));
        var top = widget.getTopPixel();
        widget.setSelection(from, Math.max(from, to));
        widget.setTopPixel(top);
    }

    /** {@return the stretch of the text of which lines are visible, in whole or in part} */
    Segment visible() {
        var first = widget.getLineIndex(0);
        var last = widget.getLineIndex(Math.max(0, widget.getClientArea().height - 1));
        var from = display.toText(widget.getOffsetAtLine(first));
        var to = last + 1 < widget.getLineCount() ? widget.getOffsetAtLine(last + 1) : widget.getCharCount();
        return new Segment(from, Math.max(from + 1, display.toText(to)));
    }

    /** {@return the rows that are visible} */
    VisibleRows rows() {
        if (text == null) {
            return VisibleRows.none();
        }
        var height = widget.getClientArea().height;
        var starts = new int[16];
        var tops = new int[16];
        var count = 0;
        var step = Math.max(4, row() / 3);
        for (var y = 0; y < height + 2 * row(); y += step) {
            var shown = rowStart(y);
            var offset = shown < 0 ? -1 : display.toText(shown);
            if (offset >= 0 && (count == 0 || offset > starts[count - 1])) {
                if (y >= height) {
                    return new VisibleRows(Arrays.copyOf(starts, count), Arrays.copyOf(tops, count), offset, row());
                }
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                    tops = Arrays.copyOf(tops, 2 * count);
                }
                tops[count] = widget.getLocationAtOffset(shown).y;
                starts[count++] = offset;
            }
        }
        return new VisibleRows(Arrays.copyOf(starts, count), Arrays.copyOf(tops, count), Math.max(visible().end(), text.length() > 0
                && count > 0 ? starts[count - 1] + 1 : 0), row());
    }

    /** Where the row at a height begins in what is shown; −1 between rows and below the last. */
    private int rowStart(int y) {
        var found = widget.getOffsetAtPoint(new Point(widget.getLeftMargin(), y));
        if (found >= 0) {
            return found;
        }
        var line = widget.getLineIndex(y);
        var top = widget.getLinePixel(line);
        return y >= top && y < top + row() ? widget.getOffsetAtLine(line) : -1;
    }

    /** {@return where an offset near the visible text is shown} */
    Point place(int offset) {
        return widget.getLocationAtOffset(display.toShown(Math.clamp(offset, 0, text.length())));
    }

    /** {@return where the character at an offset near the visible text is shown} */
    Rectangle bounds(int offset) {
        var at = display.toShown(Math.clamp(offset, 0, Math.max(0, text.length() - 1)));
        return widget.getTextBounds(at, at);
    }

    /** {@return how high a line is, the space below it included} */
    int row() {
        return widget.getLineHeight() + SPACING;
    }

    /** {@return the offset at a place of the widget, the nearest where there is no text; empty while no text is shown} */
    Optional<Integer> at(int x, int y) {
        if (text == null) {
            return Optional.empty();
        }
        var exact = widget.getOffsetAtPoint(new Point(x, y));
        if (exact >= 0) {
            return Optional.of(display.toText(exact));
        }
        var line = widget.getLineIndex(Math.clamp(y, 0, Math.max(0, widget.getClientArea().height - 1)));
        var start = widget.getOffsetAtLine(line);
        var end = line + 1 < widget.getLineCount() ? widget.getOffsetAtLine(line + 1) - 1 : widget.getCharCount();
        for (var left = x; left > 0; left -= 8) {
            var near = widget.getOffsetAtPoint(new Point(left, y));
            if (near >= 0) {
                return Optional.of(display.toText(Math.min(end, near + (left < x ? 1 : 0))));
            }
        }
        return Optional.of(display.toText(start));
    }

    /**
     * Draws those lines in sight anew that look different now: drawing all of them takes the better part of a tenth of a second.
     * Others are laid out when they come into sight.
     */
    void redraw() {
        if (widget.isDisposed() || text == null) {
            return;
        }
        var near = near();
        styled.keySet().retainAll(near);
        for (var offset : near) {
            var line = styled.get(offset);
            if (line != null && !Arrays.equals(line.ranges(), styles.of(display, offset, line.length()))) {
                styled.remove(offset);
                widget.redrawRange(offset, line.length(), true);
            }
        }
    }

    /** Where the lines in sight begin in what is shown, and one or two around them, which may be laid out already. */
    private Set<Integer> near() {
        var first = Math.max(0, widget.getLineIndex(0) - NEAR);
        var last = Math.min(widget.getLineCount() - 1, widget.getLineIndex(widget.getClientArea().height) + NEAR);
        return IntStream.rangeClosed(first, last).mapToObj(widget::getOffsetAtLine).collect(Collectors.toSet());
    }

    void setFocus() {
        widget.setFocus();
    }
}
