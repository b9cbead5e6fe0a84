// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Codings;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.Statement;
import org.observatory.project.ProjectException;
import org.observatory.project.kit.World;

class MergeTest {

    private final World world = new World();
    private final Programme impact = world.programme("IMPACT", "2018", "2022");
    private final Study base = new Study(world.observatory());
    private Study mine;
    private Study theirs;

    private void part() {
        mine = base.copy();
        theirs = base.copy();
    }

    private MergePlan plan() throws ProjectException {
        return Merge.plan(Optional.of(base.roots()), mine::roots, theirs.roots());
    }

    private Conflict onlyConflict() throws ProjectException {
        var conflicts = plan().conflicts();
        assertEquals(1, conflicts.size(), () -> conflicts.stream().map(one -> one.question().en()).toList().toString());
        return conflicts.getFirst();
    }

    private MergeReport merge(Choices choices) throws ProjectException {
        var prepared = plan().prepare(choices, mine);
        assertTrue(prepared.command().canExecute());
        prepared.command().execute();
        return prepared.report();
    }

    private static List<String> french(List<Difference> differences) {
        return differences.stream().map(one -> DifferencesTest.plain(one.sentence().fr())).toList();
    }

    @Test
    void whatOnlyTheyChangedIsTakenAndWhatOnlyIChangedIsKept() throws ProjectException {
        part();
        theirs.same(impact).setNameFr("leur nom");
        mine.same(impact).setNameEn("my name");

        assertEquals(List.of("Modification : IMPACT, Nom (français) : « IMPACT » → « leur nom »"), french(plan().taken()));
        assertEquals(List.of("Modification : IMPACT, Nom (anglais) : non renseigné → « my name »"), french(plan().kept()));
        assertEquals(List.of(), plan().conflicts());
        merge(Choices.safe());

        assertEquals("leur nom", mine.same(impact).getNameFr());
        assertEquals("my name", mine.same(impact).getNameEn());
        assertEquals("IMPACT", base.same(impact).getNameFr());
    }

    @Test
    void whatBothChangedDifferentlyIsAskedAndMineIsSafe() throws ProjectException {
        part();
        mine.same(impact).setNameFr("mon nom");
        theirs.same(impact).setNameFr("leur nom");

        var conflict = onlyConflict();
        assertEquals("IMPACT, Nom (français) : modifié des deux côtés", DifferencesTest.plain(conflict.question().fr()));
        assertEquals("mon nom", conflict.mine().fr());
        assertEquals("leur nom", conflict.theirs().fr());
        assertSame(mine.same(impact), conflict.element());

        var report = merge(Choices.safe());
        assertEquals("mon nom", mine.same(impact).getNameFr());
        assertTrue(report.changesNothing());
        assertTrue(report.lines().getFirst().en().contains("“mon nom”, not “leur nom”"), report.lines().toString());

        merge(Choices.safe().with(conflict, Choice.THEIRS));
        assertEquals("leur nom", mine.same(impact).getNameFr());
    }

    @Test
    void theSameChangeOnBothSidesIsNoConflict() throws ProjectException {
        part();
        mine.same(impact).setNameFr("même nom");
        theirs.same(impact).setNameFr("même nom");

        assertTrue(plan().isEmpty());
    }

    @Test
    void whatTheyDeletedGoesUnlessIChangedIt() throws ProjectException {
        var study = world.study(impact, "étude");
        part();
        theirs.delete(theirs.same(study));
        assertEquals(List.of("Suppression : Étude « IMPACT ▸ étude » (et 1 élément qu’il contient)"), french(plan().taken()));

        mine.same(study).setNoteFr("ma remarque");
        var conflict = onlyConflict();
        assertEquals(Conflict.Kind.DELETED_THERE, conflict.kind());
        assertEquals("IMPACT ▸ étude : supprimé de l’autre côté, utile ici (modifié : IMPACT ▸ étude)",
                DifferencesTest.plain(conflict.question().fr()));
        assertEquals(List.of(study.getId(), study.getSources().getFirst().getId()), conflict.ids());

        merge(Choices.safe());
        assertEquals("ma remarque", mine.same(study).getNoteFr());
        merge(Choices.safe().with(conflict, Choice.THEIRS));
        assertFalse(mine.has(study));
    }

