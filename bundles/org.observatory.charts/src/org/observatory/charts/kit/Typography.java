// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.kit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Item;

/** What French readers expect of a French text: no-break spaces before high punctuation, decimal commas, true apostrophes. */
final class Typography {

    /** A colon without its no-break space. */
    private static final Pattern COLON = Pattern.compile("[^\\u00a0\\d]:(\\s|$)");
    /** Other high punctuation without its narrow one; a bracket may open before a question mark that stands for nothing known. */
    private static final Pattern HIGH = Pattern.compile("[^\\u202f\\u00a0(][;!?%»](\\s|$)|«[^\\u202f\\u00a0]");
    private static final Pattern POINT = Pattern.compile("(?<![\\d.])\\d+\\.\\d+(?![\\d.])");

    private Typography() {
    }

    static List<String> broken(Drawing drawing) {
        var texts = Stream.concat(drawing.texts().stream().map(Item.Text::text),
                Stream.concat(Stream.of(drawing.name(), drawing.description().split("\\n", 2)[0]),
                        drawing.marks().stream().map(Item.Group::title)));
        return texts.distinct().filter(text -> text.contains("'") || COLON.matcher(text).find() || HIGH.matcher(text).find()
                || POINT.matcher(text).find()).map(text -> "Not as French is set: \"" + text + "\".").toList();
    }
}
