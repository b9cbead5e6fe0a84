// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.List;

import org.observatory.charts.drawing.Colour;

/**
 * The colours of a chart on white ground. Those of the series stand at least 3:1 against the ground, differ for
 * colour-blind eyes (deuteranopia and protanopia) and, the first from each other, in grey. None carries meaning alone:
 * series are also told apart by their order, by their labels and by the white between them.
 *
 * @param series what series are filled with, in order
 * @param apart  what stands apart: totals, the undated
 * @param text   names and values
 * @param faint  remarks, ticks and captions, still 4.5:1
 * @param axis   the zero line
 * @param grid   lines that help the eye and carry nothing
 * @param sequential from little to much, as heat maps need it
 * @param diverging  from one opinion to its opposite
 */
public record Palette(List<Colour> series, Colour apart, Colour text, Colour faint, Colour axis, Colour grid, Ramp sequential,
        Ramp diverging) {

    /** The palette of both styles. */
    public static final Palette STANDARD = new Palette(
            List.of(Colour.of("#12355b"), Colour.of("#d97706"), Colour.of("#7b3294"), Colour.of("#2a8c82"),
                    Colour.of("#c0392b")),
            Colour.of("#7a7a7a"), Colour.of("#1a1a1a"), Colour.of("#595959"), Colour.of("#4d4d4d"),
            Colour.of("#d9d9d9"), Ramp.SEQUENTIAL, Ramp.DIVERGING);

    /** Copies the list. */
    public Palette {
        series = List.copyOf(series);
    }

    /** The colour of a series. Beyond what can be told apart, colours come again; {@link #tells} says so beforehand. */
    public Colour of(int number) {
        return series.get(Math.floorMod(number, series.size()));
    }

    /** Whether so many series can be told apart. */
    public boolean tells(int count) {
        return count <= series.size();
    }

    /** Black or white, whichever reads better on that colour. */
    public Colour on(Colour ground) {
        return ground.contrast(Colour.WHITE) >= ground.contrast(text) ? Colour.WHITE : text;
    }
}
