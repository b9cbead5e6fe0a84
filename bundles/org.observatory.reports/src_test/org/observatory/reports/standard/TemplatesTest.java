// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.QuoteState;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.ProjectException;
import org.observatory.project.kit.CodedWorld;
import org.observatory.reports.Block;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportTemplate;

/** What each template says of a small study. */
class TemplatesTest {

    private static final String TEXT = "On se fait confiance.\nIls nous laissent les clés du local.\nLe jeudi, on se dispute.\n";

    private CodedWorld world;
    private Code trust;
    private Code keys;
    private Coder anne;
    private Document interview;

    @BeforeEach
    void open(@TempDir Path folder) throws ProjectException {
        world = new CodedWorld(folder.resolve("étude"));
        trust = world.code("confiance");
        keys = world.code(trust, "clés");
        anne = world.coder("Anne");
        interview = world.document("Entretien A", TEXT);
        world.edit(() -> {
            interview.setDiffusion(Diffusion.PUBLIC);
            trust.setDescriptionFr("Ce sur quoi l’on compte.");
            trust.setInclusionFr("Dès que l’on compte sur quelqu’un.");
        });
        world.coding(world.codings(anne, interview), keys, "Ils nous laissent les clés du local.");
    }

    @AfterEach
    void close() {
        world.close();
    }

    private ReportContent french(ReportTemplate template, String about) throws ReportException {
        return Reported.french(template, world.session(), about);
    }

    @Test
    void theCodebookHasEachCodeUnderTheOneAboveItWithItsCriteriaAndCounts() throws ReportException {
        var report = french(new CodebookReport(), "");

        assertEquals(List.of("Vue d’ensemble", "confiance", "clés"), Reported.headings(report));
        assertEquals(List.of(1, 1, 2), report.all(Block.Heading.class).stream().map(Block.Heading::level).toList());
        assertTrue(Reported.rows(report).contains(List.of("confiance", "0", "1")), Reported.rows(report).toString());
        assertTrue(Reported.rows(report).contains(List.of("Critères d’inclusion", "Dès que l’on compte sur quelqu’un.")));
        assertTrue(Reported.paragraphs(report).contains("Ce sur quoi l’on compte."));
    }

    @Test
    void whatWasDecidedAboutACodeIsTold() throws ReportException {
        var decision = CodingFactory.eINSTANCE.createDecision();
        decision.setText("Aussi pour les clés prêtées.");
        decision.setCoder(anne);
        world.edit(() -> keys.getDecisions().add(decision));

        for (var template : List.of(new CodebookReport(), new MethodDraft())) {
            assertTrue(Reported.paragraphs(french(template, "")).stream().anyMatch(text -> text.endsWith("Aussi pour les clés prêtées.")),
                    template.id());
        }
    }

    @Test
    void aCaseSheetHasAttributesDocumentsCodesAndTheApprovedQuotesAlone() throws Exception {
        var other = world.document("Entretien B", TEXT);
        var one = world.alliance("La Forge", interview, other);
        var value = world.value(one, world.attribute("Effectif", AttributeSubject.CASE, AttributeType.TEXT));
        var shown = world.quote(interview, "On se fait confiance.");
        world.quote(other, "Le jeudi, on se dispute.");
        world.edit(() -> {
            value.setText("douze bénévoles");
            shown.setState(QuoteState.APPROVED);
            shown.setDiffusion(Diffusion.PUBLIC);
        });

        var report = french(new CaseSheet(), "La Forge");

        assertTrue(Reported.rows(report).contains(List.of("Effectif", "douze bénévoles")), Reported.rows(report).toString());
        assertTrue(Reported.rows(report).contains(List.of("confiance ▸ clés", "1")), Reported.rows(report).toString());
        assertEquals(List.of("On se fait confiance."), Reported.quotations(report));
        assertTrue(Reported.paragraphs(report).contains("Non approuvés, et non montrés : 1"), Reported.paragraphs(report).toString());
    }

