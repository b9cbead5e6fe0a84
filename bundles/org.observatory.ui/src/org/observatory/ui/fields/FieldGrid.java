// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Section;

/** The fields of a section in rows of four units, or of two where the form is narrow; wider fields then fill a row. */
final class FieldGrid {

    static final int UNITS = 4;
    private static final int NARROW = 600;

    private FieldGrid() {
    }

    /** {@return the composite for the fields of a section, which becomes its client} */
    static Composite in(FieldContext context, Section section) {
        var grid = context.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(UNITS).equalWidth(true).margins(0, 6).spacing(10, 10).applyTo(grid);
        section.setClient(grid);
        grid.addListener(SWT.Resize, event -> arrange(context, grid));
        return grid;
    }

    private static void arrange(FieldContext context, Composite grid) {
        var layout = (GridLayout) grid.getLayout();
        var units = grid.getClientArea().width < NARROW ? UNITS / 2 : UNITS;
        if (layout.numColumns != units) {
            layout.numColumns = units;
            grid.requestLayout();
            context.reflow().run();
        }
    }
}
