// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.MemoKind;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Identified;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.ProjectException;

class MemosTest {

    private CodedWorld world;
    private MemoEdits edits;

    @BeforeEach
    void study(@TempDir Path folder) throws ProjectException {
        world = new CodedWorld(folder.resolve("étude"));
        edits = new MemoEdits(world.session(), Language.FRENCH);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Memo journal(Identified... about) {
        var memo = edits.memo(MemoKind.JOURNAL, "Journal du 3 mai", LocalDate.of(2025, 5, 3), Optional.of(world.coder("Anne")),
                List.of(about));
        world.session().history().execute(edits.adding(memo, "Journal du 3 mai"));
        return memo;
    }

    @Test
    void aNewMemoHasItsDateItsAuthorAndItsLinksAndIsSaved() throws ProjectException {
        var code = world.code("Confiance");
        journal(code, code);
        world.reopen();
        var memo = world.content().memos().getFirst();
        assertEquals("2025-05-03", memo.getDate().toString());
        assertEquals("Anne", memo.getCoder().getNameFr());
        assertEquals(List.of("Confiance"), memo.getLinks().stream().map(link -> ((Code) link.getTarget()).getNameFr()).toList());
    }

    @Test
    void aMemoIsLinkedOnceToAnythingButItself() {
        var code = world.code("Confiance");
        var memo = journal(code);
        assertTrue(edits.link("lier", memo, List.of(code, memo)).isEmpty());
        var other = world.memo(MemoKind.THEORY);
        world.session().history().execute(edits.link("lier", memo, List.of(code, other)).orElseThrow());
        assertEquals(List.of(code, other), memo.getLinks().stream().map(link -> link.getTarget()).toList());
        world.session().history().undo();
        assertEquals(1, memo.getLinks().size());
    }

    @Test
    void memosOnAPassageAreOnItsDocumentTooAndThoseOnACodeOnTheCodesAboveIt() throws ProjectException {
        var trust = world.code("Confiance");
        var keys = world.code(trust, "Clés");
        var document = world.document("Entretien", "On se fait confiance.");
        var coding = world.coding(world.codings(world.coder("Basile"), document), trust, "On se fait");
        var onPassage = world.memo(MemoKind.OBSERVATION, coding);
        var onKeys = world.memo(MemoKind.THEORY, keys);
        var about = new MemosAbout(world.content().memos());
        assertEquals(List.of(onPassage), about.of(document));
        assertEquals(List.of(onPassage), about.of(coding));
        assertEquals(List.of(onKeys), about.of(trust));
        assertEquals(List.of(), about.of(world.coder("Claude")));
    }

    @Test
    void aReportHoldsEveryMemoWithItsLinksInEachFormat() {
        var memo = journal(world.code("Confiance"));
        world.edit(() -> memo.setText("# Idée\n\nElle **ouvre** la porte.\n\n- une clé\n- un livre"));
        var report = new MemoReport(new ObservatoryLabels(Language.FRENCH));
        var html = report.write("Mémos", List.of(memo), MemoReport.Format.HTML);
        assertTrue(html.contains("<h3>Idée</h3>"), html);
        assertTrue(html.contains("<strong>ouvre</strong>") && html.contains("<li>une clé</li>") && html.contains("<li>Code\u00a0: Confiance</li>"), html);
        var markdown = report.write("Mémos", List.of(memo), MemoReport.Format.MD);
        assertTrue(markdown.contains("## Journal du 3 mai\n") && markdown.contains("### Idée") && markdown.contains("- Code\u00a0: Confiance"), markdown);
        var text = report.write("Mémos", List.of(memo), MemoReport.Format.TXT);
        assertTrue(text.contains("Elle ouvre la porte.") && text.contains("1 mémo"), text);
    }
}
