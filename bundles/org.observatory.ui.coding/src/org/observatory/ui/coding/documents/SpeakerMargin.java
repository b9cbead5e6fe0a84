// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Part;
import org.observatory.model.coding.PartKind;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.stripes.Elision;
import org.observatory.ui.coding.stripes.Overlaps;

/**
 * The margin left of the text that names who speaks, beside the first visible line of each turn; those left out of counts in a softer
 * colour. A document without turns has none.
 */
final class SpeakerMargin extends Canvas {

    private static final int WIDTH = 120;
    private static final int EDGE = 10;

    private final TextReader reader;
    private final ObservatoryLabels labels;
    private Overlaps<Part> turns = Overlaps.of(List.of(), SpeakerMargin::segment);

    SpeakerMargin(Composite parent, TextReader reader, ObservatoryLabels labels) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.reader = reader;
        this.labels = labels;
        setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(false, true).hint(WIDTH, SWT.DEFAULT).exclude(true).applyTo(this);
        moveAbove(reader.widget());
        setVisible(false);
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    private static Segment segment(Part part) {
        return new Segment(part.getStart(), part.getEnd());
    }

    /** Tells who speaks where. */
    void parts(List<Part> parts, int length) {
        turns = Overlaps.of(parts.stream().filter(part -> part.getKind() == PartKind.TURN && part.getSpeaker() != null
                && part.getStart() >= 0 && part.getEnd() > part.getStart() && part.getEnd() <= length).toList(), SpeakerMargin::segment);
        var wanted = !turns.all().isEmpty();
        if (wanted != getVisible()) {
            ((GridData) getLayoutData()).exclude = !wanted;
            setVisible(wanted);
            getParent().layout();
        }
        redraw();
    }

    private void paint(GC gc) {
        var background = reader.widget().getBackground();
        gc.setBackground(background);
        gc.fillRectangle(getClientArea());
        if (reader.text() == null) {
            return;
        }
        var rows = reader.rows();
        var soft = JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
        var shown = turns.in(rows.start(), rows.end());
        for (var at = 0; at < shown.size(); at++) {
            var part = shown.get(at);
            var top = rows.top(part.getStart());
            var last = rows.bottom(part.getEnd());
            if (last > 0) {
                gc.setForeground(part.getSpeaker().isLeftOut() ? soft : reader.widget().getForeground());
                gc.setClipping(EDGE, Math.max(0, top), WIDTH - EDGE, Math.max(0, last - Math.max(0, top)));
                gc.drawText(name(gc, part), EDGE, Math.max(top, Math.min(0, last - reader.row())), true);
            }
        }
    }

    private String name(GC gc, Part part) {
        var speaker = part.getSpeaker();
        return Elision.of(gc, labels.pick(speaker.getNameFr(), speaker.getNameEn()), WIDTH - EDGE);
    }
}
