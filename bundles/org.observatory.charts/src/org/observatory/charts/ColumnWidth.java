// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.observatory.analysis.Label;

/** The widths of columns in journals, in millimetres: of one column, of one and a half, of the page. */
public enum ColumnWidth {

    /** One column, as most journals of two columns have it. */
    COLUMN(85, new Label("one column", "une colonne")),
    /** One column, a little wider. */
    COLUMN_WIDE(90, new Label("one wide column", "une colonne large")),
    /** One column and a half. */
    MIDDLE(120, new Label("one and a half columns", "une colonne et demie")),
    /** One column and a half, a little wider. */
    MIDDLE_WIDE(140, new Label("one and a half wide columns", "une colonne et demie, large")),
    /** The whole page. */
    PAGE(174, new Label("whole page", "pleine page")),
    /** The whole page, a little wider. */
    PAGE_WIDE(180, new Label("whole wide page", "pleine page large")),
    /** The whole page, as wide as a page of A4 allows. */
    PAGE_WIDEST(190, new Label("whole page of A4", "pleine page A4"));

    private final double widthMm;
    private final Label label;

    ColumnWidth(double widthMm, Label label) {
        this.widthMm = widthMm;
        this.label = label;
    }

    /** {@return its width in millimetres} */
    public double widthMm() {
        return widthMm;
    }

    /** {@return its name} */
    public Label label() {
        return label;
    }

    /** {@return the word by which the command line asks for it: {@code page-wide}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return all words} */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ColumnWidth::id).toList();
    }

    /** {@return the column of that word} */
    public static Optional<ColumnWidth> find(String id) {
        return Arrays.stream(values()).filter(column -> column.id().equals(id)).findFirst();
    }

    /** {@return the column of that width} */
    public static Optional<ColumnWidth> of(double widthMm) {
        return Arrays.stream(values()).filter(column -> column.widthMm == widthMm).findFirst();
    }
}
