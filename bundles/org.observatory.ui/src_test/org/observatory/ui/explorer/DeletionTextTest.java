// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.project.Deletion;
import org.observatory.ui.World;

class DeletionTextTest {

    private final World world = World.onDisk();
    private final DeletionText text = new DeletionText(World.FRENCH);

    @Test
    void namesWhoRefersToWhatIsDeleted() {
        var programme = world.programme("IMPACT", "2018");
        world.publication("Cahier 1", "2022").setProgramme(programme);
        assertEquals(List.of("Cahier 1"), List.copyOf(text.references(Deletion.of(world.session(), List.of(programme)))));
        assertTrue(text.question(Deletion.of(world.session(), List.of(programme))).contains("• Cahier 1"));
    }

    @Test
    void referencesWithinWhatIsDeletedDoNotCount() {
        var document = world.document("Cahier 1");
        var programme = world.programme("IMPACT", "2018");
        world.source(programme, document, "note 3");
        assertTrue(text.references(Deletion.of(world.session(), List.of(programme))).isEmpty());
        assertTrue(text.references(Deletion.of(world.session(), List.of(programme, document))).isEmpty());
    }

    @Test
    void whatMakesNoSenseWithoutItIsCounted() {
        var document = world.document("Cahier 1");
        world.source(world.programme("IMPACT", "2018"), document, "note 3");
        world.source(world.programme("PHARE", "2013"), document, "note 4");
        assertTrue(text.question(Deletion.of(world.session(), List.of(document))).contains("part aussi\u00a0: Source (2)."));
    }

    @Test
    void longListsAreCut() {
        var programme = world.programme("IMPACT", "2018");
        for (var number = 1; number <= 11; number++) {
            world.publication("Cahier " + number, "2022").setProgramme(programme);
        }
        assertTrue(text.question(Deletion.of(world.session(), List.of(programme))).contains("• 3 autres"));
    }
}
