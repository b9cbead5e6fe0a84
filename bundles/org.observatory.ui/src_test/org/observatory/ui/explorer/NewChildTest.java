// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.programmes.ProgrammesPackage.Literals;
import org.observatory.ui.World;

class NewChildTest {

    private final World world = new World();

    @Test
    void aFolderMakesItsOwnKind() {
        var folder = new Folder(world.observatory(), Literals.OBSERVATORY__EVENTS);
        assertEquals(List.of(new NewChild(world.observatory(), Literals.OBSERVATORY__EVENTS)), NewChild.under(folder));
    }

    @Test
    void aProgrammeMakesStudiesFiguresAndPhases() {
        var programme = world.programme("IMPACT", "2018");
        assertEquals(List.of("studies", "figures", "phases"),
                NewChild.under(programme).stream().map(child -> child.feature().getName()).toList());
    }

    @Test
    void anElementWithoutChildrenMakesOneBesideIt() {
        var publication = world.publication("Cahier 1", "2022");
        assertEquals(List.of(new NewChild(world.observatory(), Literals.OBSERVATORY__PUBLICATIONS)), NewChild.under(publication));
    }

    @Test
    void nothingSelectedMakesNothing() {
        assertEquals(List.of(), NewChild.under(null));
    }

    @Test
    void casesTrajectoriesMemosAndCodersAreAskedForTheirNames() {
        var one = world.alliance("Val-de-Bise");
        assertEquals(List.of(CodingPackage.Literals.CASE, CodingPackage.Literals.MEMO), NewChild.under(one).stream().map(NewChild::type).toList());
        assertTrue(NewChild.under(one).stream().allMatch(NewChild::asksName));
        assertEquals(one, NewChild.under(one).getLast().about());
        assertFalse(NewChild.under(world.code(null, "Leviers")).getFirst().asksName());
    }

    @Test
    void documentsComeFromFilesAndAreNotMadeByHand() {
        assertEquals(List.of(), NewChild.under(new RootFolder(world.content(), CodingPackage.Literals.DOCUMENT)));
    }
}