    @Test
    void eachCaseBeginsAPageWhenNoneIsChosen() throws ReportException {
        world.alliance("La Forge", interview);
        world.alliance("Le Moulin");

        var report = french(new CaseSheet(), "");

        assertEquals(2, report.all(Block.PageBreak.class).size());
        assertTrue(Reported.headings(report).containsAll(List.of("La Forge", "Le Moulin")));
    }

    @Test
    void anAgreementReportTellsOfWhatCodersDiffer() throws Exception {
        var boris = world.codings(world.coder("Boris"), interview);
        world.coding(boris, trust, "On se fait confiance.");

        var report = french(new AgreementSheet(), "");

        assertTrue(report.all(Block.Grid.class).stream().anyMatch(grid -> grid.caption().equals("Codes")), report.toString());
        assertTrue(Reported.quotations(report).contains("On se fait confiance."), Reported.quotations(report).toString());
        assertTrue(report.all(Block.Points.class).stream().flatMap(points -> points.points().stream())
                .anyMatch(point -> point.contains("donné par Boris, non par Anne")), report.toString());
    }

    @Test
    void agreementNeedsTwoCoders() {
        var refused = assertThrows(ReportException.class, () -> french(new AgreementSheet(), ""));

        assertFalse(refused.label().fr().isBlank());
    }

    @Test
    void aMethodDraftHasCorpusCodersAndWhatIsNotRecorded() throws ReportException {
        var report = french(new MethodDraft(), "");

        assertTrue(Reported.headings(report).containsAll(List.of("Corpus", "Codeurs et codeuses", "Vagues de codage", "Accord", "Décisions")));
        assertTrue(Reported.rows(report).contains(List.of("Anne", "1", "1")), Reported.rows(report).toString());
        assertTrue(Reported.paragraphs(report).contains("Aucune vague de codage n’est enregistrée."));
    }

    @Test
    void aHandoutHasTheProgrammesChartsMethodAndSources() throws ReportException {
        var programme = ProgrammesFactory.eINSTANCE.createProgramme();
        programme.setAcronym("ESSAI");
        programme.setStart(PartialDate.parse("2019"));
        programme.setEnd(PartialDate.parse("2022"));
        programme.setPurposeFr("Essayer.");
        world.edit(() -> world.content().observatory().getProgrammes().add(programme));

        var report = french(new SeminarHandout(), "");

        assertFalse(report.all(Block.Figure.class).isEmpty());
        assertTrue(Reported.headings(report).containsAll(List.of("Les programmes", "Méthode", "Sources")), Reported.headings(report).toString());
        for (var figure : report.all(Block.Figure.class)) {
            assertTrue(Reported.rows(report).stream().anyMatch(row -> row.getFirst().equals(figure.chart().title())), figure.chart().title());
            assertFalse(figure.chart().alternative().isBlank());
        }
    }

    @Test
    void theSameProjectGivesTheSameReportInEachLanguage() throws ReportException {
        world.alliance("La Forge", interview);
        for (var template : StandardTemplates.all()) {
            for (var language : Language.values()) {
                if (template instanceof AgreementSheet || template instanceof SeminarHandout) {
                    continue;
                }
                var report = Reported.write(template, world.session(), language, Diffusion.SEMINAR, "");
                assertEquals(report, Reported.write(template, world.session(), language, Diffusion.SEMINAR, ""), template.id());
                assertEquals(language, report.language());
                assertFalse(report.title().isBlank() || report.subject().isBlank(), template.id());
            }
        }
    }

    @Test
    void anEmptyProjectIsToldInASentence(@TempDir Path empty) throws ProjectException {
        try (var nothing = new CodedWorld(empty.resolve("vide"))) {
            for (var template : List.of(new CodebookReport(), new PassagesReport(), new CaseSheet(), new AgreementSheet(), new MethodDraft())) {
                var refused = assertThrows(ReportException.class, () -> Reported.french(template, nothing.session(), ""), template.id());
                assertTrue(refused.label().en().endsWith("."), refused.label().en());
            }
        }
    }
}
