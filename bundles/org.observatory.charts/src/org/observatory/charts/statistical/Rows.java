// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.Category;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.Sheet;

/**
 * What plots of rows share: names at the left, with a remark under each.
 *
 * @param categories from the top
 */
record Rows(List<Category> categories) {

    private static final double NAMES = 0.38;

    /** The width of the names. */
    double width(double width, Sheet sheet) {
        var types = sheet.types();
        return categories.stream().mapToDouble(category -> Math.max(types.name().width(types.name().wrap(category.name(), NAMES * width)),
                types.tick().width(types.tick().wrap(category.remark(), NAMES * width)))).max().orElse(0) + sheet.gap() * 1.4;
    }

    private double height(Category category, double width, Sheet sheet) {
        var types = sheet.types();
        return types.name().height(types.name().wrap(category.name(), NAMES * width))
                + types.tick().height(types.tick().wrap(category.remark(), NAMES * width));
    }

    /** The height that all of them need, each so many times as high as a line at the least. */
    double height(double width, Sheet sheet, double lines) {
        var tallest = categories.stream().mapToDouble(category -> height(category, width, sheet)).max().orElse(0);
        return categories.size() * Math.max(tallest + 0.45 * sheet.style().labelSize(), lines * sheet.style().labelSize());
    }

    /** The middle of a row. */
    double middle(int row, Box area) {
        return area.y() + (row + 0.5) * area.height() / categories.size();
    }

    /** The names, right-aligned before the area. */
    Item names(Box box, Box area, Sheet sheet) {
        var types = sheet.types();
        var items = new ArrayList<Item>();
        var right = area.x() - sheet.gap() * 1.4;
        for (var row = 0; row < categories.size(); row++) {
            var category = categories.get(row);
            var top = middle(row, area) - height(category, box.width(), sheet) / 2;
            for (var line : types.name().wrap(category.name(), NAMES * box.width())) {
                items.add(types.name().right(line, right, types.name().baseline(top)));
                top += types.name().lineHeight();
            }
            for (var line : types.tick().wrap(category.remark(), NAMES * box.width())) {
                items.add(types.tick().right(line, right, types.tick().baseline(top)));
                top += types.tick().lineHeight();
            }
        }
        return sheet.group("names", items);
    }
}
