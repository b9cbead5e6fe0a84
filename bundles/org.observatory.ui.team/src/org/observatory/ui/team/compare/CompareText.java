// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.observatory.coding.Segment;
import org.observatory.coding.team.Cover;
import org.observatory.coding.team.Finding;
import org.observatory.coding.team.Stretch;
import org.observatory.model.coding.Coder;
import org.observatory.ui.coding.documents.DisplayText;
import org.observatory.ui.fields.Names;

/** The text of a document with a lane for each coder at its left, in which bars stand beside the lines that were coded. */
final class CompareText {

    private static final int MARGIN = 10;
    private static final int LANE = 128;
    private static final int NARROW = 56;
    private static final int HEAD = 26;

    private final StyledText text;
    private final Canvas lanes;
    private final CompareWords words;
    private final ResourceManager colours;
    private final LanePainter painter;
    private DisplayText shown = DisplayText.of("");
    private Map<Coder, List<LaneBar>> bars = Map.of();
    private FindingRow current;
    private Consumer<FindingRow> chosen = row -> {
    };

    CompareText(Composite parent, CompareWords words, String name) {
        this.words = words;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        colours = new LocalResourceManager(JFaceResources.getResources(), area);
        lanes = new Canvas(area, SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().grab(false, true).hint(LANE, 200).applyTo(lanes);
        area.addListener(SWT.Resize, event -> fit());
        text = new StyledText(area, SWT.V_SCROLL | SWT.WRAP | SWT.MULTI | SWT.BORDER | SWT.READ_ONLY);
        text.setFont(JFaceResources.getDialogFont());
        text.setMargins(MARGIN, HEAD, MARGIN, MARGIN);
        text.setLineSpacing(3);
        Names.give(text, name);
        Names.describe(lanes, () -> words.texts().get("compare.lanes"), () -> words.texts().get("compare.lanesHelp"));
        GridDataFactory.fillDefaults().grab(true, true).hint(260, 200).applyTo(text);
        painter = new LanePainter(words, colours);
        lanes.addPaintListener(event -> painter.paint(event.gc, lanes, text, shown, bars, current));
        lanes.addListener(SWT.MouseDown, event -> at(event).ifPresent(row -> chosen.accept(row)));
        lanes.addListener(SWT.MouseMove, event -> lanes.setToolTipText(painter.tip(event.x, event.y)));
        text.addPaintListener(event -> lanes.redraw());
        text.addListener(SWT.Resize, event -> lanes.redraw());
        text.getVerticalBar().addListener(SWT.Selection, event -> lanes.redraw());
    }

    private Optional<FindingRow> at(Event event) {
        return Optional.ofNullable(painter.at(event.x, event.y));
    }

    /** Hears which finding was pointed at. */
    void onChoice(Consumer<FindingRow> listener) {
        chosen = listener;
    }

    /** Shows a text. */
    void show(String content) {
        shown = DisplayText.of(content);
        text.setText(shown.shown());
    }

    /** Shows the lanes of coders. */
    void show(List<Coder> coders, List<Stretch> stretches, List<FindingRow> rows) {
        var ofRow = LaneBar.rows(rows);
        var lanesNow = new LinkedHashMap<Coder, List<LaneBar>>();
        coders.forEach(coder -> lanesNow.put(coder, LaneBar.of(stretches.stream().filter(each -> each.coder() == coder).toList(), ofRow)));
        bars = lanesNow;
        fit();
        lanes.redraw();
    }

    /** Gives the lanes two fifths of the room, at most as much as their names need. */
    private void fit() {
        var count = Math.max(1, bars.size());
        var room = lanes.getParent().getClientArea().width * 2 / 5;
        var width = count * Math.clamp(room / count, NARROW, LANE);
        if (lanes.getSize().x != width) {
            GridDataFactory.fillDefaults().grab(false, true).hint(width, 200).applyTo(lanes);
            lanes.getParent().layout();
        }
    }

    /** Marks a finding in the text, and brings it into view. */
    void mark(FindingRow row) {
        current = row;
        text.setStyleRanges(new StyleRange[0]);
        if (row != null) {
            var hull = row.finding().hull();
            text.setStyleRanges(styles(row.finding()).toArray(StyleRange[]::new));
            var from = place(hull.start());
            text.setSelection(from, from);
            reveal(from, place(hull.end()));
        }
        lanes.redraw();
    }

    private void reveal(int from, int to) {
        var line = text.getLineAtOffset(from);
        var visible = text.getClientArea().height / Math.max(1, text.getLineHeight());
        var top = text.getLocationAtOffset(from).y;
        if (top < HEAD || text.getLocationAtOffset(to).y > text.getClientArea().height - text.getLineHeight()) {
            text.setTopIndex(Math.max(0, line));
            var y = text.getLocationAtOffset(from).y;
            text.setTopPixel(Math.max(0, text.getTopPixel() + y - HEAD - visible / 4 * text.getLineHeight()));
        }
    }

    /** What all coders coded strongly, what only some did softly. */
    private List<StyleRange> styles(Finding finding) {
        var all = Cover.of(finding.claims().stream().flatMap(claim -> claim.segments().stream()).toList());
        Cover common = null;
        for (var claim : finding.claims()) {
            var own = new Cover(claim.segments());
            common = common == null ? own : common.common(own);
        }
        var both = finding.claims().size() > 1 && common != null ? common : Cover.NONE;
        var ranges = new ArrayList<StyleRange>();
        both.segments().forEach(segment -> ranges.add(range(segment, blend(0.45))));
        all.without(both).segments().forEach(segment -> ranges.add(range(segment, blend(0.2))));
        ranges.sort((one, other) -> Integer.compare(one.start, other.start));
        return ranges;
    }

    private StyleRange range(Segment segment, Color ground) {
        var from = place(segment.start());
        var range = new StyleRange(from, place(segment.end()) - from, null, ground);
        range.underline = true;
        return range;
    }

    private Color blend(double share) {
        var ground = text.getBackground().getRGB();
        var accent = text.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB();
        return colours.create(ColorDescriptor.createFrom(new RGB(mix(ground.red, accent.red, share),
                mix(ground.green, accent.green, share), mix(ground.blue, accent.blue, share))));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    private int place(int offset) {
        return Math.min(shown.toShown(Math.min(offset, shown.toText(text.getCharCount()))), text.getCharCount());
    }

    /** {@return what is selected in the text; empty if nothing is} */
    Optional<Segment> selection() {
        var range = text.getSelectionRange();
        var from = shown.toText(range.x);
        var to = shown.toText(range.x + range.y);
        return to > from ? Optional.of(new Segment(from, to)) : Optional.empty();
    }

    /** Hears when another stretch of the text is selected. */
    void onSelection(Runnable listener) {
        text.addListener(SWT.Selection, event -> listener.run());
    }

    void setFocus() {
        text.setFocus();
    }
}
