// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.util.List;

import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Face;
import org.observatory.charts.drawing.Item;

/** Puts a sign for letters that the bundled font lacks, so that every format shows the same and none fails. */
public final class Letters {

    /** What stands for a letter that the font lacks. */
    public static final String LACKING = "\u25a1";

    private Letters() {
    }

    /** {@return the drawing with letters that its font has; the same where it lacks none} */
    public static Drawing known(Drawing drawing) {
        return drawing.texts().stream().allMatch(text -> text.face().canShow(text.text())) ? drawing
                : new Drawing(drawing.id(), drawing.width(), drawing.height(), drawing.language(), drawing.name(), drawing.description(),
                        known(drawing.items()));
    }

    private static List<Item> known(List<Item> items) {
        return items.stream().<Item>map(item -> switch (item) {
            case Item.Text it -> new Item.Text(known(it.text(), it.face()), it.x(), it.y(), it.face(), it.size(), it.colour(), it.upward());
            case Item.Group it -> new Item.Group(it.role(), it.key(), it.title(), known(it.items()));
            default -> item;
        }).toList();
    }

    /** {@return a text with a sign for each letter that the face lacks} */
    static String known(String text, Face face) {
        var out = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> out.append(face.canShow(letter) ? letter : LACKING));
        return out.toString();
    }
}
