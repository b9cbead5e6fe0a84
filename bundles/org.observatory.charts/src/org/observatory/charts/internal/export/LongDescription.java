// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.observatory.analysis.Column;
import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;
import org.observatory.charts.ChartSpec;

/** The data of a chart as a table of texts, for those who do not see the picture: headings first, identities left out. */
final class LongDescription {

    private static final int MOST = 200;

    private LongDescription() {
    }

    /** {@return the columns that people read: all that hold something but the identities} */
    static List<Column> columns(ChartSpec chart) {
        return chart.data().columns().stream().filter(column -> !column.key().equals("key") && !column.key().endsWith("Id"))
                .filter(column -> chart.data().cells(column.key()).stream().anyMatch(Objects::nonNull)).toList();
    }

    /** {@return a line for the headings and one for each row, at most 200, then how many more there are} */
    static List<String> lines(ChartSpec chart) {
        var language = chart.language();
        var columns = columns(chart);
        var lines = new ArrayList<String>();
        lines.add(String.join(" | ", columns.stream().map(column -> column.label().in(language)).toList()));
        chart.data().rows().limit(MOST).forEach(row -> lines.add(String.join(" | ", columns.stream()
                .map(column -> CellTexts.read(chart.data().cell(row, column.key()), language)).toList())));
        if (chart.data().size() > MOST) {
            lines.add(new Label("and {0} more", "et {0} autres").in(language).replace("{0}",
                    Numbers.number(BigDecimal.valueOf(chart.data().size() - MOST), language)));
        }
        return lines;
    }

    /** {@return what an SVG file describes: the alternative text, then the table} */
    static String of(ChartSpec chart) {
        if (chart.data().size() == 0) {
            return chart.alternative();
        }
        return chart.alternative() + "\n" + new Label("Data", "Données").in(chart.language())
                + Wording.colon(chart.language()).stripTrailing() + "\n" + String.join("\n", lines(chart));
    }
}
