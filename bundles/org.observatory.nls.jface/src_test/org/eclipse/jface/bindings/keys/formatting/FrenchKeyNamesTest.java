// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.bindings.keys.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

class FrenchKeyNamesTest {

    @Test
    void windowsAndMacShowFrenchNames() throws IOException {
        for (String system : new String[] {"Windows 11", "Mac OS X"}) {
            var names = new AbstractKeyFormatter_fr(system);
            assertEquals("Maj", names.getString("SHIFT"));
            assertEquals("Suppr", names.getString("DEL"));
            assertEquals("Échap", names.getString("ESC"));
        }
    }

    @Test
    void wordsThatGtkParsesAreLeftToEnglish() throws IOException {
        var names = new AbstractKeyFormatter_fr("Linux");
        assertNull(names.handleGetObject("SHIFT"));
        assertNull(names.handleGetObject("DEL"));
        assertEquals("Pg. suiv", names.getString("PAGE_DOWN"));
    }

    @Test
    void theBundleOfKeyNamesFindsTheClassInFrench() {
        var bundle = ResourceBundle.getBundle("org.eclipse.jface.bindings.keys.formatting.AbstractKeyFormatter",
                Locale.FRANCE);
        assertInstanceOf(AbstractKeyFormatter_fr.class, bundle);
    }
}
