// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A column of a table.
 *
 * @param id       what it is known by when its width and place are remembered
 * @param title    its heading
 * @param tip      what it holds, at length; empty text for no more than its heading says
 * @param kind     how its cells are sorted, filtered and edited
 * @param width    its width at first, in pixels
 * @param editable whether its cells are edited in place
 * @param stated   whether its cells can be « sans objet » or « inconnu », and not only empty
 * @param choices  the choices of a column of choices, in order
 * @param cell     its cell in a row
 * @param <R>      what a row stands for
 */
public record GridColumn<R>(String id, String title, String tip, Kind kind, int width, boolean editable, boolean stated,
        Supplier<List<String>> choices, Function<R, GridCell> cell) {

    /** What the cells of a column hold. */
    public enum Kind {
        /** Any text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A partial date. */
        DATE,
        /** One of a list, such as yes and no. */
        CHOICE,
        /** Any of a list. */
        CHOICES;

        /** {@return whether its cells are picked from a list} */
        public boolean isPicked() {
            return this == CHOICE || this == CHOICES;
        }
    }

    /** A column that is only read. */
    public static <R> GridColumn<R> shown(String id, String title, Kind kind, int width, Function<R, GridCell> cell) {
        return new GridColumn<>(id, title, "", kind, width, false, false, List::of, cell);
    }

    /** A column that is typed in. */
    public static <R> GridColumn<R> typed(String id, String title, Kind kind, int width, Function<R, GridCell> cell) {
        return new GridColumn<>(id, title, "", kind, width, true, false, List::of, cell);
    }

    /** {@return the same column with more to say about it} */
    public GridColumn<R> saying(String more) {
        return new GridColumn<>(id, title, more, kind, width, editable, stated, choices, cell);
    }
}
