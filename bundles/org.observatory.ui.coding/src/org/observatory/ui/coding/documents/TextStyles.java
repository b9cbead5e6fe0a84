// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.observatory.coding.CodeColours;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Part;
import org.observatory.model.coding.PartKind;
import org.observatory.ui.coding.stripes.Overlaps;
import org.observatory.ui.coding.stripes.Tints;

/**
 * How the lines of a text look: headings in bold, those left out of counts in a softer colour, coded text softly tinted by the colour
 * of the shortest passage there, the chosen passage stronger and underlined, what is found framed, what is selected in another part of
 * the window in a dashed frame. A line is styled when it is drawn.
 */
final class TextStyles {

    private final DocumentCoding coding;
    private final Supplier<Color> background;
    private Overlaps<Part> parts = Overlaps.of(List.of(), TextStyles::segment);
    private Overlaps<Segment> hits = Overlaps.of(List.of(), hit -> hit);
    private Linked linked = Linked.nothing();

    TextStyles(DocumentCoding coding, Supplier<Color> background) {
        this.coding = coding;
        this.background = background;
    }

    private static Segment segment(Part part) {
        return new Segment(part.getStart(), part.getEnd());
    }

    /** Tells of which parts the text is made. */
    void parts(List<Part> all) {
        parts = Overlaps.of(all.stream().filter(part -> part.getStart() >= 0 && part.getEnd() > part.getStart()
                && (part.getKind() == PartKind.HEADING || part.getSpeaker() != null)).toList(), TextStyles::segment);
    }

    /** Tells what was found. */
    void hits(List<Segment> found) {
        hits = Overlaps.of(found, hit -> hit);
    }

    /** Tells what is selected in another part of the window. */
    void link(Linked other) {
        linked = other;
    }

    /** {@return how a line looks, in stretches that follow one another} */
    StyleRange[] of(DisplayText display, int offset, int length) {
        var from = display.toText(offset);
        var to = display.toText(offset + length);
        if (to <= from) {
            return new StyleRange[0];
        }
        var codings = coding.passages().in(from, to);
        var around = parts.in(from, to);
        var found = hits.in(from, to);
        var cuts = new TreeSet<>(List.of(from, to));
        codings.forEach(one -> cut(cuts, Segment.of(one), from, to));
        around.forEach(one -> cut(cuts, segment(one), from, to));
        found.forEach(one -> cut(cuts, one, from, to));
        var elsewhere = linked.stretches().in(from, to);
        elsewhere.forEach(one -> cut(cuts, one, from, to));
        var styles = new ArrayList<StyleRange>();
        var start = from;
        for (var end : cuts.tailSet(from, false)) {
            var style = style(start, codings, around, found, elsewhere);
            if (style != null) {
                style.start = display.toShown(start);
                style.length = Math.min(offset + length, display.toShown(end)) - style.start;
                styles.add(style);
            }
            start = end;
        }
        return styles.toArray(StyleRange[]::new);
    }

    private static void cut(TreeSet<Integer> cuts, Segment segment, int from, int to) {
        cuts.add(Math.clamp(segment.start(), from, to));
        cuts.add(Math.clamp(segment.end(), from, to));
    }

    private StyleRange style(int at, List<Coding> codings, List<Part> around, List<Segment> found, List<Segment> elsewhere) {
        var style = new StyleRange();
        var plain = true;
        for (var part : around) {
            if (segment(part).contains(at)) {
                if (part.getKind() == PartKind.HEADING) {
                    style.fontStyle = SWT.BOLD;
                    plain = false;
                }
                if (part.getSpeaker() != null && part.getSpeaker().isLeftOut()) {
                    style.foreground = JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
                    plain = false;
                }
            }
        }
        Coding shortest = null;
        for (var one : codings) {
            if (Segment.of(one).contains(at) && (shortest == null || coding.isChosen(one) || !coding.isChosen(shortest)
                    && Segment.of(one).length() <= Segment.of(shortest).length())) {
                shortest = one;
            }
        }
        if (shortest != null) {
            var chosen = coding.isChosen(shortest);
            style.background = Tints.tint(background.get(), CodeColours.of(shortest.getCode()), chosen);
            style.underline = chosen;
            plain = false;
        }
        if (found.stream().anyMatch(hit -> hit.contains(at))) {
            style.borderStyle = SWT.BORDER_SOLID;
            plain = false;
        } else if (elsewhere.stream().anyMatch(one -> one.contains(at))
                || codings.stream().anyMatch(one -> linked.isSelected(one) && Segment.of(one).contains(at))) {
            style.borderStyle = SWT.BORDER_DASH;
            plain = false;
        }
        return plain ? null : style;
    }
}