    @Test
    void whatTheyDeletedStaysAsLongAsIReferToIt() throws ProjectException {
        var note = world.publication("note annuelle", "2021");
        part();
        theirs.delete(theirs.same(note));
        mine.same(world.document()).setPublication(mine.same(note));

        var conflict = onlyConflict();
        assertTrue(conflict.question().en().contains("referred to by: Cahier de recherche n° 1"), conflict.question().en());
        merge(Choices.safe());
        assertSame(mine.same(note), mine.same(world.document()).getPublication());

        var report = merge(Choices.safe().with(conflict, Choice.THEIRS));
        assertNull(mine.same(world.document()).getPublication());
        assertEquals(note.getId(), report.dropped().getFirst().id());
        assertTrue(report.lines().stream().anyMatch(line -> line.fr().contains("note annuelle")), report.lines().toString());
    }

    @Test
    void whatIDeletedComesBackOnlyIfTheyChangedItOrReferToIt() throws ProjectException {
        var note = world.publication("note annuelle", "2021");
        part();
        mine.delete(mine.same(note));
        assertTrue(plan().isEmpty());
        assertEquals(1, plan().kept().size());

        theirs.same(world.document()).setPublication(theirs.same(note));
        var conflict = onlyConflict();
        assertEquals(Conflict.Kind.DELETED_HERE, conflict.kind());
        assertEquals("rétabli", conflict.answer(conflict.safe()).fr());

        merge(Choices.all(Choice.MINE));
        assertFalse(mine.has(note));
        assertNull(mine.same(world.document()).getPublication());
        part();
        mine.delete(mine.same(note));
        theirs.same(world.document()).setPublication(theirs.same(note));
        merge(Choices.safe());
        assertSame(mine.same(note), mine.same(world.document()).getPublication());
    }

    @Test
    void whatIPutIntoSomethingTheyDeletedKeepsIt() throws ProjectException {
        part();
        theirs.delete(theirs.same(impact));
        var study = new World().study(mine.same(impact), "ma nouvelle étude");

        merge(Choices.safe());

        assertSame(mine.same(impact), study.eContainer());
    }

    @Test
    void whatTheyMovedOutOfSomethingTheyDeletedIsMoved() throws ProjectException {
        var high = base.code("haut");
        var low = base.code(high, "bas");
        part();
        theirs.scheme().getCodes().add(theirs.same(low));
        theirs.delete(theirs.same(high));
        var object = mine.same(low);

        merge(Choices.safe());

        assertFalse(mine.has(high));
        assertSame(mine.scheme(), object.eContainer());
    }

    @Test
    void aCodePutIntoTheOtherOnEachSideDoesNotVanish() throws ProjectException {
        var first = base.code("un");
        var second = base.code("deux");
        part();
        mine.same(second).getCodes().add(mine.same(first));
        theirs.same(first).getCodes().add(theirs.same(second));

        var conflict = onlyConflict();
        assertEquals(Conflict.Kind.PLACE, conflict.kind());
        for (var choice : Choice.values()) {
            merge(Choices.all(choice));
            assertTrue(mine.has(first) && mine.has(second));
        }
    }

    @Test
    void aPassageIsMovedAsAWhole() throws ProjectException {
        var codings = base.codings(base.coder("A"), base.document("entretien", "d"));
        var coding = base.coding(codings, base.code("confiance"), 10, 20);
        part();
        mine.same(coding).setStart(5);
        theirs.same(coding).setEnd(30);

        var conflict = onlyConflict();
        merge(Choices.safe().with(conflict, Choice.THEIRS));

        assertEquals(10, mine.same(coding).getStart());
        assertEquals(30, mine.same(coding).getEnd());
    }

