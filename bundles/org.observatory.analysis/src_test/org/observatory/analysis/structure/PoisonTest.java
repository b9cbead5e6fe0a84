// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.structure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What FactoMineR prints for its own example, axes up to their sign. */
class PoisonTest {

    private final Mca mca = Mca.of(Poison.active());
    private final double[] signs = {Math.signum(mca.category(Poison.category(mca.active(), "nausea", "no"), 0)),
        Math.signum(mca.category(Poison.category(mca.active(), "nausea", "no"), 1))};

    @Test
    void theEigenvalues() {
        assertArrayEquals(new double[] {0.335231, 0.129140, 0.107348, 0.095880, 0.078833, 0.071090, 0.060166, 0.055773, 0.041206, 0.013042,
            0.012292}, mca.eigenvalues(), 5e-7);
        assertEquals(1, mca.inertia(), 1e-12);
    }

    /** Coordinates, contributions (%), squared cosines and v-tests on both axes. */
    @ParameterizedTest
    @CsvSource({"nausea, no, 0.2674, 0.1214, 1.5159, 0.8110, 0.2562, 0.0528, 3.7195, 1.6886",
        "nausea, yes, -0.9582, -0.4350, 5.4319, 2.9061, 0.2562, 0.0528, -3.7195, -1.6886",
        "vomiting, no, 0.4790, -0.4092, 3.7337, 7.0723, 0.3442, 0.2512, 4.3113, -3.6828",
        "vomiting, yes, -0.7185, 0.6138, 5.6005, 10.6084, 0.3442, 0.2512, -4.3113, 3.6828",
        "abdominals, no, 1.3180, -0.0357, 15.4176, 0.0294, 0.8451, 0.0006, 6.7555, -0.1832",
        "abdominals, yes, -0.6412, 0.0174, 7.5005, 0.0143, 0.8451, 0.0006, -6.7555, 0.1832"})
    void theCategories(String variable, String value, double x, double y, double contribution, double contributionY, double quality,
            double qualityY, double test, double testY) {
        var j = Poison.category(mca.active(), variable, value);
        assertEquals(x, signs[0] * mca.category(j, 0), 5e-5);
        assertEquals(y, signs[1] * mca.category(j, 1), 5e-5);
        assertEquals(contribution, 100 * mca.categoryContribution(j, 0), 5e-5);
        assertEquals(contributionY, 100 * mca.categoryContribution(j, 1), 5e-5);
        assertEquals(quality, mca.categoryQuality(j, 0), 5e-5);
        assertEquals(qualityY, mca.categoryQuality(j, 1), 5e-5);
        assertEquals(test, signs[0] * mca.categoryTest(j, 0), 5e-5);
        assertEquals(testY, signs[1] * mca.categoryTest(j, 1), 5e-5);
    }

    @Test
    void theRatiosOfTheVariables() {
        var ratios = new double[] {0.2562, 0.3442, 0.8451, 0.7847, 0.7995, 0.0289, 0.0071, 0.3830, 0.0153, 0.1944, 0.0292};
        for (var q = 0; q < ratios.length; q++) {
            assertEquals(ratios[q], mca.ratio(q, 0), 5e-5);
        }
    }

    @Test
    void theSupplementaryVariables() {
        var variables = Poison.supplementary();
        var placed = mca.supplementary(variables);
        var sick = placed[Poison.category(variables, "sick", "no")];
        assertEquals(1.4098, signs[0] * sick.coordinates()[0], 5e-5);
        assertEquals(-0.0578, signs[1] * sick.coordinates()[1], 5e-5);
        assertEquals(6.9294, signs[0] * sick.tests()[0], 5e-5);
        var boy = placed[Poison.category(variables, "boy", "yes")];
        assertEquals(-0.0284, signs[0] * boy.coordinates()[0], 5e-5);
        assertEquals(-0.8860, signs[1] * boy.tests()[1], 5e-5);
    }

    @Test
    void theIndividuals() {
        assertEquals(-0.4526, signs[0] * mca.individual(0, 0), 5e-5);
        assertEquals(-0.2642, signs[1] * mca.individual(0, 1), 5e-5);
        assertEquals(0.8362, signs[0] * mca.individual(1, 0), 5e-5);
        assertEquals(1.1109, 100 * mca.individualContribution(0, 0), 5e-5);
        assertEquals(0.9824, 100 * mca.individualContribution(0, 1), 5e-5);
        assertEquals(0.3465, mca.individualQuality(0, 0), 5e-5);
        assertEquals(0.1180, mca.individualQuality(0, 1), 5e-5);
    }

    /** HCPC on the five axes that MCA keeps: the inertia that the last joins gain, the share between eight classes, and a class of three. */
    @Test
    void theClasses() {
        var points = mca.individuals(5);
        var ward = Ward.of(points, done -> { });
        var gains = ward.joins().stream().map(Ward.Join::gain).sorted(Comparator.reverseOrder()).limit(6).mapToDouble(Double::doubleValue).toArray();
        assertArrayEquals(new double[] {0.299103, 0.091973, 0.084881, 0.053881, 0.043714, 0.038408}, gains, 5e-7);
        var classes = ward.cut(8);
        assertArrayEquals(new int[] {1, 2, 2, 3, 4, 5, 11, 27}, sizes(classes));
        assertEquals(0.647587 / 0.7464319432, Classes.between(points, Classes.consolidated(points, classes)), 5e-7);
        var traits = Classes.traits(Poison.everything(), classes, 0.05);
        var potato = Poison.category(Poison.everything(), "potato", "no");
        var trait = traits.stream().filter(one -> one.category() == potato && one.test() > 0).findFirst().orElseThrow();
        assertEquals(4.118606625, trait.test(), 5e-10);
        assertEquals(3.811701925e-05, trait.p(), 5e-15);
        assertEquals(3, trait.inClass());
        var sick = Poison.category(Poison.everything(), "sick", "no");
        var well = traits.stream().filter(one -> one.category() == sick).mapToDouble(Classes.Trait::test).sorted().toArray();
        assertArrayEquals(new double[] {-5.114455101, 2.697875823, 5.320588819}, well, 5e-10);
    }

    private static int[] sizes(int[] classes) {
        var sizes = new int[8];
        for (var one : classes) {
            sizes[one]++;
        }
        Arrays.sort(sizes);
        return sizes;
    }
}
