// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.Set;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.internal.protection.Hiding;
import org.observatory.charts.internal.protection.Pseudonyms;
import org.observatory.charts.internal.protection.SmallCells;

/**
 * What is done so that nobody can be recognised in a chart and in whatever goes with it.
 *
 * @param least      the smallest count that is shown, at least 1; smaller ones are hidden, with what would give them away,
 *                   wherever they stand: marks, labels, data, texts
 * @param pseudonyms whether cases stand under numbers instead of their names
 */
public record Protection(int least, boolean pseudonyms) {

    /** Everything is shown. */
    public static final Protection NONE = new Protection(1, false);

    /** Analyses of what is published: studies, estimates, events. How few there are of them tells of nobody; nothing is hidden. */
    public static final Set<String> PUBLISHED = Set.of("studies-by-family-and-year", "composition", "estimates", "debate-steps", "programme-map",
            "timeline");

    /** The count must be positive. */
    public Protection {
        if (least < 1) {
            throw new IllegalArgumentException("The smallest count shown is at least 1.");
        }
    }

    /** What both hide. */
    Protection and(Protection other) {
        return new Protection(Math.max(least, other.least), pseudonyms || other.pseudonyms);
    }

    /** Whether counts are hidden. */
    public boolean hides() {
        return least > 1;
    }

    /**
     * The data as charts may see it. Where several charts are drawn of the same data, this is done once.
     *
     * @throws ChartingException when cases are to stand under numbers and the data names no cases by which they would be known
     */
    public Input of(Input input) throws ChartingException {
        if (!pseudonyms || input.remarks().contains(Pseudonyms.SAID)) {
            return input;
        }
        if (!input.has("cases", "name")) {
            throw new ChartingException(new Label("Only a project knows its cases; the names in other data cannot be replaced.",
                    "Seul un projet connaît ses cas\u00a0; les noms d’autres données ne peuvent pas être remplacés."));
        }
        return Pseudonyms.of(input.tables().get("cases")).replaced(input);
    }

    /**
     * A chart without the counts that are hidden.
     *
     * @throws ChartingException when it cannot do without them
     */
    ChartSpec drawn(ChartDefinition chart, Result result, ChartContext context) throws ChartingException {
        if (!hides() || PUBLISHED.contains(result.analysis())) {
            return chart.draw(result, context);
        }
        return Hiding.of(chart, result, context, least).orElseThrow(() -> new ChartingException(
                naming -> Label.each(language -> new Label("The chart ", "Le graphique ").in(language)
                        + naming.called(chart.id(), chart.label()).in(language) + new Label(" cannot show anything without the counts below "
                                + least + ": take fewer or broader values, another chart, or a lower threshold.",
                                " ne peut rien montrer sans les effectifs inférieurs à " + least + "\u00a0: prenez des valeurs moins "
                                        + "nombreuses ou plus larges, un autre graphique, ou un seuil plus bas.").in(language)), null));
    }

    /**
     * A result without the counts that are hidden, as it may be written or shown in a table: lists of individuals one by one, from which
     * they could be counted again, are left out. The result itself where nothing is hidden.
     */
    public Result of(Result result) {
        return hides() && !PUBLISHED.contains(result.analysis()) ? SmallCells.published(result, least) : result;
    }

    /** A table without the counts that are hidden, each of which loses the numbers of its row. */
    public Table of(Table table) {
        return hides() ? SmallCells.of(table, least) : table;
    }

    /** What a reader is told of hidden counts; blank where none are. */
    public Label said() {
        return hides() ? SmallCells.said(least) : Label.same("");
    }

    /** A drawing as it may be given away: where counts are hidden, without the keys of whom its marks stand for, which could be counted. */
    static Drawing given(ChartSpec chart, Drawing drawing) {
        return chart.provenance().measures().stream().anyMatch(SmallCells::isSaid) ? drawing.withoutKeys() : drawing;
    }

    /** What is told of how nobody can be recognised. */
    Provenance of(Provenance provenance) {
        var told = hides() && !PUBLISHED.contains(provenance.analysis()) ? provenance.with(SmallCells.said(least)) : provenance;
        return pseudonyms ? told.with(Pseudonyms.SAID) : told;
    }
}
