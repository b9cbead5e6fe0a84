// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.coding.CodingIndex;
import org.observatory.model.coding.Code;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.ProjectException;

class CodebookEditsTest {

    private CodedWorld world;
    private CodebookEdits edits;

    @BeforeEach
    void open(@TempDir Path folder) throws ProjectException {
        world = new CodedWorld(folder.resolve("étude"));
        edits = new CodebookEdits(world.session());
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void run(Command command) {
        world.session().history().execute(command);
    }

    private String tree() {
        return tree(world.scheme().getCodes());
    }

    private static String tree(List<Code> codes) {
        return codes.stream().map(code -> code.getNameFr() + (code.getCodes().isEmpty() ? "" : "(" + tree(code.getCodes()) + ")"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aCodeIsMadeAtItsPlaceAndTakenBack() {
        var first = world.code("a");
        world.code("c");
        run(edits.add("ajouter", CodebookEdits.code(" b ", Language.FRENCH), CodePlace.after(first)));
        assertEquals("a b c", tree());
        world.session().history().undo();
        assertEquals("a c", tree());
    }

    @Test
    void severalCodesMoveTogetherInTheirOrderWhereverTheyStood() {
        var a = world.code("a");
        var b = world.code("b");
        var c = world.code("c");
        var inside = world.code(c, "x");
        run(edits.move("déplacer", List.of(a, inside), CodePlace.endOf(world.scheme())));
        assertEquals("b c a x", tree());
        run(edits.move("déplacer", List.of(a, inside), CodePlace.before(b)));
        assertEquals("a x b c", tree());
        run(edits.move("déplacer", List.of(a, b), CodePlace.after(b)));
        assertEquals("x a b c", tree());
        world.session().history().undo();
        world.session().history().undo();
        world.session().history().undo();
        assertEquals("a b c(x)", tree());
    }

    @Test
    void aKeyMovesCodesUpDownOutAndIn() {
        var a = world.code("a");
        var b = world.code("b");
        world.code("c");
        byKey(CodePlace.Way.DOWN, a, b);
        assertEquals("c a b", tree());
        byKey(CodePlace.Way.UP, a, b);
        assertEquals("a b c", tree());
        byKey(CodePlace.Way.IN, b);
        assertEquals("a(b) c", tree());
        byKey(CodePlace.Way.OUT, b);
        assertEquals("a b c", tree());
        assertTrue(CodePlace.by(CodePlace.Way.UP, List.of(a)).isEmpty());
        assertTrue(CodePlace.by(CodePlace.Way.IN, List.of(a)).isEmpty());
        assertTrue(CodePlace.by(CodePlace.Way.OUT, List.of(a)).isEmpty());
    }

    private void byKey(CodePlace.Way way, Code... codes) {
        run(edits.move("déplacer", List.of(codes), CodePlace.by(way, List.of(codes)).orElseThrow()));
    }

    @Test
    void whateverIsMovedNoCodeIsLostAndUndoGivesBackTheTree() {
        var random = new Random(7);
        for (var each = 0; each < 24; each++) {
            var codes = all(world.scheme().getCodes());
            if (codes.isEmpty() || random.nextInt(3) == 0) {
                world.code("c" + each);
            } else {
                world.code(codes.get(random.nextInt(codes.size())), "c" + each);
            }
        }
        for (var each = 0; each < 300; each++) {
            var before = tree();
            var codes = all(world.scheme().getCodes());
            var chosen = CodebookEdits.tops(List.of(codes.get(random.nextInt(codes.size())), codes.get(random.nextInt(codes.size()))));
            EObject parent = random.nextInt(4) == 0 ? world.scheme() : codes.get(random.nextInt(codes.size()));
            if (chosen.stream().anyMatch(code -> CodeTyping.refusal(code, parent).isPresent())) {
                continue;
            }
            var place = new CodePlace(parent, random.nextInt(CodePlace.codes(parent).size() + 1));
            run(edits.move("déplacer", chosen, place));
            assertEquals(24, all(world.scheme().getCodes()).size());
            assertEquals(chosen, CodePlace.codes(parent).stream().filter(chosen::contains).toList());
            if (random.nextBoolean()) {
                world.session().history().undo();
                assertEquals(before, tree());
            }
        }
    }

    private static List<Code> all(List<Code> codes) {
        var all = new ArrayList<Code>();
        codes.forEach(code -> {
            all.add(code);
            all.addAll(all(code.getCodes()));
        });
        return all;
    }

    @Test
    void aCopyHasTheDefinitionButNotThePassagesShortcutsAndIdentities() {
        var trust = world.code("confiance");
        var keys = world.code(trust, "clés");
        world.edit(() -> {
            trust.setShortcut("C");
            trust.setDescriptionFr("On se confie ses clés.");
        });
        var copy = CodebookEdits.copy(trust);
        assertEquals("On se confie ses clés.", copy.getDescriptionFr());
        assertNull(copy.getShortcut());
        assertEquals("clés", copy.getCodes().getFirst().getNameFr());
        assertTrue(!copy.getId().equals(trust.getId()) && !copy.getCodes().getFirst().getId().equals(keys.getId()));
    }

    @Test
    void theMissingCategoriesAreAddedBelowTheCodeOfTheirGroupInOneStep() {
        var typology = world.typology("Impacts", "économiques", "sociaux");
        var group = typology.getCategories().getFirst();
        world.edit(() -> List.of("emplois", "ventes").forEach(name -> group.getCategories().add(category(name))));
        var impacts = world.code("impacts");
        world.edit(() -> impacts.setTypology(typology));
        var economic = world.code(impacts, "effets économiques");
        world.edit(() -> economic.setCategory(group));
        run(edits.addMissing("ajouter", CodebookEdits.missing(impacts)));
        assertEquals("impacts(effets économiques(emplois ventes) sociaux)", tree());
        assertTrue(CodebookEdits.missing(impacts).isEmpty());
        assertSame(typology.getCategories().get(1), impacts.getCodes().get(1).getCategory());
        world.session().history().undo();
        assertEquals("impacts(effets économiques)", tree());
    }

    private static Category category(String name) {
        var category = ProgrammesFactory.eINSTANCE.createCategory();
        category.setId("category " + name);
        category.setNameFr(name);
        return category;
    }

    @Test
    void codesEnterASetOnceAndLeaveIt() {
        var a = world.code("a");
        var b = world.code("b");
        var set = world.dimension("ensemble", a);
        run(edits.include("mettre", set, List.of(a, b)));
        assertEquals(List.of(a, b), set.getCodes());
        run(edits.exclude("retirer", set, List.of(a)));
        assertEquals(List.of(b), set.getCodes());
    }

    @Test
    void passagesAreCountedForACodeAndWithThoseBelowForTheCodersShown() throws ProjectException {
        var trust = world.code("confiance");
        var keys = world.code(trust, "clés");
        var anne = world.coder("Anne");
        var basile = world.coder("Basile");
        var interview = world.document("entretien", "On se fait confiance. Les clés circulent.");
        world.coding(world.codings(anne, interview), trust, "confiance");
        world.coding(world.codings(basile, interview), keys, "clés");
        var index = new CodingIndex(world.session());
        var all = CodeCounts.of(world.scheme(), index, coder -> true);
        assertEquals(new CodeCounts.Count(1, 2), all.of(trust));
        assertEquals(2, all.of(List.of(trust, keys)));
        var ofAnne = CodeCounts.of(world.scheme(), index, coder -> coder == anne);
        assertEquals(new CodeCounts.Count(1, 1), ofAnne.of(trust));
        assertEquals(new CodeCounts.Count(0, 0), ofAnne.of(keys));
        assertEquals(Set.of(trust, keys), ofAnne.changedSince(all));
        index.close();
    }

    @Test
    void aColourOfThePaletteThatIsBorneLeastComesNext() {
        assertEquals("#332288", CodePalette.next(world.scheme()));
        var code = world.code("a");
        world.edit(() -> code.setColour("#332288"));
        assertEquals("#88ccee", CodePalette.next(world.scheme()));
        assertEquals("#abcdef", CodePalette.read(" #ABCDEF ").orElseThrow());
        assertTrue(CodePalette.read("rouge").isEmpty());
    }
}
