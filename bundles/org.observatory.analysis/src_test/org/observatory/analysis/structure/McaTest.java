// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.structure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class McaTest {

    private static final double EXACT = 1e-9;

    private final Mca farms = Mca.of(Indicator.of(Farms.variables()));

    /** Venables and Ripley (2002), section 11.4: mca(farms) prints the correlations 0.806 and 0.745. */
    @Test
    void theFarmsOfTerschellingHaveTheirPublishedCorrelations() {
        var correlations = Arrays.stream(farms.eigenvalues()).map(Math::sqrt).toArray();

        assertEquals(0.806, correlations[0], 0.0005);
        assertEquals(0.745, correlations[1], 0.0005);
        assertEquals(3, farms.inertia(), EXACT);
    }

    /** Greenacre (1984), smoking of staff groups: principal inertias 0.07476, 0.01002 and 0.00041; here λ = (1 + √μ)/2. */
    @Test
    void twoVariablesGiveTheSimpleAnalysisOfTheirTable() {
        int[][] counts = {{4, 2, 3, 2}, {4, 3, 7, 4}, {25, 10, 12, 4}, {18, 24, 33, 13}, {10, 6, 7, 2}};
        var staff = new ArrayList<String>();
        var smoking = new ArrayList<String>();
        for (var row = 0; row < counts.length; row++) {
            for (var column = 0; column < counts[row].length; column++) {
                staff.addAll(Collections.nCopies(counts[row][column], "s" + row));
                smoking.addAll(Collections.nCopies(counts[row][column], "t" + column));
            }
        }
        var mca = Mca.of(Indicator.of(inOrder("staff", staff, "smoking", smoking)));

        for (var axis = 0; axis < 3; axis++) {
            var inertia = Math.pow(2 * mca.eigenvalues()[axis] - 1, 2);
            assertEquals(new double[] {0.074759, 0.010017, 0.000414}[axis], inertia, 5e-7);
        }
    }

    private static Map<String, List<String>> inOrder(String one, List<String> some, String other, List<String> others) {
        var map = new LinkedHashMap<String, List<String>>();
        map.put(one, some);
        map.put(other, others);
        return map;
    }

    /**
     * Nenadić and Greenacre (2007), Journal of Statistical Software 20(3): four questions on science, wg93 of the R package ca,
     * the inertias of the indicator matrix and the adjusted ones.
     */
    @Test
    void theInertiasOfTheQuestionsOnScienceAreCorrectedAsPublished() {
        assertArrayEquals(new double[] {0.076455, 0.058220, 0.009197},
                Mca.corrected(new double[] {0.457379, 0.430966, 0.321926}, 4), 1e-6);
        assertArrayEquals(new double[] {0, 0}, Mca.corrected(new double[] {0.25, 0.2}, 4));
    }

    @Test
    void theEigenvaluesSumUpToTheInertia() {
        assertEquals(farms.inertia(), Arrays.stream(farms.eigenvalues()).sum(), EXACT);
        assertEquals(1, Arrays.stream(farms.shares()).sum(), EXACT);
    }

    @Test
    void contributionsToAnAxisSumUpToOne() {
        for (var axis = 0; axis < farms.axes(); axis++) {
            var at = axis;
            assertEquals(1, IntStream.range(0, 16).mapToDouble(j -> farms.categoryContribution(j, at)).sum(), EXACT);
            assertEquals(1, IntStream.range(0, 20).mapToDouble(i -> farms.individualContribution(i, at)).sum(), EXACT);
        }
    }

    @Test
    void qualitiesOverAllAxesSumUpToOne() {
        for (var j = 0; j < 16; j++) {
            var at = j;
            assertEquals(1, IntStream.range(0, farms.axes()).mapToDouble(axis -> farms.categoryQuality(at, axis)).sum(), 1e-6);
        }
        assertEquals(1, IntStream.range(0, farms.axes()).mapToDouble(axis -> farms.individualQuality(3, axis)).sum(), EXACT);
    }

    /** The mean over the variables of their correlation ratios is the eigenvalue. */
    @Test
    void theRatiosOfTheVariablesAverageTheEigenvalue() {
        for (var axis = 0; axis < farms.axes(); axis++) {
            var at = axis;
            assertEquals(farms.eigenvalues()[axis], IntStream.range(0, 4).mapToDouble(q -> farms.ratio(q, at)).average().orElse(0), EXACT);
        }
    }

    @Test
    void activeVariablesPlacedAsSupplementaryOnesStandWhereTheyStood() {
        var again = farms.supplementary(farms.active());
        for (var j = 0; j < again.length; j++) {
            for (var axis = 0; axis < 4; axis++) {
                assertEquals(farms.category(j, axis), again[j].coordinates()[axis], EXACT);
                assertEquals(farms.categoryTest(j, axis), again[j].tests()[axis], EXACT);
                assertEquals(farms.categoryQuality(j, axis), again[j].qualities()[axis], EXACT);
            }
        }
        var codes = IntStream.range(0, 4).map(q -> farms.active().code(7, q)).toArray();
        assertEquals(farms.individual(7, 0), farms.supplementaryIndividual(codes)[0], EXACT);
    }

    /** By hand for Q = 4: only eigenvalues above 1/4 count, (4/3)² (λ − 1/4)². */
    @Test
    void theCorrectionsLeaveOutTheAxesBelowTheMean() {
        var corrected = farms.corrected();

        assertEquals(Math.pow(4.0 / 3 * (farms.eigenvalues()[0] - 0.25), 2), corrected[0], EXACT);
        assertEquals(0, corrected[5]);
        assertEquals(1, Arrays.stream(farms.benzecri()).sum(), EXACT);
        assertTrue(farms.greenacre()[0] > farms.shares()[0]);
        assertTrue(Arrays.stream(farms.greenacre()).sum() < 1);
    }

    @Test
    void theOrderOfIndividualsAndTheNamesOfCategoriesChangeNothing() {
        var order = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
        Collections.shuffle(order, new Random(3));
        var shuffled = new LinkedHashMap<String, List<String>>();
        Farms.variables().forEach((name, values) -> shuffled.put(name, order.stream().map(i -> "x" + values.get(i)).toList()));
        var mca = Mca.of(Indicator.of(shuffled));

        assertArrayEquals(farms.eigenvalues(), mca.eigenvalues(), EXACT);
        for (var i = 0; i < 20; i++) {
            assertEquals(Math.abs(farms.individual(order.get(i), 0)), Math.abs(mca.individual(i, 0)), 1e-8);
        }
    }

    /** By hand for Q = 4 and J = 16: the corrected eigenvalue by 4/3 (Σλ² − 12/16). */
    @Test
    void greenacreDividesByTheInertiaOffTheDiagonal() {
        var squares = Arrays.stream(farms.eigenvalues()).map(value -> value * value).sum();
        assertEquals(farms.corrected()[0] / (4.0 / 3 * (squares - 12 / 16.0)), farms.greenacre()[0], EXACT);
    }

    @Test
    void anIndividualPlacedAfterwardsStandsWhereItStood() {
        for (var i = 0; i < 20; i++) {
            var at = i;
            var codes = IntStream.range(0, 4).map(q -> farms.active().code(at, q)).toArray();
            assertEquals(farms.individual(i, 0), farms.supplementaryIndividual(codes)[0], EXACT);
        }
    }

    @Test
    void independentVariablesHaveNoCorrectedShare() {
        var independent = Mca.of(Indicator.of(inOrder("a", List.of("x", "x", "y", "y"), "b", List.of("p", "q", "p", "q"))));
        assertEquals(0, independent.greenacre()[0], EXACT);
        assertEquals(0, independent.benzecri()[0], EXACT);
    }

    @Test
    void twoIndividualsHaveOneAxis() {
        assertArrayEquals(new double[] {1}, Mca.of(Indicator.of(inOrder("a", List.of("x", "y"), "b", List.of("p", "q")))).eigenvalues(), EXACT);
    }

    @Test
    void missingValuesAreACategoryOfTheirOwn() {
        var indicator = Indicator.of(inOrder("a", Arrays.asList("x", null, "y", null), "b", List.of("p", "q", "p", "q")));

        assertEquals(2, indicator.categories().stream().filter(category -> category.name() == null).findFirst().orElseThrow().count());
        assertEquals(5, indicator.categories().size());
    }

    @Test
    void oneVariableIsNotEnough() {
        var alone = Indicator.of(Map.of("a", List.of("x", "y")));
        assertThrows(IllegalArgumentException.class, () -> Mca.of(alone));
    }
}