    @Test
    void passagesStandInTheOrderOfTheText() throws ProjectException {
        var codings = base.codings(base.coder("A"), base.document("entretien", "d"));
        var code = base.code("confiance");
        base.coding(codings, code, 10, 20);
        part();
        mine.coding(mine.root(Codings.class), mine.same(code), 15, 16);
        theirs.coding(theirs.root(Codings.class), theirs.same(code), 2, 3);
        theirs.root(Codings.class).getCodings().move(0, 1);

        merge(Choices.safe());

        assertEquals(List.of(2, 10, 15), mine.root(Codings.class).getCodings().stream().map(one -> one.getStart()).toList());
    }

    @Test
    void oneSideOfADisagreementIsRetainedWhateverBothChose() throws ProjectException {
        var end = world.disagreement(impact, "fin", "2022", "2023");
        var third = world.statement("2024", false);
        end.getStatements().add(third);
        part();
        retain(mine.same(end).getStatements(), 1);
        retain(theirs.same(end).getStatements(), 2);

        var conflict = onlyConflict();
        assertEquals("2023", conflict.mine().fr());
        assertEquals("2024", conflict.theirs().fr());
        merge(Choices.safe().with(conflict, Choice.THEIRS));

        assertEquals(List.of(false, false, true), mine.same(end).getStatements().stream().map(Statement::isRetained).toList());
    }

    private static void retain(List<Statement> statements, int which) {
        for (var i = 0; i < statements.size(); i++) {
            statements.get(i).setRetained(i == which);
        }
    }

    @Test
    void aCaseHasOneValueOfAnAttributeEvenIfBothEnteredOne() throws ProjectException {
        var kind = base.attribute("statut", AttributeType.TEXT);
        var one = base.one("Alliance A");
        part();
        mine.value(mine.same(one), mine.same(kind), "association");
        var other = theirs.value(theirs.same(one), theirs.same(kind), "fondation");

        var conflict = onlyConflict();
        assertEquals("Alliance A, statut : modifié des deux côtés", DifferencesTest.plain(conflict.question().fr()));
        var report = merge(Choices.safe().with(conflict, Choice.THEIRS));

        assertEquals(List.of("fondation"), mine.same(one).getValues().stream().map(AttributeValue::getText).toList());
        assertEquals(other.getId(), report.united().getFirst().other());
    }

    @Test
    void severalCategoriesAreMergedAndOneIsNot() throws ProjectException {
        var families = world.typology("familles", 3, "a", "b", "c");
        for (var type : List.of(AttributeType.CATEGORIES, AttributeType.CATEGORY)) {
            var definition = base.attribute("familles " + type, type);
            var one = base.one("Alliance " + type);
            var value = base.value(one, definition, null);
            part();
            mine.same(value).getCategories().add(mine.same(families.getCategories().get(0)));
            theirs.same(value).getCategories().add(theirs.same(families.getCategories().get(2)));

            assertEquals(type == AttributeType.CATEGORY ? 1 : 0, plan().conflicts().size());
            merge(Choices.safe());
            assertEquals(type == AttributeType.CATEGORY ? 1 : 2, mine.same(value).getCategories().size());
        }
    }

    @Test
    void whatTheyCodedInADocumentGoesIntoMyFileOfTheSameCoder() throws ProjectException {
        var coder = base.coder("A");
        var document = base.document("entretien", "d");
        var code = base.code("confiance");
        part();
        mine.coding(mine.codings(mine.same(coder), mine.same(document)), mine.same(code), 1, 2);
        theirs.coding(theirs.codings(theirs.same(coder), theirs.same(document)), theirs.same(code), 3, 4);

        var report = merge(Choices.safe());

        assertEquals(1, mine.roots().stream().filter(Codings.class::isInstance).count());
        assertEquals(2, mine.root(Codings.class).getCodings().size());
        assertEquals(1, report.united().size());
    }

