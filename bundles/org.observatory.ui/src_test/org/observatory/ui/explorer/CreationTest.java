// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Memo;
import org.observatory.project.Layout;
import org.observatory.ui.World;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.texts.Texts;

class CreationTest {

    private final World world = World.onDisk();
    private final Creation creation = new Creation(world.content(), new Edits(world.session(), World.FRENCH), new Texts(Language.FRENCH),
            LocalDate.of(2026, 4, 9));

    @Test
    void aCaseHasAFileCalledByItsNameAndIsUndoneAsOneStep() {
        var child = NewChild.under(new RootFolder(world.content(), Literals.CASE)).getFirst();
        var made = (Case) creation.make(child, " Val-de-Bise : élan ");
        assertEquals("Val-de-Bise : élan", made.getNameFr());
        assertEquals("val-de-bise-elan", Layout.slug(made));
        assertEquals(36, made.getId().length());
        world.session().history().undo();
        assertTrue(world.content().cases().isEmpty());
    }

    @Test
    void aMemoIsAboutWhatWasSelectedAndOfToday() {
        var one = world.alliance("Val-de-Bise");
        var memo = (Memo) creation.make(NewChild.under(one).getLast(), "Première impression");
        assertSame(one, memo.getLinks().getFirst().getTarget());
        assertEquals(PartialDate.of(LocalDate.of(2026, 4, 9)), memo.getDate());
    }

    @Test
    void aCoderHasAFolderOfTheirOwn() {
        world.coder("anne");
        var child = new NewChild(world.scheme(), Literals.SCHEME__CODERS);
        assertEquals("Il y a déjà quelqu’un de ce nom parmi les codeurs et codeuses.", creation.problem(child, "Anne ").orElseThrow());
        assertEquals("Donnez-lui un nom.", creation.problem(child, " ").orElseThrow());
        assertEquals("anne-l", ((Coder) creation.make(child, "Anne L.")).getSlug());
    }
}
