// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.structure;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Multiple correspondence analysis of an indicator matrix: the correspondence analysis of the table Z of n individuals by
 * J categories of Q variables.
 *
 * <p>With c the column masses n_j/(nQ), the eigenvalues λ and vectors v are those of the J × J matrix
 * D_c^{-1/2} (ZᵀZ/(nQ²) − c cᵀ) D_c^{-1/2}. Category j has the coordinate g = √λ · v_j/√c_j; an individual has f = the
 * mean of its categories' coordinates divided by √λ. There are at most J − Q axes; the total inertia is J/Q − 1. An axis
 * is turned so that the category that contributes most to it lies on its positive side. Follows Greenacre, M. (2007),
 * Correspondence Analysis in Practice, 2nd ed., chapters 18–19, as FactoMineR computes it.
 */
public final class Mca {

    /** Axes with less inertia than this are none. */
    private static final double NOTHING = 1e-10;

    private final Indicator active;
    private final double[] eigenvalues;
    private final double[][] categories;
    private final double[][] individuals;

    private Mca(Indicator active, double[] eigenvalues, double[][] categories, double[][] individuals) {
        this.active = active;
        this.eigenvalues = eigenvalues;
        this.categories = categories;
        this.individuals = individuals;
    }

    /**
     * Analyses variables.
     *
     * @param active the active variables, at least two, each of two categories or more
     * @throws IllegalArgumentException if there is not enough to analyse
     */
    public static Mca of(Indicator active) {
        if (active.variables().size() < 2 || active.individuals() < 2) {
            throw new IllegalArgumentException("An analysis of correspondences needs two variables and two individuals.");
        }
        var masses = masses(active);
        // the matrix is symmetric and has no negative eigenvalue, so that its singular values are its eigenvalues; that way
        // of finding them also converges where many are 0
        var decomposition = new SingularValueDecomposition(new Array2DRowRealMatrix(residuals(active, masses), false));
        var values = decomposition.getSingularValues();
        var order = IntStream.range(0, values.length).filter(k -> values[k] > NOTHING)
                .limit(active.categories().size() - active.variables().size()).toArray();
        var eigenvalues = Arrays.stream(order).mapToDouble(k -> values[k]).toArray();
        var categories = new double[masses.length][order.length];
        for (var axis = 0; axis < order.length; axis++) {
            var vector = decomposition.getV().getColumn(order[axis]);
            var sign = sign(vector);
            for (var j = 0; j < masses.length; j++) {
                categories[j][axis] = sign * Math.sqrt(eigenvalues[axis]) * vector[j] / Math.sqrt(masses[j]);
            }
        }
        return new Mca(active, eigenvalues, categories, individuals(active, categories, eigenvalues));
    }

    private static double[] masses(Indicator active) {
        var total = (double) active.individuals() * active.variables().size();
        return active.categories().stream().mapToDouble(category -> category.count() / total).toArray();
    }

    private static double[][] residuals(Indicator active, double[] masses) {
        var variables = active.variables().size();
        var burt = new double[masses.length][masses.length];
        for (var q = 0; q < variables; q++) {
            for (var r = q; r < variables; r++) {
                var some = active.codes(q);
                var others = active.codes(r);
                for (var i = 0; i < some.length; i++) {
                    burt[some[i]][others[i]]++;
                }
            }
        }
        var total = (double) active.individuals() * variables * variables;
        var matrix = new double[masses.length][masses.length];
        for (var j = 0; j < masses.length; j++) {
            for (var k = 0; k <= j; k++) {
                // only one half was counted, the other is empty; within one variable there is but the diagonal
                var count = Math.max(burt[j][k], burt[k][j]);
                matrix[j][k] = (count / total - masses[j] * masses[k]) / Math.sqrt(masses[j] * masses[k]);
                matrix[k][j] = matrix[j][k];
            }
        }
        return matrix;
    }

