// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.observatory.ui.fields.Names;

/** Shows a memo to be read; what it is about opens by a click. */
final class MemoReader {

    private static final int LARGER = 3;
    private static final int MARGIN = 8;

    private final StyledText text;
    private final Font title;
    private final Font bold;
    private List<MemoPreview.Span> spans = List.of();

    MemoReader(Composite parent, String name, Consumer<EObject> opener) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setCaret(null);
        Names.give(text, name);
        var fonts = new LocalResourceManager(JFaceResources.getResources(), text);
        var plain = FontDescriptor.createFrom(text.getFont());
        bold = fonts.create(plain.setStyle(SWT.BOLD));
        title = fonts.create(plain.setStyle(SWT.BOLD).increaseHeight(LARGER));
        text.addMouseListener(MouseListener.mouseUpAdapter(event -> {
            var offset = text.getOffsetAtPoint(new Point(event.x, event.y));
            spans.stream().filter(span -> span.target() != null && span.start() <= offset && offset < span.start() + span.length())
                    .findFirst().ifPresent(span -> opener.accept(span.target()));
        }));
    }

    /** Shows a memo; null for none. */
    void show(MemoPreview memo) {
        spans = memo == null ? List.of() : memo.spans();
        text.setText(memo == null ? "" : memo.text());
        spans.stream().filter(span -> span.length() > 0).forEach(span -> text.setStyleRange(range(span)));
    }

    private StyleRange range(MemoPreview.Span span) {
        var range = new StyleRange();
        range.start = span.start();
        range.length = span.length();
        switch (span.style()) {
            case TITLE -> range.font = title;
            case BOLD -> range.font = bold;
            case ITALIC, SOFT -> range.fontStyle = SWT.ITALIC;
            case LINK -> {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_LINK;
            }
        }
        return range;
    }
}
