// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.coding.CodingEdits;
import org.observatory.coding.CodingEdits.Wanted;
import org.observatory.coding.Segment;
import org.observatory.coding.team.Adjudication;
import org.observatory.coding.team.Finding;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.ProjectSession;
import org.observatory.ui.team.texts.TeamTexts;

class ComparingTest {

    private static final String TEXT = "Le maire a ouvert la salle. Les voisins sont venus. Personne n’a parlé d’argent.";
    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    @TempDir
    private Path folder;
    private ProjectSession session;
    private Document document;
    private Coder anna;
    private Coder boris;
    private Code trust;
    private Code money;
    private final ObservatoryLabels labels = new ObservatoryLabels(Language.FRENCH);
    private final TeamTexts texts = new TeamTexts(Language.FRENCH);
    private final CompareWords words = new CompareWords(texts, labels);

    @BeforeEach
    void twoCodersDiffer() throws Exception {
        session = ProjectSession.create(folder, named(ProgrammesFactory.eINSTANCE.createObservatory(), "Observatoire"));
        anna = named(MAKE.createCoder(), "Anna");
        anna.setSlug("anna");
        boris = named(MAKE.createCoder(), "Boris");
        boris.setSlug("boris");
        trust = named(MAKE.createCode(), "confiance");
        money = named(MAKE.createCode(), "argent");
        document = named(MAKE.createDocument(), "Fête");
        document.setDigest(session.texts().keep(TEXT));
        session.history().execute(session.editing("edit", () -> {
            session.content().scheme().getCoders().addAll(List.of(anna, boris));
            session.content().scheme().getCodes().addAll(List.of(trust, money));
        }));
        session.history().execute(session.adding(document, "fete"));
        codes(anna, trust, 0, 8);
        codes(boris, trust, 0, 8);
        codes(anna, trust, 28, 51);
        codes(boris, trust, 32, 50);
        codes(anna, trust, 52, 60);
        codes(boris, money, 52, 66);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static <T extends Element> T named(T element, String name) {
        element.setId(UUID.randomUUID().toString());
        element.setNameFr(name);
        return element;
    }

    private void codes(Coder coder, Code code, int start, int end) {
        session.history().execute(new CodingEdits(session).apply("code", coder, Optional.empty(), document, TEXT,
                List.of(new Wanted(new Segment(start, end), code))).orElseThrow());
    }

    private void settle(FindingRow row, Wanted... retained) {
        session.history().execute(new Adjudication(session).settle("arbitrer", document, TEXT, row.finding(),
                new Adjudication.Verdict(List.of(retained), "Motif", Optional.empty())));
    }

    @Test
    void listsDifferencesAndOnDemandAgreements() {
        var comparing = new Comparing(session, document, TEXT);
        assertEquals(List.of(anna, boris), comparing.coders());
        assertEquals(2, comparing.rows().size());
        comparing.showAgreements(true);
        assertEquals(3, comparing.rows().size());
        comparing.choose(List.of(anna));
        assertTrue(comparing.all().stream().allMatch(row -> row.finding().isAgreement()));
        assertEquals("Choisissez au moins deux codeurs.", words.summary(comparing.total(), comparing.coders()));
    }

    @Test
    void keepsTheRowsOfWhatDidNotChangeAndMarksWhatIsSettled() {
        var comparing = new Comparing(session, document, TEXT);
        var first = comparing.rows().getFirst();
        settle(first, new Wanted(new Segment(28, 51), trust));
        comparing.update();
        assertSame(first, comparing.rows().getFirst());
        assertTrue(first.isSettled());
        assertEquals("Tranché, retenu : confiance — Motif", words.ruled(first).replace('\u00a0', ' ').replace('\u202f', ' '));
        assertFalse(comparing.rows().getLast().isSettled());
        assertSame(comparing.rows().getLast(), comparing.open(first).orElseThrow());
        comparing.hideSettled(true);
        assertEquals(1, comparing.rows().size());
        assertTrue(comparing.layer().isPresent());
        assertEquals(List.of(anna, boris), comparing.candidates());
    }

    @Test
    void stepsFromRowToRowAndStopsAtTheEnds() {
        var rows = new Comparing(session, document, TEXT).rows();
        assertSame(rows.getFirst(), Comparing.beside(rows, null, true).orElseThrow());
        assertSame(rows.getLast(), Comparing.beside(rows, rows.getFirst(), true).orElseThrow());
        assertTrue(Comparing.beside(rows, rows.getLast(), true).isEmpty());
        assertTrue(Comparing.beside(rows, rows.getFirst(), false).isEmpty());
    }

    @Test
    void offersEachWayToSettleOnce() {
        var rows = new Comparing(session, document, TEXT).rows();
        var bounds = Choice.of(rows.getFirst().finding(), List.of(anna, boris), labels, texts);
        assertEquals(Finding.Kind.BOUNDS, rows.getFirst().finding().kind());
        assertEquals(5, bounds.size(), bounds.toString());
        assertEquals(List.of(new Wanted(new Segment(32, 50), trust)), bounds.get(1).retained());
        var codes = Choice.of(rows.getLast().finding(), List.of(anna, boris), labels, texts);
        assertEquals(Finding.Kind.OTHER_CODE, rows.getLast().finding().kind());
        assertEquals(6, codes.size(), codes.toString());
        assertEquals(2, codes.get(2).retained().size());
        assertEquals(List.of(), codes.getLast().retained());
        assertEquals(Choice.Kind.PLAIN, codes.getLast().kind());
    }

    @Test
    void tellsWhatEachDid() {
        var row = new Comparing(session, document, TEXT).rows().getLast();
        assertEquals("confiance / argent", words.codes(row.finding()));
        assertEquals("confiance (8)", words.did(row.finding(), anna));
        assertEquals("argent (14)", words.did(row.finding(), boris));
        assertEquals("autre code", words.kind(row.finding().kind()));
    }

    @Test
    void barsThatOverlapStandSideBySide() {
        codes(anna, money, 2, 40);
        var comparing = new Comparing(session, document, TEXT);
        var bars = LaneBar.of(comparing.stretches().stream().filter(each -> each.coder() == anna).toList(),
                LaneBar.rows(comparing.all()));
        assertEquals(List.of(0, 1, 0, 0), bars.stream().map(LaneBar::column).toList());
        assertTrue(bars.stream().allMatch(bar -> bar.row() != null));
    }
}