    @Test
    void aTextAndItsPartsAreOfOneSide() throws ProjectException {
        var document = base.document("entretien", "d0");
        base.part(document, 0, 10);
        part();
        for (var side : List.of(mine, theirs)) {
            side.same(document).setDigest(side == mine ? "d1" : "d2");
            side.same(document).getParts().clear();
            side.part(side.same(document), 0, side == mine ? 7 : 8);
            side.part(side.same(document), 9, 10);
        }

        var conflict = onlyConflict();
        merge(Choices.safe());
        assertEquals(List.of(7, 10), mine.same(document).getParts().stream().map(one -> one.getEnd()).toList());
        merge(Choices.safe().with(conflict, Choice.THEIRS));

        assertEquals("d2", mine.same(document).getDigest());
        assertEquals(List.of(8, 10), mine.same(document).getParts().stream().map(one -> one.getEnd()).toList());
    }

    @Test
    void theirNewRootsAreAddedAndTheirDeletedOnesGo() throws ProjectException {
        var old = base.one("ancien cas");
        part();
        theirs.delete(theirs.same(old));
        var added = theirs.one("nouveau cas");
        added.getProgrammes().add(theirs.same(impact));

        assertEquals(List.of(added), plan().newRoots());
        var prepared = plan().prepare(Choices.safe(), mine);
        prepared.command().execute();
        assertEquals(List.of("nouveau cas"),
                mine.roots().stream().filter(Case.class::isInstance).map(one -> ((Case) one).getNameFr()).toList());
        assertSame(mine.same(impact), mine.root(Case.class).getProgrammes().getFirst());

        prepared.command().undo();
        assertEquals("ancien cas", mine.root(Case.class).getNameFr());
    }

    @Test
    void withoutABaseIKeepMineAndGetWhatILack() throws ProjectException {
        part();
        mine.same(impact).setNameFr("mon nom");
        mine.same(impact).setLaunch(null);
        theirs.same(impact).setLaunch(PartialDate.of(2017));
        var plan = Merge.plan(Optional.<List<EObject>>empty(), mine::roots, theirs.roots());

        assertEquals(1, plan.conflicts().size());
        plan.prepare(Choices.safe(), mine).command().execute();
        assertEquals("mon nom", mine.same(impact).getNameFr());
        assertEquals(PartialDate.of(2017), mine.same(impact).getLaunch());
    }

    @Test
    void oneIdentityForTwoKindsIsRefusedInOneSentence() {
        var code = base.code("x");
        part();
        theirs.delete(theirs.same(code));
        theirs.coder("y").setId(code.getId());

        var refused = assertThrows(ProjectException.class, this::plan);
        assertTrue(DifferencesTest.plain(refused.label().fr()).contains("« x »"), refused.label().fr());
    }

    @Test
    void whatWasChangedSinceThePreviewIsNotOverwritten() throws ProjectException {
        part();
        theirs.same(impact).setNameFr("leur nom");
        var plan = plan();
        mine.same(impact).setNameFr("écrit entre-temps");

        plan.prepare(Choices.safe(), mine).command().execute();

        assertEquals("écrit entre-temps", mine.same(impact).getNameFr());
    }

    @Test
    void aCommandMadeBeforeAnotherChangeIsNotExecutable() throws ProjectException {
        part();
        theirs.same(impact).setNameFr("leur nom");
        var prepared = plan().prepare(Choices.safe(), mine);
        mine.same(impact).setNameFr("écrit entre-temps");

        assertFalse(prepared.command().canExecute());
    }

    @Test
    void twoOrdersOfTheSameCodesAreAsked() throws ProjectException {
        var a = base.code("a");
        base.code("b");
        var c = base.code("c");
        part();
        mine.scheme().getCodes().move(2, mine.same(a));
        theirs.scheme().getCodes().move(0, theirs.same(c));

        var conflict = onlyConflict();
        assertEquals("b ; c ; a", DifferencesTest.plain(conflict.mine().fr()));
        assertEquals("c ; a ; b", DifferencesTest.plain(conflict.theirs().fr()));
        merge(Choices.safe().with(conflict, Choice.THEIRS));
        assertSame(mine.same(c), mine.scheme().getCodes().getFirst());
    }
}
