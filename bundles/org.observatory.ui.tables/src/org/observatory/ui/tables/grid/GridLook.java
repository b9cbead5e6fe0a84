// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** The colours and fonts of the grid, light or dark as the window is. */
public class GridLook extends ModernNatTableThemeConfiguration {

    private static final int LUMINANCE_OF_GREY = 128;

    private final Color ground;
    private final RowHeight height;
    private final Color soft;
    private final Color heading;
    private final Color frame;
    private final boolean dark;

    /** Makes the look of a table with rows of one line, in the colours and the font of a control. */
    public GridLook(Control control) {
        this(control.getBackground(), control.getFont(), RowHeight.of(control, 1));
    }

    /**
     * Makes the look.
     *
     * @param window a background of the window, which tells whether it is dark
     * @param font   the font of the cells
     * @param height the height of a row
     */
    GridLook(Color window, Font font, RowHeight height) {
        this.height = height;
        dark = (window.getRed() * 299 + window.getGreen() * 587 + window.getBlue() * 114) / 1000 < LUMINANCE_OF_GREY;
        ground = dark ? new Color(0x2a, 0x2d, 0x31) : new Color(0xff, 0xff, 0xff);
        soft = dark ? new Color(0xa9, 0xb4, 0xbe) : new Color(0x59, 0x64, 0x6e);
        var text = dark ? new Color(0xe6, 0xe9, 0xec) : new Color(0x1f, 0x28, 0x30);
        heading = dark ? new Color(0x3a, 0x3f, 0x45) : new Color(0xee, 0xf1, 0xf4);
        var chosen = dark ? new Color(0x2b, 0x5c, 0x86) : new Color(0xcf, 0xe3, 0xf5);
        var line = dark ? new Color(0x4a, 0x50, 0x57) : new Color(0xd3, 0xd9, 0xdf);
        frame = dark ? new Color(0x7f, 0xbd, 0xf0) : new Color(0x1d, 0x5f, 0x9a);
        defaultBgColor = ground;
        defaultFgColor = text;
        defaultFont = font;
        if (height.lines() > 1) {
            defaultVAlign = VerticalAlignmentEnum.TOP;
        }
        evenRowBgColor = ground;
        oddRowBgColor = ground;
        defaultSelectionBgColor = chosen;
        defaultSelectionFgColor = text;
        defaultSelectionFont = font;
        selectionAnchorBgColor = ground;
        selectionAnchorFgColor = text;
        selectionAnchorSelectionBgColor = chosen;
        selectionAnchorSelectionFgColor = text;
        selectionAnchorSelectionFont = font;
        selectionAnchorBorderStyle = new BorderStyle(2, frame, LineStyleEnum.SOLID);
        selectionAnchorGridBorderStyle = new BorderStyle(2, frame, LineStyleEnum.SOLID);
        gridLineColor = line;
        freezeSeparatorColor = frame;
        cHeaderBgColor = heading;
        cHeaderFgColor = text;
        cHeaderFont = font;
        cHeaderSelectionBgColor = chosen;
        cHeaderSelectionFgColor = text;
        cHeaderSelectionFont = font;
        cHeaderFullSelectionBgColor = chosen;
        cHeaderFullSelectionFgColor = text;
        rHeaderBgColor = heading;
        rHeaderFgColor = text;
        rHeaderFont = font;
        rHeaderSelectionBgColor = chosen;
        rHeaderSelectionFgColor = text;
        rHeaderSelectionFont = font;
        rHeaderFullSelectionBgColor = chosen;
        rHeaderFullSelectionFgColor = text;
        cornerBgColor = heading;
        cornerFgColor = text;
        filterRowBgColor = dark ? new Color(0x24, 0x27, 0x2a) : new Color(0xfa, 0xfb, 0xfc);
        filterRowFgColor = text;
        filterRowFont = font;
        filterRowHAlign = HorizontalAlignmentEnum.LEFT;
    }

    /** {@return the colour behind the cells} */
    public Color ground() {
        return ground;
    }

    /** {@return the colour of what is written in cells} */
    public Color text() {
        return defaultFgColor;
    }

    /** {@return the colour of what matters less} */
    public Color soft() {
        return soft;
    }

    /** {@return the colour behind headings} */
    public Color heading() {
        return heading;
    }

    /** {@return the colour around the cell that the keyboard acts on} */
    public Color frame() {
        return frame;
    }

    /** {@return whether the window is dark} */
    public boolean isDark() {
        return dark;
    }

    /** {@return how high a row is, in pixels} */
    public int rowHeight() {
        return height.pixels();
    }

    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        defaultCellPainter = new BackgroundPainter(height.lines() == 1 ? new PaddingDecorator(new TextPainter(), 0, 6, 0, 6, false)
                : new NotePainter(new PaddingDecorator(new TextPainter(true, false), 4, 6, 2, 6, false), height, soft));
        selectionAnchorCellPainter = defaultCellPainter;
        cHeaderCellPainter = new BackgroundPainter(new PaddingDecorator(new TextPainter(), 0, 6, 0, 6, false));
        cHeaderSelectionCellPainter = cHeaderCellPainter;
        sortHeaderCellPainter = new BackgroundPainter(
                new PaddingDecorator(new SortableHeaderTextPainter(new TextPainter(), false, false), 0, 6, 0, 6, false));
        selectedSortHeaderCellPainter = sortHeaderCellPainter;
        filterRowCellPainter = new PaddingDecorator(new FilterRowPainter(), 0, 0, 0, 5);
    }
}
