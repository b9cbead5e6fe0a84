// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.ui.World;

class ContradictionTest {

    private final World world = new World();

    @Test
    void eachSideHasAColumnWithItsValueAndSources() {
        var disagreement = world.disagreement(world.programme("PHARE", "2013"), "end", "2017", "2018");
        disagreement.setDescriptionFr("La page du séminaire est la plus récente.");
        var document = world.document("Cahier 1");
        world.source(disagreement.getStatements().get(1), document, "Les programmes");
        var shown = Contradiction.of(disagreement, World.FRENCH);
        assertEquals("Fin du programme", shown.title());
        assertEquals("La page du séminaire est la plus récente.", shown.reason());
        assertEquals(List.of("2017", "2018"), shown.sides().stream().map(Contradiction.Side::value).toList());
        assertEquals(List.of(true, false), shown.sides().stream().map(Contradiction.Side::retained).toList());
        assertEquals(List.of(List.of(), List.of("Cahier 1, «\u00a0Les programmes\u00a0»")),
                shown.sides().stream().map(Contradiction.Side::sources).toList());
    }
}
