// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.stripes;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** How a bar is drawn beside its colour, so that codes are told apart without it: the same code always the same way. */
enum Pattern {
    /** The whole bar in its colour. */
    FULL,
    /** Gaps across. */
    BANDS,
    /** A gap along its middle. */
    RAILS,
    /** Dots along its middle. */
    DOTS,
    /** Slanting gaps. */
    SLANTS,
    /** Gaps far apart. */
    BLOCKS;

    /** {@return the pattern of what has a place in a list} */
    static Pattern of(int place) {
        return values()[Math.floorMod(place, values().length)];
    }

    /** Draws the gaps of a bar that is filled in the foreground, in the background of the graphics. */
    void draw(GC gc, Rectangle bar) {
        switch (this) {
            case BANDS -> across(gc, bar, 5, 1);
            case BLOCKS -> across(gc, bar, 14, 3);
            case RAILS -> gc.fillRectangle(bar.x + bar.width / 2 - 1, bar.y + 2, Math.max(1, bar.width / 4), bar.height - 4);
            case DOTS -> {
                for (var y = bar.y + 3; y < bar.y + bar.height - 3; y += 7) {
                    gc.fillRectangle(bar.x + bar.width / 2 - 1, y, 2, 2);
                }
            }
            case SLANTS -> {
                gc.setClipping(bar);
                gc.setForeground(gc.getBackground());
                for (var y = bar.y - bar.width; y < bar.y + bar.height; y += 6) {
                    gc.drawLine(bar.x, y + bar.width, bar.x + bar.width, y);
                }
                gc.setClipping((Rectangle) null);
            }
            default -> { }
        }
    }

    private static void across(GC gc, Rectangle bar, int period, int height) {
        for (var y = bar.y + period - height; y < bar.y + bar.height - 1; y += period) {
            gc.fillRectangle(bar.x, y, bar.width, height);
        }
    }
}
