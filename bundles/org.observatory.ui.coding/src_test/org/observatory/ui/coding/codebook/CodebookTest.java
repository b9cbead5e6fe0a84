// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.coding.codebook.CodePlace;
import org.observatory.coding.codebook.CodeCounts;
import org.observatory.model.coding.Code;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.ProjectException;
import org.observatory.ui.coding.codebook.CodebookTree.Branch;
import org.observatory.ui.coding.codebook.CodebookTree.Group;
import org.observatory.ui.coding.codebook.CodebookTree.Member;
import org.observatory.ui.coding.texts.CodingTexts;

class CodebookTest {

    private static final CodebookWords FRENCH = words(Language.FRENCH);
    private static final CodebookWords ENGLISH = words(Language.ENGLISH);

    private CodedWorld world;
    private Codebook codebook;
    private boolean refuses;

    private static CodebookWords words(Language language) {
        return new CodebookWords(new ObservatoryLabels(language), new CodingTexts(language));
    }

    @BeforeEach
    void open(@TempDir Path folder) throws ProjectException {
        world = new CodedWorld(folder.resolve("étude"));
        codebook = new Codebook(world.session(), () -> refuses, FRENCH);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private String lastStep() {
        return world.session().history().getUndoCommand().getLabel();
    }

    @Test
    void aCodeJustMadeIsNamedInTheSameStep() {
        world.session().history().flush();
        var code = codebook.make(CodePlace.endOf(world.scheme())).orElseThrow();
        assertEquals("Nouveau code", code.getNameFr());
        codebook.name(code, " réciprocité ");
        assertEquals("réciprocité", world.scheme().getCodes().getFirst().getNameFr());
        assertEquals("Ajouter le code «\u00a0réciprocité\u00a0»", lastStep());
        world.session().history().undo();
        assertTrue(world.scheme().getCodes().isEmpty());
        assertFalse(world.session().history().canUndo());
        world.session().history().redo();
        assertEquals("réciprocité", world.scheme().getCodes().getFirst().getNameFr());
    }

    @Test
    void anotherNameIsAStepOfItsOwnInTheLanguageOfTheWindow() {
        var code = world.code("confiance");
        new Codebook(world.session(), () -> false, ENGLISH).name(code, "trust");
        assertEquals("confiance", code.getNameFr());
        assertEquals("trust", code.getNameEn());
        codebook.name(code, "  ");
        assertEquals("confiance", code.getNameFr());
        assertEquals("Rename to “trust”", lastStep());
    }

    @Test
    void theSameNameMayStandInTwoBranches() {
        var one = world.code("acteurs");
        var other = world.code("lieux");
        codebook.name(codebook.make(CodePlace.endOf(one)).orElseThrow(), "proximité");
        codebook.name(codebook.make(CodePlace.endOf(other)).orElseThrow(), "proximité");
        assertEquals("proximité", one.getCodes().getFirst().getNameFr());
        assertEquals("proximité", other.getCodes().getFirst().getNameFr());
    }

    @Test
    void aMoveThatTypingForbidsIsRefusedInWords() {
        var typology = world.typology("Impacts", "performance");
        var typed = world.code("impacts");
        world.edit(() -> typed.setTypology(typology));
        var free = world.code("libre");
        assertEquals(Optional.of("«\u00a0libre\u00a0» n’est pas une catégorie de la typologie «\u00a0Impacts\u00a0», à laquelle les codes"
                + " sont rattachés ici."), codebook.move(List.of(free), CodePlace.endOf(typed)));
        assertEquals(world.scheme(), free.eContainer());
        assertEquals(1, Codebook.missing(typed));
        codebook.addMissing(typed);
        assertEquals("performance", typed.getCodes().getFirst().getNameFr());
    }

    @Test
    void aShortcutThatIsTakenIsToldAndNotGiven() {
        var trust = world.code("confiance");
        var money = world.code("argent");
        assertEquals(Optional.empty(), codebook.shortcut(trust, "c"));
        assertEquals("C", trust.getShortcut());
        assertEquals(Optional.of("La touche C applique déjà «\u00a0confiance\u00a0»."), codebook.shortcut(money, "C"));
        assertNull(money.getShortcut());
        assertEquals(Optional.empty(), codebook.shortcut(trust, ""));
        assertNull(trust.getShortcut());
        assertEquals(Optional.of("Une lettre ou un chiffre."), codebook.shortcut(money, "??"));
    }

    @Test
    void aProjectToBeReadStaysAsItIs() {
        var code = world.code("confiance");
        refuses = true;
        codebook.name(code, "autre");
        codebook.colour(List.of(code), "#332288");
        assertTrue(codebook.make(CodePlace.endOf(world.scheme())).isEmpty());
        assertEquals("confiance", code.getNameFr());
        assertNull(code.getColour());
    }

    @Test
    void theTreeHasCodesAndSetsAndACodeInSeveralSets() {
        var trust = world.code("confiance");
        var keys = world.code(trust, "clés");
        var set = world.dimension("liens", trust, keys);
        var other = world.dimension("objets", keys);
        var tree = new CodebookTree();
        assertEquals(List.of(new Group(world.scheme(), Branch.CODES), new Group(world.scheme(), Branch.SETS)), tree.roots(world.scheme()));
        assertEquals(List.of(trust), tree.children(new Group(world.scheme(), Branch.CODES)));
        assertEquals(List.of(keys), tree.children(trust));
        assertEquals(List.of(new Member(set, trust), new Member(set, keys)), tree.children(set));
        assertEquals(List.of(new Member(other, keys)), tree.children(other));
        assertEquals(new Group(world.scheme(), Branch.CODES), tree.parent(trust));
        assertEquals("confiance", FRENCH.remark(new Member(set, keys)));
        assertEquals("Codes (2)", FRENCH.name(tree.roots(world.scheme()).getFirst()));
    }

    @Test
    void aSearchFindsNamesBeforeDefinitionsInBothLanguages() {
        var money = world.code("argent");
        var trust = world.code("confiance");
        var keys = world.code(trust, "clés");
        world.edit(() -> {
            money.setDescriptionEn("Not trust, but money.");
            trust.setNameEn("trust");
            keys.setExclusionFr("Élus locaux.");
        });
        var tree = new CodebookTree();
        tree.search("Trust", world.scheme());
        assertEquals(2, tree.matches());
        assertEquals(trust, tree.best());
        assertEquals(List.of(money, trust), tree.children(new Group(world.scheme(), Branch.CODES)));
        tree.search("elus", world.scheme());
        assertEquals(keys, tree.best());
        assertEquals(List.of(keys), tree.children(trust));
        assertTrue(tree.leading().contains(trust));
        tree.search("", world.scheme());
        assertEquals(List.of(money, trust), tree.children(new Group(world.scheme(), Branch.CODES)));
    }

    @Test
    void whatTypesACodeIsSaidWithoutRepeatingItsName() {
        var typology = world.typology("Impacts", "performance");
        var typed = world.code("impacts");
        Code below = world.code(typed, "Performance");
        Code renamed = world.code(typed, "Résultats");
        world.edit(() -> {
            typed.setTypology(typology);
            below.setCategory(typology.getCategories().getFirst());
            renamed.setCategory(typology.getCategories().getFirst());
        });
        assertEquals("typologie", FRENCH.remark(typed));
        world.edit(() -> typed.setNameFr("effets"));
        assertEquals("typologie «\u00a0Impacts\u00a0»", FRENCH.remark(typed));
        world.edit(() -> below.setShortcut("P"));
        assertEquals("touche P · catégorie", FRENCH.remark(below));
        assertEquals("catégorie «\u00a0performance\u00a0»", FRENCH.remark(renamed));
        assertEquals("0", FRENCH.own(typed, CodeCounts.NONE));
        assertEquals("", FRENCH.below(below, CodeCounts.NONE));
    }

    @Test
    void whosePassagesAreCountedIsSaidWhileSomeAreNot() {
        var anne = world.coder("Anne");
        assertEquals("", FRENCH.filter(false, false, List.of(anne)));
        assertEquals("Passages comptés\u00a0: Anne seulement.", FRENCH.filter(true, false, List.of(anne)));
        assertEquals("Blind coding: only the passages of Anne are counted.", ENGLISH.filter(true, true, List.of(anne)));
        assertEquals("Aucun passage n’est compté\u00a0: tous les codeurs sont masqués.", FRENCH.filter(true, false, List.of()));
    }
}
