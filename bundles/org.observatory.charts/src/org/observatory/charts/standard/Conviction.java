// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

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

/**
 * Who finds acting together necessary: one bar a population, each with its date, since years and populations differ.
 */
public final class Conviction extends StandardChart {

    /** Of the standard indicator. */
    public Conviction() {
        super("conviction", "estimates", "estimates",
                Map.of("indicator", ReferenceIds.of("indicator-agir-ensemble-necessaire"), "by", "population"));
    }

    @Override
    ChartSpec draw(Result result, Language language) {
        var rows = new Estimated(result.table("estimates"), language);
        var categories = new ArrayList<Category>();
        var marks = new ArrayList<Mark>();
        for (var row = 0; row < rows.size(); row++) {
            categories.add(Category.of(rows.population(row), rows.briefDate(row)));
            marks.add(rows.bar(row, rows.population(row)));
        }
        var plot = new Plot.Bars(true, false, Axis.percent(""), categories, List.of(new Series("", marks)));
        var last = rows.size() - 1;
        var captions = new Captions(text(language, "lecture", rows.population(0), rows.value(0), rows.date(0)),
                text(language, "champ"), Sources.of(rows.rows(), language), rows.note(text(language, "note"), result));
        return spec(result, language, text(language, "takeaway", rows.value(last), rows.value(0)), plot, captions,
                rows.list(rows::population), rows.data(label()));
    }
}