    /** The contribution of a category is the square of its entry: the first of the largest lies on the positive side. */
    private static int sign(double[] vector) {
        var largest = 0;
        for (var j = 1; j < vector.length; j++) {
            if (Math.abs(vector[j]) > Math.abs(vector[largest]) * (1 + 1e-9)) {
                largest = j;
            }
        }
        return vector[largest] < 0 ? -1 : 1;
    }

    private static double[][] individuals(Indicator active, double[][] categories, double[] eigenvalues) {
        var variables = active.variables().size();
        var points = new double[active.individuals()][eigenvalues.length];
        for (var q = 0; q < variables; q++) {
            var codes = active.codes(q);
            for (var i = 0; i < codes.length; i++) {
                var category = categories[codes[i]];
                for (var axis = 0; axis < eigenvalues.length; axis++) {
                    points[i][axis] += category[axis];
                }
            }
        }
        for (var point : points) {
            for (var axis = 0; axis < eigenvalues.length; axis++) {
                point[axis] /= variables * Math.sqrt(eigenvalues[axis]);
            }
        }
        return points;
    }

    /** The active variables. */
    public Indicator active() {
        return active;
    }

    /** The eigenvalues of the axes, the largest first. */
    public double[] eigenvalues() {
        return eigenvalues.clone();
    }

    /** How many axes there are. */
    public int axes() {
        return eigenvalues.length;
    }

    /** The total inertia: J/Q − 1. */
    public double inertia() {
        return (double) active.categories().size() / active.variables().size() - 1;
    }

    /** The share of each axis in the total inertia, from 0 to 1. It flatters no axis: see the corrections. */
    public double[] shares() {
        return Arrays.stream(eigenvalues).map(value -> value / inertia()).toArray();
    }

    /**
     * The eigenvalues as Benzécri corrects them, (Q/(Q−1))² (λ − 1/Q)², 0 for those not above 1/Q. Benzécri, J.-P. (1979),
     * Les cahiers de l'analyse des données 4(3), 377–378.
     */
    public double[] corrected() {
        return corrected(eigenvalues, active.variables().size());
    }

    /** These eigenvalues of an analysis of so many variables, corrected. */
    static double[] corrected(double[] eigenvalues, int variables) {
        var q = (double) variables;
        return Arrays.stream(eigenvalues)
                .map(value -> value <= 1 / q ? 0 : Math.pow(q / (q - 1) * (value - 1 / q), 2)).toArray();
    }

    /** The shares of Benzécri: the corrected eigenvalues by their sum. */
    public double[] benzecri() {
        var corrected = corrected();
        var sum = Arrays.stream(corrected).sum();
        return Arrays.stream(corrected).map(value -> sum == 0 ? 0 : value / sum).toArray();
    }

    /**
     * The shares of Greenacre: the corrected eigenvalues by the mean inertia off the diagonal of the Burt table,
     * Q/(Q−1) (Σλ² − (J−Q)/Q²). Greenacre, M. (2007), chapter 19.
     */
    public double[] greenacre() {
        var q = (double) active.variables().size();
        var j = active.categories().size();
        var total = q / (q - 1) * (Arrays.stream(eigenvalues).map(value -> value * value).sum() - (j - q) / (q * q));
        return Arrays.stream(corrected()).map(value -> total <= 0 ? 0 : value / total).toArray();
    }

    /** The coordinate of an active category on an axis. */
    public double category(int category, int axis) {
        return categories[category][axis];
    }

    /** The coordinate of an individual on an axis. */
    public double individual(int individual, int axis) {
        return individuals[individual][axis];
    }

    /** The coordinates of all individuals on the first axes: n × axes. */
    public double[][] individuals(int count) {
        return Arrays.stream(individuals).map(point -> Arrays.copyOf(point, Math.min(count, point.length))).toArray(double[][]::new);
    }

    /** The share of an active category in the inertia of an axis, from 0 to 1. */
    public double categoryContribution(int category, int axis) {
        var mass = active.categories().get(category).count() / ((double) active.individuals() * active.variables().size());
        return mass * categories[category][axis] * categories[category][axis] / eigenvalues[axis];
    }

