// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.analysis.Language;
import org.observatory.ui.texts.Texts;

class NewProjectPlanTest {

    private final Texts texts = new Texts(Language.FRENCH);

    @TempDir
    Path place;

    @Test
    void aNameInAPlaceIsFine() {
        var plan = new NewProjectPlan(" Étude des alliances ", place.toString());
        assertEquals(Optional.empty(), plan.problem(texts));
        assertEquals(Optional.of(place.resolve("Étude des alliances")), plan.folder());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "a/b", "a:b", "CON", "lpt1", ".caché", "fin." })
    void aNameThatNotEveryComputerCanKeepIsRefused(String name) {
        assertTrue(new NewProjectPlan(name, place.toString()).problem(texts).isPresent());
    }

    @Test
    void anExistingFolderIsNeverWrittenInto() throws Exception {
        Files.createDirectory(place.resolve("étude"));
        assertEquals(Optional.of("Il y a déjà un dossier " + place.resolve("étude") + "."),
                new NewProjectPlan("étude", place.toString()).problem(texts));
    }

    @Test
    void aPlaceThatIsNoFullPathIsRefused() {
        assertTrue(new NewProjectPlan("étude", "documents").problem(texts).isPresent());
        assertTrue(new NewProjectPlan("étude", " ").problem(texts).isPresent());
    }
}
