// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Table;

/**
 * The waves of a survey.
 *
 * @param names     as they are written
 * @param keys      the keys of their rows
 * @param scores    when they were: years, or numbers; or 1, 2, 3 … where the names tell no time
 * @param successes how many have the property
 * @param bases     how many were asked; 0 where it is not known
 * @param dated     whether the names told the scores
 */
record Waves(List<String> names, List<String> keys, double[] scores, long[] successes, long[] bases, boolean dated) {

    static final String WAVE = "wave";
    static final String SUCCESSES = "successes";
    static final String N = "n";

    static Waves of(Table table) throws AnalysisException {
        var names = new ArrayList<String>();
        var keys = new ArrayList<String>();
        var scores = new double[table.size()];
        var successes = new long[table.size()];
        var bases = new long[table.size()];
        var dated = true;
        for (var row = 0; row < table.size(); row++) {
            var name = String.valueOf(table.cell(row, WAVE));
            names.add(name);
            keys.add(table.rowKey(row));
            scores[row] = score(name);
            dated &= !Double.isNaN(scores[row]);
            successes[row] = count(table, row, SUCCESSES);
            bases[row] = count(table, row, N);
            if (bases[row] > 0 && successes[row] > bases[row]) {
                throw Said.moreThanAll(successes[row], bases[row]);
            }
        }
        for (var row = 0; row < scores.length && !dated; row++) {
            scores[row] = row + 1.0;
        }
        return new Waves(names, keys, scores, successes, bases, dated);
    }

    /** The year with its part, or the number; NaN for a name that is neither. */
    private static double score(String name) {
        try {
            var date = PartialDate.parse(name);
            return date.year() + (date.month() > 0 ? (date.month() - 1) / 12.0 : 0) + (date.day() > 0 ? (date.day() - 1) / 365.25 : 0);
        } catch (IllegalArgumentException noDate) {
            try {
                return new BigDecimal(name.strip().replace(',', '.')).doubleValue();
            } catch (NumberFormatException noNumber) {
                return Double.NaN;
            }
        }
    }

    private static long count(Table table, int row, String column) throws AnalysisException {
        var cell = table.cell(row, column);
        if (cell == null) {
            return 0;
        }
        try {
            var number = new BigDecimal(cell.toString().strip());
            if (number.signum() >= 0) {
                return number.longValueExact();
            }
        } catch (ArithmeticException | NumberFormatException notACount) {
            // refused below
        }
        throw new AnalysisException(new Label("\"" + cell + "\" in row " + table.rowKey(row) + " of " + column + " is no count.",
                "« " + cell + " » à la ligne " + table.rowKey(row) + " de " + column + " n’est pas un effectif."));
    }
}
