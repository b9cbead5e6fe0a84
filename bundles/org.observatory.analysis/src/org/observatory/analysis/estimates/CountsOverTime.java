// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Variables;
import org.observatory.analysis.Wording;

/**
 * How many individuals there are in each year, or up to it, by the values of a variable. The result has the values {@code n}
 * (those dated and sorted) and {@code missing}, and the table {@code counts}: the first year of the period, its name, group and
 * count; every period from the first to the last has a row for each group, with the keys of the individuals counted, or a name of
 * its own where there are none.
 */
public final class CountsOverTime implements Analysis {

    /** When they were. */
    public static final Parameter<String> DATE = new Parameter.Columns("date", new Label("Date", "Date"),
            new Label("The column of dates that places an individual in time.", "La colonne de dates qui situe un individu dans le temps."), true, false);

    /** How many years make a period. */
    public static final Parameter<Integer> YEARS = new Parameter.WholeNumber("years", new Label("Years together", "Années ensemble"),
            new Label("How many years are one period.", "Combien d’années forment une période."), 1, 1, 1000);

    /** Whether those of earlier periods are counted again. */
    public static final Parameter<Boolean> CUMULATIVE = new Parameter.Flag("cumulative", new Label("Cumulative", "Cumulé"),
            new Label("Whether all up to a period are counted, rather than those of it alone.",
                    "Si l’on compte tous ceux jusqu’à une période, plutôt que ceux de celle-ci seule."), true);

    /** More periods than this are a mistake in a date. */
    private static final int MOST_PERIODS = 2000;

    @Override
    public String id() {
        return "counts-over-time";
    }

    @Override
    public Label label() {
        return new Label("Counts over time", "Effectifs au fil du temps");
    }

    @Override
    public Label description() {
        return new Label("How many individuals there are in each year, or up to it, by the values of a variable.",
                "Combien il y a d’individus chaque année, ou jusqu’à elle, selon les valeurs d’une variable.");
    }

    @Override
    public Label family() {
        return Families.CROSSINGS;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(DATE, Proportions.BY, YEARS, CUMULATIVE);
    }

    @Override
    public Label reads() {
        return Picked.READS;
    }

    @Override
    public boolean accepts(Input input) {
        return Variables.isIn(input);
    }

    @Override
    public Label valueLabel(String name) {
        return name.equals("missing") ? Said.MISSING : Analysis.super.valueLabel(name);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var variables = Variables.of(input);
        var date = Picked.one(variables, parameters, DATE);
        if (!Groups.dated(variables.table(), date)) {
            throw new AnalysisException(Label.each(language -> new Label("The column ", "La colonne ").in(language)
                    + Wording.quote(date.label().in(language), language)
                    + new Label(" does not hold dates.", " ne contient pas de dates.").in(language)));
        }
        var years = parameters.get(YEARS);
        var times = Groups.by(variables, date, years);
        var by = Picked.optional(variables, parameters, Proportions.BY);
        var groups = by.isPresent() ? Groups.by(variables, by.get(), 1) : Groups.one(variables.table());
        var placed = IntStream.range(0, variables.table().size()).filter(row -> times.of()[row] >= 0 && groups.of()[row] >= 0).boxed().toList();
        var table = Table.builder("counts", date.label()).column("year", new Label("First year", "Première année"), Kind.DATE)
                .column("period", new Label("Period", "Période"), Kind.LABEL).column("group", Groups.heading(by), Kind.LABEL)
                .column("count", new Label("Count", "Effectif"), Kind.NUMBER);
        if (!placed.isEmpty()) {
            var firsts = placed.stream().mapToInt(row -> times.years().get(times.of()[row])).summaryStatistics();
            if ((firsts.getMax() - firsts.getMin()) / years > MOST_PERIODS) {
                throw new AnalysisException(new Label("The dates reach from " + firsts.getMin() + " to " + firsts.getMax()
                        + ": take more years together, or mend the date that is wrong.",
                        "Les dates vont de " + firsts.getMin() + " à " + firsts.getMax()
                                + " : regroupez plus d’années, ou corrigez la date fausse."));
            }
            for (var year = firsts.getMin(); year <= firsts.getMax(); year += years) {
                progress.check();
                for (var group = 0; group < groups.size(); group++) {
                    var at = year;
                    var in = group;
                    var counted = new ArrayList<String>();
                    placed.stream().filter(row -> groups.of()[row] == in).filter(row -> {
                        var first = times.years().get(times.of()[row]);
                        return parameters.get(CUMULATIVE) ? first <= at : first == at;
                    }).forEach(row -> counted.add(variables.table().rowKey(row)));
                    table.row(counted.isEmpty() ? year + " " + groups.names().get(group).en() : String.join(" ", counted), String.valueOf(year), Groups.period(year, years),
                            groups.names().get(group), BigDecimal.valueOf(counted.size()));
                }
            }
        }
        var missing = variables.table().size() - placed.size();
        var result = Result.builder(this, parameters, input).value("n", placed.size()).value("missing", missing).table(table.build());
        Said.missing(result, missing, by.map(column -> Label.each(language -> date.label().in(language) + ", " + column.label().in(language)))
                .orElse(date.label()));
        return result.build();
    }

    @Override
    public Citation citation() {
        return Citation.of(new Label("Count of individuals by the year of a date, cumulative unless asked otherwise.",
                "Nombre d’individus selon l’année d’une date, cumulé sauf demande contraire."));
    }

    @Override
    public Method method() {
        return new Method(new Label("Cumulative counts never fall: they say how a base grew, not how much there is of it today.",
                "Un effectif cumulé ne baisse jamais : il dit comment une base s’est constituée, non ce qu’il en reste aujourd’hui."), "",
                new Label("What is known of the last years is often incomplete: a low last count may be a late record.",
                        "Les dernières années sont souvent incomplètes : un dernier effectif faible peut n’être qu’une saisie tardive."),
                List.of());
    }
}
