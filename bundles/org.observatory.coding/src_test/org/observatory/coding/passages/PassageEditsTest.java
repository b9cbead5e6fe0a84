// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.QuoteState;

class PassageEditsTest {

    @TempDir
    private Path folder;
    private Questions study;
    private PassageEdits edits;

    @BeforeEach
    void makeStudy() throws Exception {
        study = new Questions(folder.resolve("study"));
        study.code(study.ofAnne, study.trust, "les clés");
        study.code(study.ofBasile, study.trust, "conflit");
        study.code(study.elsewhere, study.trust, "confiance");
        edits = new PassageEdits(study.world.session());
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void execute(Optional<Command> command) {
        study.world.session().history().execute(command.orElseThrow());
    }

    private List<Passage> all() {
        return study.search(PassageQuery.EVERYTHING).passages();
    }

    private List<String> coded(Code code) {
        return study.ask(new PassageQuery.OfCode(code.getId(), false));
    }

    @Test
    void passagesOfSeveralDocumentsAreCodedAgainInOneStep() throws Exception {
        execute(edits.code("coder", study.anne, Optional.of(study.round), all(), List.of(study.keys, study.conflict)));
        assertEquals(List.of("les clés", "conflit", "confiance"), coded(study.keys));
        assertEquals(3, study.ask(new PassageQuery.InRound(study.round.getId())).size());
        assertEquals(1, study.ask(new PassageQuery.CodedBy(study.basile.getId())).size(), "what Basile coded stays as it was");
        study.world.session().history().undo();
        assertEquals(List.of(), coded(study.keys));
    }

    @Test
    void whatIsCodedSoAlreadyIsNotCodedAgain() throws Exception {
        assertEquals(Optional.empty(), edits.code("coder", study.anne, Optional.empty(), all().subList(0, 1), List.of(study.trust)));
    }

    @Test
    void codesAreTakenAwayAndChangedInWhatSomebodyCodedAlone() {
        execute(edits.recode("recoder", study.anne, all(), study.trust.getId()::equals, study.keys));
        assertEquals(List.of("les clés", "confiance"), coded(study.keys));
        assertEquals(List.of("conflit"), coded(study.trust));
        execute(edits.uncode("retirer", study.anne, all(), code -> true));
        assertEquals(List.of("conflit"), study.ask(PassageQuery.EVERYTHING));
        assertTrue(edits.uncode("retirer", study.anne, all(), code -> true).isEmpty());
    }

    @Test
    void passagesAreKeptAsCandidatesOnceInOneStep() throws Exception {
        execute(edits.quote("garder", all()));
        var quotes = study.world.content().quotes().stream().flatMap(file -> file.getQuotes().stream()).toList();
        assertEquals(List.of("les clés", "conflit", "confiance"), quotes.stream().map(quote -> quote.getQuotation()).toList());
        assertTrue(quotes.stream().allMatch(quote -> quote.getState() == QuoteState.CANDIDATE));
        assertTrue(edits.quote("garder", all()).isEmpty());
        study.world.session().history().undo();
        assertEquals(0, study.world.content().quotes().size());
    }
}
