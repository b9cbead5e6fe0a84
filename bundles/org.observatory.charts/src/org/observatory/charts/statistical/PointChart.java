// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Logarithm;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.charts.Audience;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.painting.LegendEntry;
import org.observatory.charts.painting.Symbol;

/** What scatter and bubble charts share. */
abstract class PointChart extends StatisticalChart {

    private static final Label HIGHEST = new Label("Highest: {0} ({1}: {2}).", "Le plus haut : {0} ({1} : {2}).");
    private static final Label TOGETHER = new Label("{4} (r = {0}, from {1} to {2}; ranks: {3}).", "{4} (r = {0}, de {1} à {2} ; rangs : {3}).");
    private static final Label NONE = new Label("No link to speak of", "Pas de lien notable");
    private static final Label RISE = new Label("They rise together", "Ils montent ensemble");
    private static final Label FALL = new Label("One falls as the other rises", "L’un baisse quand l’autre monte");
    private static final Label INTERVAL = new Label("r: Pearson with its interval (Fisher); ranks: Spearman. Names are given where there is room.",
            "r : Pearson avec son intervalle (Fisher) ; rangs : Spearman. Les noms figurent là où il y a la place.");
    private static final Label NAMED = new Label("Names are given where there is room.", "Les noms figurent là où il y a la place.");
    private static final Label LOG_TITLE = new Label("{0}, logarithmic scale", "{0}, échelle logarithmique");
    private static final Label LOGARITHMIC = new Label("Logarithmic axis: equal lengths are equal factors, not equal differences.",
            "Axe logarithmique : à longueur égale, même facteur, et non même écart.");
    private static final Label LOGARITHMS = new Label("Logarithmic axis: equal lengths are equal factors, and r is that of the logarithms.",
            "Axe logarithmique : à longueur égale, même facteur, et r est celui des logarithmes.");
    private static final Label DATES = new Label("Dates have no logarithm: their axis stays as it is.",
            "Des dates n’ont pas de logarithme : leur axe reste tel quel.");
    private static final Label SIZED = new Label("The area of a circle is proportional to its number of {0}.",
            "L’aire d’un cercle est proportionnelle au nombre de {0}.");

    PointChart(String id, Label label, Label description, String usual, List<String> drawn) {
        super(id, label, description, Audience.PUBLICATION, usual,
                drawn.stream().collect(Collectors.toMap(one -> one, Points.DRAWN::get)));
    }

    /** Whether points are sized. */
    abstract boolean sized();

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public final ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var whole = Points.of(result);
        var axes = result.parameters().texts().get(Logarithm.AXES.name());
        var some = whole.all().stream().anyMatch(point -> Logarithm.exists(point.x()) && Logarithm.exists(point.y()));
        var logAcross = some && Logarithm.across(axes) && !whole.years();
        var logUpwards = some && Logarithm.upwards(axes);
        var read = whole.only(point -> (!logAcross || Logarithm.exists(point.x())) && (!logUpwards || Logarithm.exists(point.y())));
        var groups = read.all().stream().map(Points.Point::group).filter(Objects::nonNull).distinct()
                .sorted(Comparator.comparing(Label::en)).toList();
        var greatest = read.most(Points.Point::size).max(BigDecimal.ONE).doubleValue();
        var points = new ArrayList<PointPlot.Point>();
        for (var point : read.all()) {
            points.add(new PointPlot.Point(point.key(), read.told(point, language), point.x().doubleValue(), point.y().doubleValue(),
                    sized() ? point.size().doubleValue() / greatest : 0, Math.max(0, groups.indexOf(point.group())), point.name().in(language)));
        }
        var across = axis(read, read.across().in(language), read.years() ? "YEAR" : unit(read, Points.Point::x), Points.Point::x, logAcross, language);
        var upwards = axis(read, read.upwards().in(language), unit(read, Points.Point::y), Points.Point::y, logUpwards, language);
        var legend = groups.size() < 2 || sized() ? List.<LegendEntry>of() : IntStream.range(0, groups.size())
                .mapToObj(group -> new LegendEntry(groups.get(group).in(language), Symbol.of(group))).toList();
        var highest = read.all().stream().max(Comparator.comparing(Points.Point::y)).orElseThrow();
        var told = read.told(highest, language);
        var correlation = result.values().get("estimate") != null && result.values().get("lower") != null;
        var takeaway = correlation ? together(result, language) : fill(HIGHEST, language, quote(highest.name().in(language), language),
                inner(read.upwards(), language), Numbers.rounded(highest.y(), 1, language));
        var without = whole.all().size() - read.all().size();
        var note = notes(result, language, sized() ? fill(SIZED, language, read.size()) : "", (correlation ? INTERVAL : NAMED).in(language),
                logAcross || logUpwards ? (correlation ? LOGARITHMS : LOGARITHMIC).in(language) : "",
                Logarithm.across(axes) && whole.years() ? DATES.in(language) : "", without > 0 ? Logarithm.leftOut(without).in(language) : "");
        return spec(result, context, read.title().in(language), takeaway,
                new Plot.Painted(new PointPlot(across, upwards, points, Math.max(1, groups.size()), sized()), legend),
                new Captions(told + ".", read.champ().in(language), read.source().in(language), note),
                read.all().stream().sorted(Comparator.comparing(Points.Point::y).reversed()).map(point -> read.told(point, language)).toList(),
                read.table());
    }

    private static Axis axis(Points read, String title, String unit, Function<Points.Point, BigDecimal> of, boolean logarithmic, Language language) {
        return logarithmic ? Axis.logarithmic(fill(LOG_TITLE, language, title), unit.equals("COUNT") ? "NUMBER" : unit, read.least(of), read.most(of))
                : Axis.around(title, unit, read.least(of), read.most(of));
    }

    /** Whether all are whole, as counts are. */
    private static String unit(Points points, Function<Points.Point, BigDecimal> of) {
        return points.all().stream().map(of).allMatch(number -> number.stripTrailingZeros().scale() <= 0) ? "COUNT" : "NUMBER";
    }

    private static String together(Result result, Language language) {
        var lower = result.values().get("lower");
        var upper = result.values().get("upper");
        var verdict = lower.signum() > 0 ? RISE : upper.signum() < 0 ? FALL : NONE;
        return fill(TOGETHER, language, coefficient(result.values().get("estimate"), language), coefficient(lower, language),
                coefficient(upper, language), coefficient(result.values().get("spearman"), language), verdict);
    }

    private static String coefficient(BigDecimal value, Language language) {
        return value == null ? "–" : Numbers.number(value.setScale(2, RoundingMode.HALF_EVEN), language);
    }
}
