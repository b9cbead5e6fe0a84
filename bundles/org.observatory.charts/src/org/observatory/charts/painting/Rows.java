// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.painting;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.Category;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;

/**
 * What plots of rows share: names at the left, right-aligned, with a remark under each; on a slide, whose height is short,
 * beside each where that fits. Lengths are in points.
 *
 * @param categories from the top
 */
public record Rows(List<Category> categories) {

    private static final double NAMES = 0.38;
    private static final double BESIDE = 0.5;

    /** Copies the list. */
    public Rows {
        categories = List.copyOf(categories);
    }

    /** Whether every name has its remark on its own line. */
    private boolean beside(double width, Sheet sheet) {
        var types = sheet.types();
        return sheet.style().slide() && categories.stream().allMatch(category -> types.name().width(category.name()) + sheet.gap()
                + types.tick().width(category.remark()) <= BESIDE * width);
    }

    private List<String> name(Category category, double width, Sheet sheet) {
        return sheet.types().name().wrap(category.name(), NAMES * width);
    }

    private List<String> remark(Category category, double width, Sheet sheet) {
        return sheet.types().tick().wrap(category.remark(), NAMES * width);
    }

    /** The widest name, without the space after it. */
    private double widest(double width, Sheet sheet) {
        var types = sheet.types();
        if (beside(width, sheet)) {
            return categories.stream().mapToDouble(category -> types.name().width(category.name())
                    + (category.remark().isBlank() ? 0 : sheet.gap() + types.tick().width(category.remark()))).max().orElse(0);
        }
        return categories.stream().mapToDouble(category -> Math.max(types.name().width(name(category, width, sheet)),
                types.tick().width(remark(category, width, sheet)))).max().orElse(0);
    }

    /** The width of the names and of the space between them and the plot, of that whole width. */
    public double width(double width, Sheet sheet) {
        return widest(width, sheet) + space(sheet);
    }

    private static double space(Sheet sheet) {
        return sheet.gap() * 1.4;
    }

    private double height(Category category, double width, Sheet sheet) {
        var types = sheet.types();
        return beside(width, sheet) ? types.name().lineHeight()
                : types.name().height(name(category, width, sheet)) + types.tick().height(remark(category, width, sheet));
    }

    /** The height of the tallest name with its remark. */
    public double tallest(double width, Sheet sheet) {
        return categories.stream().mapToDouble(category -> height(category, width, sheet)).max().orElse(0);
    }

    /** The height that all of them need, each so many times as high as a line at the least. */
    public double height(double width, Sheet sheet, double lines) {
        return categories.size() * Math.max(tallest(width, sheet) + 0.45 * sheet.style().labelSize(), lines * sheet.style().labelSize());
    }

    /** The middle of a row. */
    public double middle(int row, Box area) {
        return area.y() + (row + 0.5) * area.height() / categories.size();
    }

    /**
     * The names, right-aligned before the area.
     *
     * @param box  of the whole plot
     * @param area of its marks
     */
    public Item names(Box box, Box area, Sheet sheet) {
        var types = sheet.types();
        var items = new ArrayList<Item>();
        var right = area.x() - space(sheet);
        var beside = beside(box.width(), sheet);
        for (var row = 0; row < categories.size(); row++) {
            var category = categories.get(row);
            var top = middle(row, area) - height(category, box.width(), sheet) / 2;
            if (beside) {
                var end = right;
                if (!category.remark().isBlank()) {
                    items.add(types.tick().right(category.remark(), right, types.name().baseline(top)));
                    end -= types.tick().width(category.remark()) + sheet.gap();
                }
                items.add(types.name().right(category.name(), end, types.name().baseline(top)));
                continue;
            }
            for (var line : name(category, box.width(), sheet)) {
                items.add(types.name().right(line, right, types.name().baseline(top)));
                top += types.name().lineHeight();
            }
            for (var line : remark(category, box.width(), sheet)) {
                items.add(types.tick().right(line, right, types.tick().baseline(top)));
                top += types.tick().lineHeight();
            }
        }
        return sheet.group("names", items);
    }
}
