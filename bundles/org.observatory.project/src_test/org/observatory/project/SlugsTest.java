// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class SlugsTest {

    @Test
    void accentsAndSignsBecomePlainLetters() {
        assertEquals("l-oeuvre-d-elise-a-creteil", Slugs.of("L’Œuvre d’Élise (à Créteil) !", Set.of()::contains));
        assertEquals("grossenstrasse", Slugs.of("Größenstraße", Set.of()::contains));
    }

    @Test
    void aNameWithoutLettersAndADeviceOfWindowsGetAName() {
        assertEquals("x", Slugs.of("🤝 …", Set.of()::contains));
        assertEquals("con-x", Slugs.of("CON", Set.of()::contains));
        assertEquals("lpt1-x", Slugs.of("Lpt1", Set.of()::contains));
    }

    @Test
    void takenNamesAreNumbered() {
        assertEquals("alliance-3", Slugs.of("Alliance", Set.of("alliance", "alliance-2")::contains));
    }

    @Test
    void whateverTheNameTheSlugCanBeAFile() {
        var chance = new Random(3);
        var taken = new HashSet<String>();
        for (var trial = 0; trial < 2000; trial++) {
            var name = new StringBuilder();
            for (var left = chance.nextInt(120); left > 0; left--) {
                name.appendCodePoint(chance.nextInt(5) == 0 ? chance.nextInt(0xD800) : 'a' + chance.nextInt(26));
            }
            var slug = Slugs.of(name.toString(), taken::contains);
            assertTrue(slug.matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?"), slug);
            assertTrue(slug.length() <= Slugs.LONGEST, slug);
            assertEquals(slug.toLowerCase(Locale.ROOT), slug);
            assertTrue(taken.add(slug), slug);
        }
    }
}
