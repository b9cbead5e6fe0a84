// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.observatory.ui.World;

class DisputedFeaturesTest {

    private final World world = new World();
    private final DisputedFeatures features = new DisputedFeatures(World.FRENCH);

    @Test
    void theAttributesOfTheElementAreOfferedInWords() {
        var point = world.disagreement(world.programme("PHARE", "2013"), "end", "2017", "2018");
        var names = features.of(point);
        assertNull(names.getFirst());
        assertTrue(names.contains("end"));
        assertFalse(names.contains("id"));
        assertEquals("Fin", features.name(point, "end"));
        assertEquals("", features.name(point, null));
    }

    @Test
    void aNameForBothLanguagesIsKeptAndShownWithoutTheLanguage() {
        var point = world.disagreement(world.typology("Leviers"), "description", "2014 à 2021", "2015");
        assertTrue(features.of(point).contains("description"));
        assertEquals("Description", features.name(point, "description"));
    }

    @Test
    void anUnknownNameIsShownAsItIs() {
        var point = world.disagreement(world.programme("PHARE", "2013"), "duration", "5", "7");
        assertTrue(features.of(point).contains("duration"));
        assertEquals("duration", features.name(point, "duration"));
    }
}
