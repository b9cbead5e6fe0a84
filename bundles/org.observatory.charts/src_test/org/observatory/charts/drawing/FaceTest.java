// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;

class FaceTest {

    @Test
    void widthsAreThoseOfTheFontsOwnUnits() {
        assertEquals(1139 / 2048.0 * 10, Face.REGULAR.width("0", 10), 1e-9);
        assertEquals(Face.REGULAR.width("0", 10) * 4, Face.REGULAR.width("2019", 10), 1e-9);
        assertTrue(Face.BOLD.width("Lecture", 10) > Face.REGULAR.width("Lecture", 10));
    }

    @Test
    void frenchTypographyIsInTheFont() {
        for (var face : Face.values()) {
            assertTrue(face.canShow("« Œuvre » : l’été, 81\u202f% — 1\u202f000\u00a0€ × 2 – … −3"), face.name());
        }
        assertFalse(Face.REGULAR.canShow("\u2713"));
    }

    @Test
    void linesBreakAtSpacesButNotAtNoBreakSpaces() {
        var words = "octobre\u00a02019 et mai\u00a02020";
        var width = Face.REGULAR.width("octobre\u00a02019 et", 8) + 0.1;
        assertEquals(List.of("octobre\u00a02019 et", "mai\u00a02020"), Face.REGULAR.wrap(words, 8, width));
    }

    @Test
    void aWordThatIsTooLongHasALineOfItsOwn() {
        assertEquals(List.of("a", "intercommunalité", "b"), Face.REGULAR.wrap("a intercommunalité b", 8, 20));
    }

    @Test
    void aJavaThatLacksALibraryOfTheSystemIsToldByItsNameWithTheWayOn() {
        var cause = new IOException("Problem reading font data.", new ExceptionInInitializerError(new UnsatisfiedLinkError(
                "/usr/lib/jvm/java-21-openjdk-amd64/lib/libfontmanager.so: libharfbuzz.so.0: cannot open shared object file: No such file")));
        var said = UnreadableFont.of(cause).label();
        for (var language : Language.values()) {
            assertTrue(said.in(language).contains(" libharfbuzz.so.0 ") && said.in(language).contains("libharfbuzz0b"), said.in(language));
            assertFalse(said.in(language).contains("Error"), said.in(language));
        }
    }

    @Test
    void aFontThatCannotBeLoadedForAnotherReasonIsSaidWithIt() {
        var said = UnreadableFont.of(new IOException("Problem reading font data.", new InternalError("Fontconfig head is null"))).label();
        assertTrue(said.fr().contains("Fontconfig head is null") && said.fr().contains("libfontconfig1"), said.fr());
    }
}
