// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Language;
import org.observatory.analysis.Result;
import org.observatory.analysis.standard.ReferenceIds;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.Category;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;

/** How the base of cases grew. */
public final class CaseBase extends StandardChart {

    /** Of the standard indicator. */
    public CaseBase() {
        super("case-base", "estimates", "estimates",
                Map.of("indicator", ReferenceIds.of("indicator-base-cas"), "by", "date"));
    }

    @Override
    ChartSpec draw(Result result, Language language) {
        var rows = new Estimated(result.table("estimates"), language);
        var categories = new ArrayList<Category>();
        var marks = new ArrayList<Mark>();
        var greatest = BigDecimal.ONE;
        for (var row = 0; row < rows.size(); row++) {
            categories.add(Category.of(rows.briefDate(row), rows.inferred(row)));
            marks.add(rows.bar(row, rows.study(row).isEmpty() ? label().in(language) : rows.study(row)));
            greatest = greatest.max(rows.number(row));
        }
        var plot = new Plot.Bars(true, false, Axis.fromZero(text(language, "axis"), "COUNT", greatest), categories,
                List.of(new Series("", marks)));
        var last = rows.size() - 1;
        var captions = new Captions(last == 0 ? text(language, "lecture.one", rows.value(0), rows.date(0))
                : text(language, "lecture", rows.value(last), rows.date(last), rows.value(0), rows.date(0)),
                text(language, "champ"), Sources.of(rows.rows(), language), rows.note(text(language, "note"), result));
        return spec(result, language, text(language, "takeaway", rows.value(0), rows.value(last)), plot, captions,
                rows.list(row -> rows.study(row).isEmpty() ? label().in(language) : rows.study(row)),
                rows.data(label()));
    }
}
