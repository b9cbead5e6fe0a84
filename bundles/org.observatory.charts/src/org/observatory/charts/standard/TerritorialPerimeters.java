// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.analysis.Wording;
import org.observatory.analysis.standard.ReferenceIds;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.Category;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;

/** On how many intercommunalities territorial projects stand: the total, then its parts. */
public final class TerritorialPerimeters extends StandardChart {

    /** Of the standard total. */
    public TerritorialPerimeters() {
        super("territorial-perimeters", "composition", "parts",
                Map.of("total", ReferenceIds.of("indicator-perimetres-projets-territoire")));
    }

    @Override
    ChartSpec draw(Result result, Language language) {
        var parts = new Estimated(result.table("parts"), language);
        var total = new Estimated(result.table("total"), language);
        var categories = new ArrayList<Category>();
        var marks = new ArrayList<Mark>();
        if (total.size() > 0) {
            categories.add(new Category(text(language, "total"), "", true));
            marks.add(total.bar(0, text(language, "total")));
        }
        for (var row = 0; row < parts.size(); row++) {
            categories.add(Category.of(parts.indicator(row), ""));
            marks.add(parts.bar(row, parts.indicator(row)));
        }
        var whole = total.size() > 0 ? total.number(0) : result.values().get("sum");
        var plot = new Plot.Bars(true, false, Axis.fromZero(text(language, "axis"), "COUNT", whole), categories,
                List.of(new Series("", marks)));
        var share = parts.number(0).multiply(new BigDecimal(100)).divide(whole, 0, RoundingMode.HALF_UP);
        var captions = new Captions(
                text(language, "lecture", parts.value(0), Numbers.number(whole, language),
                Numbers.percent(share, language), parts.indicator(0)),
                text(language, "champ"), Sources.of(parts.rows(), language), parts.note(note(parts, language), result));
        return spec(result, language, text(language, "takeaway", parts.value(0), Numbers.number(whole, language),
                Numbers.percent(share, language), parts.indicator(0)), plot, captions,
                text(language, "total") + Wording.colon(language) + Numbers.number(whole, language)
                + Wording.semicolon(language)
                        + parts.list(parts::indicator),
                parts.data(label()));
    }

    private String note(Estimated parts, Language language) {
        return parts.rows().rows().anyMatch(row -> parts.dates(row).isEmpty()) ? text(language, "note") : "";
    }
}
