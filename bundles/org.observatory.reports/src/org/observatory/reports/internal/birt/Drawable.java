// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.birt;

import java.text.Normalizer;
import java.util.List;

import org.observatory.charts.drawing.Face;
import org.observatory.reports.Block;

/** Texts in letters that the bundled font has: a PDF has no other font to take a letter from. */
final class Drawable {

    private Drawable() {
    }

    static List<Block.Run> runs(List<Block.Run> runs) {
        return runs.stream().map(run -> new Block.Run(text(run.text()), run.bold(), run.italic())).toList();
    }

    static Block.Grid grid(Block.Grid grid) {
        return grid == null ? null : new Block.Grid(text(grid.caption()),
                grid.columns().stream().map(column -> new Block.Column(text(column.heading()), column.share(), column.number())).toList(),
                grid.rows().stream().map(row -> row.stream().map(Drawable::text).toList()).toList());
    }

    /** {@return the text with what the font lacks in its plain form, an arrow between the steps of a path as ›} */
    static String text(String text) {
        var font = Face.REGULAR.font();
        if (font.canDisplayUpTo(text) < 0) {
            return text;
        }
        var drawn = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (font.canDisplay(letter) || letter == '\n') {
                drawn.appendCodePoint(letter);
            } else if (letter == '▸') {
                drawn.append('›');
            } else {
                drawn.append(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC));
            }
        });
        return drawn.toString();
    }
}