    /** The share of an individual in the inertia of an axis, from 0 to 1. */
    public double individualContribution(int individual, int axis) {
        return individuals[individual][axis] * individuals[individual][axis] / (active.individuals() * eigenvalues[axis]);
    }

    /** How well an axis shows a category: the squared cosine, from 0 to 1. */
    public double categoryQuality(int category, int axis) {
        return quality(categories[category][axis], active.categories().get(category).count());
    }

    private double quality(double coordinate, int count) {
        return coordinate * coordinate / ((double) active.individuals() / count - 1);
    }

    /** How well an axis shows an individual: the squared cosine, from 0 to 1. */
    public double individualQuality(int individual, int axis) {
        var distance = Arrays.stream(individuals[individual]).map(value -> value * value).sum();
        return distance == 0 ? 0 : individuals[individual][axis] * individuals[individual][axis] / distance;
    }

    /**
     * How far a category lies from the centre on an axis, in standard deviations of what chance would give: beyond 2 in size
     * it is worth a look. g √(n_j (n−1)/(n−n_j)); Lebart, Morineau and Piron (1995).
     */
    public double categoryTest(int category, int axis) {
        return test(categories[category][axis], active.categories().get(category).count());
    }

    private double test(double coordinate, int count) {
        var n = (double) active.individuals();
        return count == n ? 0 : coordinate * Math.sqrt(count * (n - 1) / (n - count));
    }

    /** The correlation ratio η² of a variable with an axis, from 0 to 1. */
    public double ratio(int variable, int axis) {
        return IntStream.range(0, categories.length).filter(j -> active.categories().get(j).variable() == variable)
                .mapToDouble(j -> (double) active.categories().get(j).count() / active.individuals()
                        * categories[j][axis] * categories[j][axis]).sum();
    }

    /**
     * A category of a variable that had no part in making the axes.
     *
     * @param category    which
     * @param coordinates on each axis: the mean of its individuals divided by √λ
     * @param qualities   the squared cosines
     * @param tests       the v-tests
     */
    public record Supplementary(Indicator.Category category, double[] coordinates, double[] qualities, double[] tests) {
    }

    /**
     * Places categories of variables that had no part in making the axes.
     *
     * @param variables of the same individuals
     */
    public Supplementary[] supplementary(Indicator variables) {
        var all = variables.categories();
        var sums = new double[all.size()][axes()];
        for (var q = 0; q < variables.variables().size(); q++) {
            var codes = variables.codes(q);
            for (var i = 0; i < codes.length; i++) {
                for (var axis = 0; axis < axes(); axis++) {
                    sums[codes[i]][axis] += individuals[i][axis];
                }
            }
        }
        return IntStream.range(0, all.size()).mapToObj(j -> {
            var count = all.get(j).count();
            var at = IntStream.range(0, axes()).mapToDouble(axis -> sums[j][axis] / count / Math.sqrt(eigenvalues[axis])).toArray();
            return new Supplementary(all.get(j), at,
                    Arrays.stream(at).map(value -> count == active.individuals() ? 0 : quality(value, count)).toArray(),
                    Arrays.stream(at).map(value -> test(value, count)).toArray());
        }).toArray(Supplementary[]::new);
    }

    /**
     * Places an individual that had no part in making the axes.
     *
     * @param codes the numbers of its categories, one for each active variable; −1 for a value that no active individual has,
     *              which is left out
     * @return its coordinates
     */
    public double[] supplementaryIndividual(int[] codes) {
        var known = Arrays.stream(codes).filter(code -> code >= 0).toArray();
        return IntStream.range(0, axes()).mapToDouble(axis -> known.length == 0 ? 0
                : Arrays.stream(known).mapToDouble(code -> categories[code][axis]).sum()
                        / (known.length * Math.sqrt(eigenvalues[axis]))).toArray();
    }
}
