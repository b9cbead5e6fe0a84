// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.PartialDate;
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

/** How many companies run societal partnerships, over the years. */
public final class CompanyPartnerships extends StandardChart {

    /** Of the standard indicator. */
    public CompanyPartnerships() {
        super("company-partnerships", "estimates", "estimates",
                Map.of("indicator", ReferenceIds.of("indicator-partenariats-societaux"), "by", "date"));
    }

    @Override
    ChartSpec draw(Result result, Language language) {
        var rows = new Estimated(result.table("estimates"), language);
        var moments = new ArrayList<Double>();
        var categories = new ArrayList<Category>();
        var marks = new ArrayList<Mark>();
        var dated = new ArrayList<Integer>();
        for (var row = 0; row < rows.size(); row++) {
            if (!rows.dates(row).isEmpty()) {
                dated.add(row);
                moments.add(moment(rows.dates(row).getFirst()));
                categories.add(Category.of(rows.briefDate(row), rows.inferred(row)));
                marks.add(rows.mark(row, rows.population(row)));
            }
        }
        var plot = dated.isEmpty() ? undated(rows)
                : new Plot.Lines(Axis.percent(""), moments, categories, List.of(new Series("", marks)));
        var first = dated.isEmpty() ? 0 : dated.getFirst();
        var last = dated.isEmpty() ? 0 : dated.getLast();
        var captions = new Captions(first == last
                ? text(language, "lecture.one", rows.value(last), rows.date(last))
                : text(language, "lecture", rows.value(last), rows.date(last), rows.value(first), rows.date(first)),
                text(language, "champ"), Sources.of(rows.rows(), language),
                rows.note(first == last ? "" : text(language, "note"), result));
        var takeaway = first == last ? text(language, "takeaway.one", rows.value(last), rows.date(last))
                : text(language, "takeaway", rows.value(first), rows.date(first), rows.value(last), rows.date(last));
        return spec(result, language, takeaway, plot, captions, rows.list(rows::population), rows.data(label()));
    }

    /** The middle of what the date may mean, as a decimal year. */
    private static double moment(PartialDate date) {
        var from = date.earliest();
        var middle = from.plusDays(ChronoUnit.DAYS.between(from, date.after()) / 2);
        return middle.getYear() + (middle.getDayOfYear() - 1) / (double) middle.lengthOfYear();
    }

    /** Without any date there is no time to show, only values. */
    private static Plot undated(Estimated rows) {
        var categories = new ArrayList<Category>();
        var marks = new ArrayList<Mark>();
        for (var row = 0; row < rows.size(); row++) {
            categories.add(Category.of(rows.population(row), rows.briefDate(row)));
            marks.add(rows.bar(row, rows.population(row)));
        }
        return new Plot.Bars(true, false, Axis.percent(""), categories, List.of(new Series("", marks)));
    }
}
