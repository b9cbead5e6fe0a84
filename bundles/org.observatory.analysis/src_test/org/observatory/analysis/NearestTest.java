// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> NAMES = List.of("programmes-timeline", "debate-steps", "conviction");

    @Test
    void aSlipOfTheFingerIsFound() {
        assertEquals(Optional.of("conviction"), Nearest.to("convicton", NAMES));
        assertEquals(Optional.of("debate-steps"), Nearest.to("debate-step", NAMES));
    }

    @Test
    void aPartOfANameIsFound() {
        assertEquals(Optional.of("programmes-timeline"), Nearest.to("timeline", NAMES));
    }

    @Test
    void somethingElseIsNotGuessed() {
        assertEquals(Optional.empty(), Nearest.to("xyz", NAMES));
        assertEquals(Optional.empty(), Nearest.to("x", List.of()));
    }
}
