// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.ChartService;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Consent;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.MemoKind;
import org.observatory.model.coding.QuoteState;
import org.observatory.project.ProjectException;
import org.observatory.project.kit.CodedWorld;
import org.observatory.reports.Block;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportRequest;
import org.observatory.reports.ReportSource;

class PassagesReportTest {

    private static final String TEXT = "On se fait confiance. Ils nous laissent les clés du local. Le jeudi, on se dispute.";

    private CodedWorld world;
    private Code trust;
    private Code quarrel;
    private Coder anne;
    private Document interview;
    private Document other;

    @BeforeEach
    void open(@TempDir Path folder) throws ProjectException {
        world = new CodedWorld(folder.resolve("étude"));
        trust = world.code("confiance");
        quarrel = world.code("dispute");
        anne = world.coder("Anne");
        interview = world.document("Entretien A", TEXT);
        other = world.document("Entretien B", TEXT);
        world.edit(() -> {
            interview.setDiffusion(Diffusion.PUBLIC);
            other.setDiffusion(Diffusion.PUBLIC);
        });
        world.coding(world.codings(anne, interview), trust, "On se fait confiance.");
        world.coding(world.codings(anne, other), quarrel, "Le jeudi, on se dispute.");
    }

    @AfterEach
    void close() {
        world.close();
    }

    private ReportContent report(String about) throws ReportException {
        return Reported.french(new PassagesReport(), world.session(), about);
    }

    @Test
    void passagesStandUnderTheirCodes() throws ReportException {
        var report = report("");

        assertEquals(List.of("confiance", "dispute"), Reported.headings(report));
        assertEquals(List.of("On se fait confiance.", "Le jeudi, on se dispute."), Reported.quotations(report));
        assertEquals("Entretien A, codé par Anne", report.all(Block.Quotation.class).getFirst().origin());
    }

    @Test
    void aReportOnACodeHoldsThatCodeAlone() throws ReportException {
        assertEquals(List.of("dispute"), Reported.headings(report("Dispute")));
    }

    @Test
    void aReportOnACaseHoldsThePassagesOfItsDocuments() throws ReportException {
        world.alliance("La Forge", other);

        assertEquals(List.of("Le jeudi, on se dispute."), Reported.quotations(report("La Forge")));
        assertTrue(report("La Forge").title().endsWith("La Forge"), report("La Forge").title());
    }

    @Test
    void theSameWordsCodedByTwoStandOnceWithBoth() throws Exception {
        world.coding(world.codings(world.coder("Boris"), interview), trust, "On se fait confiance.");

        var report = report("confiance");

        assertEquals(List.of("On se fait confiance."), Reported.quotations(report));
        assertEquals("Entretien A, codé par Anne et Boris", report.all(Block.Quotation.class).getFirst().origin());
    }

    @Test
    void wordsOfPeopleWhoWithdrewTheirConsentAreLeftOutAndCounted() throws ReportException {
        world.edit(() -> interview.setConsent(Consent.WITHDRAWN));

        var report = report("");

        assertEquals(List.of("Le jeudi, on se dispute."), Reported.quotations(report));
        assertTrue(Reported.paragraphs(report).stream().anyMatch(text -> text.startsWith("1 passage ne peut pas être montré")),
                Reported.paragraphs(report).toString());
    }

    @Test
    void wordsThatMayNotGoAsFarAsTheAudienceAreLeftOut() throws ReportException {
        world.edit(() -> interview.setDiffusion(Diffusion.SEMINAR));

        var seminar = Reported.write(new PassagesReport(), world.session(), Language.ENGLISH, Diffusion.SEMINAR, "");
        var anyone = Reported.write(new PassagesReport(), world.session(), Language.ENGLISH, Diffusion.PUBLIC, "");

        assertEquals(2, Reported.quotations(seminar).size());
        assertEquals(List.of("Le jeudi, on se dispute."), Reported.quotations(anyone));
    }

