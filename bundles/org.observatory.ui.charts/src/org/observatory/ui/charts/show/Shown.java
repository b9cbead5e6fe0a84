// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import org.observatory.charts.ChartSpec;
import org.observatory.charts.drawing.Drawing;

/** What a view shows in answer to a wish. */
public sealed interface Shown {

    /**
     * A chart.
     *
     * @param chart     its description, with the data beside it
     * @param drawing   the page
     * @param placement where the page lies in the view
     * @param generated its description before texts were written for it
     */
    record Picture(ChartSpec chart, Drawing drawing, Placement placement, ChartSpec generated) implements Shown {

        /** For which no texts were written. */
        public Picture(ChartSpec chart, Drawing drawing, Placement placement) {
            this(chart, drawing, placement, chart);
        }
    }

    /**
     * One sentence instead of a chart.
     *
     * @param text    the sentence
     * @param failure what failed in a contributed chart or analysis, for the log; null when the data merely lacks
     *                something
     */
    record Sentence(String text, RuntimeException failure) implements Shown {

        /** With nothing for the log. */
        public Sentence(String text) {
            this(text, null);
        }
    }
}
