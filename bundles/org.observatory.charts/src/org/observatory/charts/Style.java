// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.observatory.analysis.Label;

/**
 * How charts look in one kind of place. Two come with the workbench; any other is one more value, contributed through the
 * extension point {@code org.observatory.charts.styles} by a {@link StyleContribution}.
 *
 * @param id             by which the command line asks for it
 * @param label          its name
 * @param widthMm        the width of its pages when nobody asks for another, in millimetres
 * @param ratio          width to height of its pages; 0 where a page is as high as its content needs
 * @param scaled         whether sizes grow with the width from {@code widthMm}; they stay as they are otherwise
 * @param titled         whether the title and the sentence to remember stand in the picture
 * @param titleSize      in points, as are all following sizes
 * @param takeawaySize   of the sentence to remember
 * @param labelSize      of names and values
 * @param tickSize       of ticks, remarks and legends
 * @param captionSize    of what stands under the chart
 * @param line           the width of axis lines
 * @param grid           the width of grid lines
 * @param leastSize      below which no type is set, however small the page
 * @param margin         around the page
 * @param palette        its colours
 * @param patterned      whether fills are hatched, too, so that they are told apart without colour
 */
public record Style(String id, Label label, double widthMm, double ratio, boolean scaled, boolean titled,
        double titleSize,
        double takeawaySize, double labelSize, double tickSize, double captionSize, double leastSize, double line,
        double grid, double margin, Palette palette, boolean patterned) {

    /** For journals: a column of 85 mm unless asked otherwise, no title, thin lines, nothing below five points. */
    public static final Style PUBLICATION =
            new Style("publication", new Label("Publication", "Publication"), 85, 0, false,
            false, 9, 7.5, 7, 6.2, 6, 5, 0.6, 0.35, 3, Palette.STANDARD, false);

    /** For the screen of a seminar: 16:9, title, sentence to remember, type that the last row of a room can read. */
    public static final Style SEMINAR = new Style("seminar", new Label("Seminar", "Séminaire"), 338.7, 16 / 9.0, true,
            true, 30, 21, 20, 18.7, 11.5, 5, 1.4, 0.8, 30, Palette.STANDARD, false);

    private static final double SHRINK = 0.95;
    /** 14 points on a slide of 254 mm: what is read from the last row of a seminar room. */
    private static final double LEGIBLE = 14 / 254.0;

    /** The styles that come with the workbench. */
    public static List<Style> all() {
        return List.of(PUBLICATION, SEMINAR);
    }

    /** The styles that come with the workbench, then those of others; of two of one identifier the first. */
    public static List<Style> all(List<? extends StyleContribution> contributions) {
        var byId = new LinkedHashMap<String, Style>();
        all().forEach(style -> byId.put(style.id(), style));
        contributions.forEach(contribution -> byId.putIfAbsent(contribution.id(), contribution.style()));
        return List.copyOf(byId.values());
    }

    /** The style of that identifier, if there is one. */
    public static Optional<Style> find(String id) {
        return all().stream().filter(style -> style.id().equals(id)).findFirst();
    }

    /** The style with its sizes for pages of that width in millimetres. No size falls below the least. */
    public Style at(double width) {
        if (!scaled) {
            return this;
        }
        var factor = width / widthMm;
        return typed(width, factor, Math.max(0.3, line * factor), Math.max(0.3, grid * factor), margin * factor);
    }

    /** Whether its pages are slides: of a given shape, seen from afar. */
    public boolean slide() {
        return ratio > 0;
    }

    /**
     * Below which names, values, ticks and legends are not set as long as anything else can give way, in points: on
     * slides what is read from the last row, 14 points on 254 mm.
     */
    public double legibleSize() {
        return slide() && scaled ? Math.max(leastSize, LEGIBLE * widthMm) : leastSize;
    }

    /**
     * The style with less room for what stands around the plot of a slide: title, sentence to remember, captions and
     * margin; names and values as far as they stay legible. The same style where nothing is left to be taken.
     */
    public Style tighter() {
        var least = legibleSize();
        return new Style(id, label, widthMm, ratio, scaled, titled, less(titleSize, 1.28 * least), less(takeawaySize, least),
                less(labelSize, least), less(tickSize, least), less(captionSize, Math.max(leastSize, 0.55 * least)), leastSize, line, grid,
                less(margin, 1.15 * least), palette, patterned);
    }

    private static double less(double size, double least) {
        return Math.min(size, Math.max(least, size * SHRINK));
    }

    /** The style with smaller type and margin, for a page on which it does not fit otherwise. */
    public Style smaller() {
        return typed(widthMm, SHRINK, line, grid, margin * SHRINK);
    }

    /**
     * The style for a place that says the title and the sentence to remember itself, such as a slide.
     *
     * @param otherRatio  width to height of its pages
     * @param otherMargin around the page
     */
    public Style untitled(double otherRatio, double otherMargin) {
        return new Style(id, label, widthMm, otherRatio, scaled, false, titleSize, takeawaySize, labelSize, tickSize,
                captionSize, leastSize, line, grid, otherMargin, palette, patterned);
    }

    /** The style with another least size of type, in points. */
    public Style withLeast(double least) {
        return new Style(id, label, widthMm, ratio, scaled, titled, titleSize, takeawaySize, labelSize, tickSize,
                captionSize, least, line, grid, margin, palette, patterned);
    }

    /** The style with its fills hatched, or plain. */
    public Style patterned(boolean hatched) {
        return new Style(id, label, widthMm, ratio, scaled, titled, titleSize, takeawaySize, labelSize, tickSize,
                captionSize, leastSize, line, grid, margin, palette, hatched);
    }

    /** The style with other colours. */
    public Style withPalette(Palette other) {
        return new Style(id, label, widthMm, ratio, scaled, titled, titleSize, takeawaySize, labelSize, tickSize,
                captionSize, leastSize, line, grid, margin, other, patterned);
    }

    private Style typed(double width, double factor, double axes, double lines, double around) {
        return new Style(id, label, width, ratio, scaled, titled, size(titleSize * factor), size(takeawaySize * factor),
                size(labelSize * factor), size(tickSize * factor), size(captionSize * factor), leastSize, axes, lines,
                around, palette, patterned);
    }

    private double size(double wanted) {
        return Math.max(leastSize, wanted);
    }
}