    @Test
    void wordsWithinARefusedQuoteAreLeftOut() throws Exception {
        var quote = world.quote(other, "Le jeudi, on se dispute.");
        world.edit(() -> quote.setState(QuoteState.REFUSED));

        assertEquals(List.of("On se fait confiance."), Reported.quotations(report("")));
    }

    @Test
    void memosOnACodeStandUnderIt() throws ReportException {
        var memo = world.memo(MemoKind.THEORY, trust);
        world.edit(() -> memo.setText("La **confiance** précède le contrat."));

        var report = report("confiance");

        assertTrue(Reported.paragraphs(report).contains("La confiance précède le contrat."), Reported.paragraphs(report).toString());
        assertFalse(Reported.paragraphs(report("dispute")).contains("La confiance précède le contrat."));
    }

    @Test
    void whatTheProjectDoesNotHaveIsNamed() {
        var refused = assertThrows(ReportException.class, () -> report("espoir"));

        assertEquals("The project has no code or case “espoir”.", refused.label().en());
    }

    @Test
    void codesOfTheSameNameAreToldApartByTheirPath() throws Exception {
        var same = world.code(quarrel, "confiance");
        world.coding(world.codings(world.coder("Boris"), other), same, "Ils nous laissent les clés du local.");

        var refused = assertThrows(ReportException.class, () -> report("confiance"));

        assertTrue(refused.label().en().startsWith("Several are called “confiance”"), refused.label().en());
        assertEquals(List.of("Ils nous laissent les clés du local."), Reported.quotations(report("dispute ▸ confiance")));
    }

    @Test
    void aCodeWithoutPassagesMakesNoEmptyReport() {
        world.code("espoir");

        assertThrows(ReportException.class, () -> report("espoir"));
    }

    private ReportContent most(int most) throws ReportException {
        var request = new ReportRequest(Language.FRENCH, Diffusion.SEMINAR, "", false, Map.of("most", String.valueOf(most)));
        var charts = ChartService.standard();
        try (var source = new ReportSource(world.session(), charts.analyses(), charts)) {
            return new PassagesReport().write(source, request, Progress.none());
        }
    }

    @Test
    void ofEachCodeAsManyPassagesAsAskedForAreShownTakenEvenly() throws ReportException, ProjectException {
        var text = String.join(" ", IntStream.rangeClosed(1, 9).mapToObj(at -> "Phrase " + at + ".").toList());
        var document = world.document("Entretien C", text);
        world.edit(() -> document.setDiffusion(Diffusion.PUBLIC));
        var many = world.code("phrases");
        var codings = world.codings(anne, document);
        for (var at = 1; at <= 9; at++) {
            world.coding(codings, many, "Phrase " + at + ".");
        }

        assertEquals(List.of("On se fait confiance.", "Le jeudi, on se dispute.", "Phrase 1.", "Phrase 4.", "Phrase 7."),
                Reported.quotations(most(3)));
        assertTrue(Reported.paragraphs(most(3)).stream().anyMatch(text3 -> text3.startsWith("Sur 11 passages")));
        assertEquals(11, Reported.quotations(most(0)).size());
        assertThrows(ReportException.class, () -> most(-1));
    }

    @Test
    void moreThanAFileHoldsIsRefusedWithAWayOn() throws ReportException, ProjectException {
        var document = world.document("Entretien C", "x".repeat(PassagesReport.LIMIT + 10));
        var codings = world.codings(anne, document);
        world.edit(() -> {
            document.setDiffusion(Diffusion.PUBLIC);
            for (var at = 0; at < PassagesReport.LIMIT; at++) {
                var coding = CodingFactory.eINSTANCE.createCoding();
                coding.setId(UUID.randomUUID().toString());
                coding.setStart(at);
                coding.setEnd(at + 1);
                coding.setQuotation("x");
                coding.setCode(trust);
                codings.getCodings().add(coding);
            }
        });

        var refused = assertThrows(ReportException.class, () -> most(0)).label();

        assertTrue(refused.fr().contains("--most") && refused.fr().contains("--about") && refused.en().startsWith("There are 6,002 passages"),
                refused.fr() + refused.en());
        assertEquals(11, Reported.quotations(most(10)).size());
    }
}
