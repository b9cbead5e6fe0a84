// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
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
        if (!hides()) {
            return chart.draw(result, context);
        }
        return Hiding.of(chart, result, context, least).orElseThrow(() -> new ChartingException(
                naming -> Label.each(language -> new Label("The chart ", "Le graphique ").in(language)
                        + naming.called(chart.id(), chart.label()).in(language) + new Label(" cannot do without the counts that are hidden.",
                                " ne peut pas se passer des effectifs qui sont cachés.").in(language)), null));
    }

    /** What is told of how nobody can be recognised. */
    Provenance of(Provenance provenance) {
        var told = hides() ? provenance.with(SmallCells.said(least)) : provenance;
        return pseudonyms ? told.with(Pseudonyms.SAID) : told;
    }
}
