// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.agreement.AgreementReport;
import org.observatory.analysis.agreement.KrippendorffAlpha;
import org.observatory.analysis.agreement.UnitizedAlpha;
import org.observatory.analysis.crossings.CodeFrequencies;
import org.observatory.analysis.crossings.CodeMatrix;
import org.observatory.analysis.crossings.Cooccurrence;
import org.observatory.analysis.crossings.Crosstab;
import org.observatory.analysis.crossings.Words;

class LiveInputsTest {

    @TempDir
    private Path folder;
    private DoubleCoded world;

    @BeforeEach
    void aProject() throws Exception {
        world = new DoubleCoded(folder.resolve("study"));
        world.alliance("Alliance", world.first, world.second);
    }

    @AfterEach
    void close() {
        world.close();
    }

    static Stream<Analysis> analyses() {
        return Stream.of(new KrippendorffAlpha(), new UnitizedAlpha(), new AgreementReport(), new Words(), new Crosstab(), new Cooccurrence(),
                new CodeFrequencies(), new CodeMatrix());
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void theyReadWhatIsReadAtOnce(Analysis analysis) throws Exception {
        try (var live = new LiveInputs(world.session(), Runnable::run)) {
            assertEquals(world.input(analysis), live.prepare(analysis, Map.of(), Progress.none()).data().read(Progress.none()));
        }
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void afterAnEditTheyReadWhatIsThereNow(Analysis analysis) throws Exception {
        try (var live = new LiveInputs(world.session(), Runnable::run)) {
            var before = live.prepare(analysis, Map.of(), Progress.none());
            world.edit(this::edit);
            var after = live.prepare(analysis, Map.of(), Progress.none());
            assertTrue(before.revision() < after.revision());
            assertEquals(world.input(analysis), after.data().read(Progress.none()));
        }
    }

    /** Something of every analysis: a code, a coding, a document, a case. */
    private void edit() {
        world.trust.setNameFr("assurance");
        world.ofAnna.getCodings().getFirst().setCode(world.meal);
        world.ofBoris.getCodings().removeLast();
        world.second.setNameFr("Bal");
        world.content().cases().getFirst().getDocuments().remove(world.second);
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void whatIsReadIsTheProjectAtOneMomentWhateverIsEditedMeanwhile(Analysis analysis) throws Exception {
        for (var at = 1; at < 12; at++) {
            var step = at;
            var number = new AtomicInteger();
            Executor editing = task -> {
                task.run();
                if (number.incrementAndGet() == step) {
                    world.edit(this::edit);
                }
            };
            try (var live = new LiveInputs(world.session(), editing)) {
                var prepared = live.prepare(analysis, Map.of(), Progress.none());
                var isEdited = number.get() >= step;
                var isOfTheEdited = prepared.revision() > 0;
                var read = prepared.data().read(Progress.none());
                if (isEdited && !isOfTheEdited) {
                    assertNotEquals(live.revision(), prepared.revision(), "it tells that it is of an earlier revision");
                    world.session().history().undo();
                    assertEquals(world.input(analysis), read, "before the edit after step " + at);
                } else {
                    assertEquals(live.revision(), prepared.revision());
                    assertEquals(world.input(analysis), read, "with the edit after step " + at);
                    if (isEdited) {
                        world.session().history().undo();
                    }
                }
            }
        }
    }

    @Test
    void whatWasCopiedIsReadLaterAsItWas() throws Exception {
        try (var live = new LiveInputs(world.session(), Runnable::run)) {
            for (var analysis : analyses().toList()) {
                var before = world.input(analysis);
                var prepared = live.prepare(analysis, Map.of(), Progress.none());
                world.edit(this::edit);
                assertEquals(before, prepared.data().read(Progress.none()), analysis.id());
                world.session().history().undo();
            }
        }
    }

    @Test
    void aChoiceThatThereIsNotIsRefusedInASentence() {
        try (var live = new LiveInputs(world.session(), Runnable::run)) {
            assertThrows(AnalysisException.class, () -> live.prepare(new Words(), Map.of("document", "Rien de tel"), Progress.none()));
            assertThrows(AnalysisException.class, () -> live.prepare(new CodeFrequencies(), Map.of("code", "Rien de tel"), Progress.none()));
        }
    }

    @Test
    void copyingEndsWhenTheProjectIsClosedOrItIsCancelled() {
        var live = new LiveInputs(world.session(), Runnable::run);
        for (var analysis : List.of(new Words(), new CodeFrequencies())) {
            assertThrows(CancellationException.class, () -> live.prepare(analysis, Map.of(), new Cancelled()));
        }
        live.close();
        for (var analysis : List.of(new Words(), new CodeFrequencies())) {
            assertThrows(CancellationException.class, () -> live.prepare(analysis, Map.of(), Progress.none()));
        }
    }

    private static final class Cancelled implements Progress {
        @Override
        public void report(double done, Label step) {
            // whoever cancels does not look
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    }
}
