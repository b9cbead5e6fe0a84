// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.trajectories;

/**
 * What it costs to turn one sequence into another.
 *
 * @param substitution from × to, symmetric, 0 on the diagonal; finite and not below 0
 * @param indel        to insert or delete a state; finite and not below 0
 */
public record Costs(double[][] substitution, double indel) {

    /**
     * The same for all states.
     *
     * @param states       how many states there are
     * @param substitution to replace a state by another
     * @param indel        to insert or delete one
     */
    public static Costs constant(int states, double substitution, double indel) {
        var matrix = new double[states][states];
        for (var a = 0; a < states; a++) {
            for (var b = 0; b < states; b++) {
                matrix[a][b] = a == b ? 0 : substitution;
            }
        }
        return new Costs(matrix, indel);
    }

    /**
     * The less, the more often one state follows the other: 2 − p(a|b) − p(b|a), from 0 to 2 (Rohwer and Pötter 2002;
     * TraMineR's TRATE). A state that nothing leaves counts as one that others follow never.
     *
     * @param sequences from which the rates are taken
     * @param indel     to insert or delete a state
     */
    public static Costs ofTransitions(Sequences sequences, double indel) {
        var rates = Shape.rates(new Shape(sequences).transitions());
        var matrix = new double[rates.length][rates.length];
        for (var a = 0; a < rates.length; a++) {
            for (var b = 0; b < rates.length; b++) {
                matrix[a][b] = a == b ? 0 : 2 - known(rates[a][b]) - known(rates[b][a]);
            }
        }
        return new Costs(matrix, indel);
    }

    static double known(double rate) {
        return Double.isNaN(rate) ? 0 : rate;
    }
}
