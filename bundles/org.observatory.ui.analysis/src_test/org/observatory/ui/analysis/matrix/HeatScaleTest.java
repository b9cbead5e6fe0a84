// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeatScaleTest {

    private static HeatScale scale(boolean dark) {
        return new HeatScale(BigDecimal.ZERO, BigDecimal.TEN, dark);
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void eachStepIsFurtherFromTheGroundThanTheOneBefore(boolean dark) {
        for (var step = 1; step < HeatScale.STEPS; step++) {
            var change = HeatScale.luminance(scale(dark).colour(step)) - HeatScale.luminance(scale(dark).colour(step - 1));
            assertTrue(dark ? change > 0 : change < 0, "step " + step);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void aNumberIsReadOnEveryStep(boolean dark) {
        for (var step = 0; step < HeatScale.STEPS; step++) {
            var colour = scale(dark).colour(step);
            assertTrue(HeatScale.contrast(colour, HeatScale.ink(colour)) >= 4.5, "step " + step);
        }
    }

    @Test
    void stepsGoFromTheLeastToTheGreatest() {
        assertEquals(0, scale(false).step(BigDecimal.ZERO));
        assertEquals(HeatScale.STEPS - 1, scale(false).step(BigDecimal.TEN));
        assertEquals(16, scale(false).step(new BigDecimal("5")));
        assertEquals(0, new HeatScale(BigDecimal.ZERO, BigDecimal.ZERO, false).step(BigDecimal.ZERO));
    }
}
