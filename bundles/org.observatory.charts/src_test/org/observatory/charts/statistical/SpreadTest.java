// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Label;

/** Labels below each other, and the order of scales. */
class SpreadTest {

    private static final double[] TENS = {10, 10, 10, 10};

    @Test
    void labelsThatHaveRoomStayWhereTheyAre() {
        assertArrayEquals(new double[] {20, 50, 70, 90}, Spread.of(new double[] {20, 50, 70, 90}, TENS, 2, 0, 200), 1e-9);
    }

    @Test
    void labelsOfOnePlaceStandAroundIt() {
        assertArrayEquals(new double[] {38, 50, 62, 100}, Spread.of(new double[] {50, 50, 50, 100}, TENS, 2, 0, 200), 1e-9);
    }

    @Test
    void labelsStayWithinTheirSpaceAndOffEachOther() {
        var middles = Spread.of(new double[] {0, 0, 98, 100}, TENS, 2, 0, 100);
        assertEquals(5, middles[0], 1e-9);
        assertEquals(95, middles[3], 1e-9);
        for (var i = 1; i < middles.length; i++) {
            assertTrue(middles[i] - middles[i - 1] >= 12 - 1e-9);
        }
    }

    private static Optional<List<Integer>> order(String... values) {
        return Scales.of(List.of(values).stream().map(Label::same).toList());
    }

    @Test
    void scalesOfBothLanguagesAndNumberedOnesAreKnown() {
        assertEquals(Optional.of(List.of(1, 2, 0)), order("Often", "never", "Rarely"));
        assertEquals(Optional.of(List.of(2, 1, 0)), order("Tout à fait d'accord", "Plutôt d’accord", "Pas du tout d’accord"));
        assertEquals(Optional.of(List.of(1, 0, 2)), order("2 – fair", "1 – poor", "10 – best"));
        assertEquals(Optional.empty(), order("red", "blue"));
    }

    @Test
    void onlyAnOddScaleHasANeutralValue() {
        assertEquals(2, Scales.neutral(5));
        assertEquals(-1, Scales.neutral(4));
        assertEquals(-1, Scales.neutral(1));
    }
}
