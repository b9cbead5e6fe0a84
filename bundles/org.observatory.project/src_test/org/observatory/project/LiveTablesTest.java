// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.MemoKind;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.tables.CopiedTables;
import org.observatory.project.tables.LiveTables;
import org.observatory.project.tables.StudyTables;

class LiveTablesTest {

    @TempDir
    private Path folder;
    private CodedWorld world;
    private Codings codings;
    private final AtomicInteger steps = new AtomicInteger();
    private LiveTables live;

    @BeforeEach
    void aProject() throws ProjectException {
        world = new CodedWorld(folder.resolve("S"));
        var code = world.code("Confiance");
        var document = world.document("Entretien", "Nous avons confiance, et du temps.");
        world.alliance("Alliance", document);
        codings = world.codings(world.coder("A"), document);
        world.coding(codings, code, "confiance");
        world.coding(codings, world.code("Temps"), "du temps");
        live = new LiveTables(world.content(), task -> {
            steps.incrementAndGet();
            task.run();
        });
        world.session().onChange(live::changed);
    }

    @AfterEach
    void closed() {
        world.close();
    }

    private void assertCurrent(CopiedTables read) {
        assertEquals(StudyTables.withProgrammes(world.content()).tables(), read.plain().tables());
        assertEquals(live.revision(), read.revision());
    }

    @Test
    void theyEqualTheTablesThatAreCopiedAtOnce() {
        assertCurrent(live.read());
        assertEquals(StudyTables.withProgrammes(world.content()), live.read().get());
    }

    @Test
    void withoutAnEditNothingIsCopiedAgain() {
        var first = live.read();
        assertTrue(steps.get() > 5, "copied in several steps");
        steps.set(0);
        assertSame(first, live.read());
        assertEquals(0, steps.get());
    }

    @Test
    void afterCodingOnlyTheCodingsOfThatDocumentAreCopied() {
        live.read();
        steps.set(0);
        world.edit(() -> codings.getCodings().removeFirst());
        var read = live.read();
        assertEquals(3, steps.get(), "a look, the file, a look");
        assertCurrent(read);
    }

    @Test
    void afterAnyOtherEditAllIsTrueAgain() {
        live.read();
        var code = world.content().scheme().getCodes().getFirst();
        world.edit(() -> {
            code.setNameFr("Rebaptisé");
            code.setNameEn("Renamed");
        });
        var read = live.read();
        assertCurrent(read);
        assertEquals(new Label("Renamed", "Rebaptisé"), read.plain().tables().get("codes").label(0, "name"));
    }

    @Test
    void afterAnEditOfACaseOrADocumentAllIsTrueAgain() throws ProjectException {
        var one = world.content().cases().getFirst();
        var document = world.content().documents().getFirst();
        var other = world.document("Compte rendu", "Rien.");
        for (Runnable edit : List.<Runnable>of(() -> one.setNameFr("Autre nom"), () -> one.getDocuments().clear(), () -> one.getDocuments().add(other),
                () -> one.getDocuments().add(document), () -> document.setNameFr("Conversation"), () -> codings.setDocument(other))) {
            assertCurrent(live.read());
            world.edit(edit);
        }
        assertCurrent(live.read());
        world.alliance("Une autre", document);
        assertCurrent(live.read());
        world.session().history().execute(world.session().removing(one));
        assertCurrent(live.read());
        world.session().history().undo();
        assertCurrent(live.read());
    }

    @Test
    void anEditBetweenTwoPartsIsInAllOfThemOrInNone() {
        for (var edited = 1; edited < 9; edited++) {
            var at = edited;
            var number = new AtomicInteger();
            var slow = new LiveTables(world.content(), task -> {
                task.run();
                if (number.incrementAndGet() == at) {
                    world.edit(() -> {
                        world.content().scheme().getCodes().getFirst().setNameFr("Au pas " + at);
                        world.content().cases().getFirst().setNameFr("Au pas " + at);
                        codings.getCodings().getFirst().setWeight(at);
                    });
                }
            });
            var deaf = world.session().onChange(slow::changed);
            var read = slow.read();
            deaf.run();
            assertEquals(StudyTables.withProgrammes(world.content()).tables(), read.plain().tables(), "edited after step " + at);
            assertEquals(slow.revision(), read.revision());
        }
    }

    @Test
    void whatWasReadBeforeAnEditStaysAsItWas() {
        var before = live.read();
        var fingerprint = before.get().fingerprint();
        var tables = StudyTables.withProgrammes(world.content()).tables();
        world.edit(() -> codings.getCodings().removeFirst());
        assertEquals(tables, before.plain().tables());
        assertTrue(before.revision() < live.revision(), "it tells that it is of an earlier revision");
        assertNotEquals(fingerprint, live.read().get().fingerprint());
    }

    @Test
    void aMemoIsNoReasonToReadAgain() {
        var before = live.read();
        world.memo(MemoKind.JOURNAL, world.content().cases().getFirst());
        assertSame(before, live.read());
    }

    @Test
    void readingEndsWhenItIsCancelled() {
        var number = new AtomicInteger();
        assertThrows(CancellationException.class, () -> live.read(new Progress() {
            @Override
            public void report(double done, Label step) {
                number.incrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return number.get() > 2;
            }
        }));
        assertCurrent(live.read());
    }

    @Test
    void whatCasesTakeFromTheCodebookIsTrueAgainAfterEachEditOfIt() {
        var attribute = world.attribute("Taille", AttributeSubject.CASE, AttributeType.TEXT);
        for (Runnable edit : List.<Runnable>of(() -> attribute.setNameFr("Grandeur"), () -> attribute.setType(AttributeType.NUMBER),
                () -> attribute.setUnit("m"), () -> attribute.setSubject(AttributeSubject.DOCUMENT),
                () -> attribute.setSubject(AttributeSubject.CASE), () -> world.scheme().getAttributes().clear())) {
            assertCurrent(live.read());
            world.edit(edit);
        }
        assertCurrent(live.read());
    }

    @Test
    void casesReadAheadAreNotCopiedAgain() {
        assertFalse(live.hasCases());
        live.readCases(Progress.none());
        assertTrue(live.hasCases());
        assertEquals(2, steps.get(), "a look, and a copy");
        steps.set(0);
        live.readCases(Progress.none());
        assertEquals(1, steps.get(), "a look");
        world.edit(() -> world.content().cases().getFirst().setNameFr("Autrement"));
        assertEquals(StudyTables.cases(world.content()), live.cases());
    }

    @Test
    void theTableOfCasesAloneIsCopiedWithoutTheRest() {
        assertEquals(StudyTables.cases(world.content()), live.cases());
        assertEquals(0, steps.get());
    }
}
