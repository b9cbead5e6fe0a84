// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.painting;

import java.util.List;
import java.util.Objects;

import org.observatory.analysis.Language;
import org.observatory.charts.Ramp;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;

/**
 * What a painter paints with: type, pens and colours of the style, sized for the page at hand, and the language of its
 * texts.
 *
 * @param style    with its sizes for the page at hand
 * @param language of every text
 */
public record Sheet(Style style, Language language) {

    /** Neither part may be null. */
    public Sheet {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(language, "language");
    }

    /** Its types and pens. */
    public Types types() {
        return new Types(style);
    }

    /** The space between a mark and what is written at it. */
    public double gap() {
        return types().gap();
    }

    /** The colour that an ink has in this style. */
    public Colour colour(Ink ink) {
        var palette = style.palette();
        return switch (ink) {
            case Ink.Series series -> palette.of(series.number());
            case Ink.Level level -> level.series() == 0 ? palette.sequential().at(level.part())
                    : Colour.WHITE.towards(palette.of(level.series()), 0.06 + 0.94 * level.part());
            case Ink.Opinion opinion -> palette.diverging().at((1 + opinion.part()) / 2);
            case Ink.Plain plain -> switch (plain) {
                case TEXT -> palette.text();
                case FAINT -> palette.faint();
                case APART -> palette.apart();
                case GRID -> palette.grid();
                case GROUND -> Colour.WHITE;
            };
        };
    }

    /** Black or white, whichever reads better on that ink. */
    public Colour on(Ink ground) {
        return style.palette().on(colour(ground));
    }

    /** A line in that ink, so many times as thick as an axis. */
    public Pen pen(Ink ink, double times) {
        return Pen.of(colour(ink), Math.max(0.29, style.line() * times));
    }

    /**
     * The edge of an area in that ink: the page, between it and its neighbours, or a thin line where the ink itself would not
     * stand out from the page.
     */
    public Pen edge(Ink ink) {
        return Ramp.needsEdge(colour(ink), Colour.WHITE) ? pen(Ink.Plain.APART, 0.4) : Pen.of(Colour.WHITE, Math.max(0.29, style.grid()));
    }

    /** A dashed line in that ink, so many times as thick as an axis. */
    public Pen dashed(Ink ink, double times) {
        var width = Math.max(0.29, style.line() * times);
        return new Pen(colour(ink), width, List.of(3 * width + 1, 2 * width + 1));
    }

    /**
     * What stands for data: keyed, so that a click on it leads back.
     *
     * @param key   of the row it stands for; several keys joined by a space
     * @param title what a reader is told when pointing at it: what, how much, on what base
     * @param items its parts
     */
    public Item mark(String key, String title, List<Item> items) {
        return new Item.Group("mark", key, title, items);
    }

    /** What belongs together without standing for data: {@code axis}, {@code names}, {@code grid} … */
    public Item group(String role, List<Item> items) {
        return new Item.Group(role, "", "", items);
    }

    /** A symbol, as high and wide as the box. */
    public List<Item> symbol(Symbol symbol, Box box) {
        return Symbols.draw(symbol, box, this);
    }
}
