// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Progress;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.model.coding.ChartDocument;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.tables.StudyTables;
import org.observatory.reports.standard.SeminarHandout;

/** Which charts a handout shows: those that are asked for, in their order, and those that the project keeps. */
class ReportChartsTest {

    private static final ChartService CHARTS = ChartService.standard();

    @TempDir
    private Path folder;
    private CodedWorld world;

    @BeforeEach
    void aStudy() throws ProjectException {
        world = new CodedWorld(folder.resolve("étude"));
        var document = world.document("Entretien", "Nous avons confiance, et du temps.");
        world.alliance("La Forge", document);
        var codings = world.codings(world.coder("Anne"), document);
        world.coding(codings, world.code("confiance"), "confiance");
        world.coding(codings, world.code("durée"), "confiance, et du temps");
    }

    @AfterEach
    void closed() {
        world.close();
    }

    private ChartDocument keep(String chart, String name, String... texts) {
        var kept = CodingFactory.eINSTANCE.createChartDocument();
        kept.setId(UUID.randomUUID().toString());
        kept.setNameFr(name);
        kept.setChart(chart);
        kept.getTexts().addAll(List.of(texts));
        world.session().history().execute(world.session().adding(kept, name));
        return kept;
    }

    private static List<ChartSpec> shown(ProjectSession session, Language language, String chosen) throws ReportException {
        try (var source = new ReportSource(session, CHARTS.analyses(), CHARTS)) {
            var choices = chosen.isEmpty() ? Map.<String, String>of() : Map.of("chart", chosen);
            return new SeminarHandout().write(source, new ReportRequest(language, Diffusion.TEAM, "", false, choices), Progress.none())
                    .all(Block.Figure.class).stream().map(Block.Figure::chart).toList();
        }
    }

    private List<ChartSpec> shown(String chosen) throws ReportException {
        return shown(world.session(), Language.FRENCH, chosen);
    }

    private static List<String> ids(List<ChartSpec> charts) {
        return charts.stream().map(ChartSpec::id).toList();
    }

    @Test
    void chartsComeInTheOrderInWhichTheyAreAskedFor() throws ReportException {
        assertEquals(List.of("codes-by-case", "cooccurrence-matrix"), ids(shown("codes-by-case;cooccurrence-matrix")));
        assertEquals(List.of("cooccurrence-matrix", "codes-by-case"), ids(shown("cooccurrence-matrix; codes-by-case;cooccurrence-matrix")));
    }

    @Test
    void aKeptChartComesWithItsOwnParametersAndWords() throws ReportException {
        var kept = keep("codes-by-case", "Notre carte", "fr.title=Confiance et durée à La Forge", "en.title=Trust and time");

        assertEquals(List.of("Confiance et durée à La Forge"), shown("notre-carte").stream().map(ChartSpec::title).toList());
        assertEquals(List.of("Trust and time"), shown(world.session(), Language.ENGLISH, kept.getId()).stream().map(ChartSpec::title).toList());
        assertEquals(ids(shown("notre-carte")), ids(shown("charts/notre-carte.chart")));
    }

    @Test
    void wordsThatMayNameWhomAKeptChartProtectsAreLeftOut() throws ReportException {
        var kept = keep("codes-by-case", "Carte", "fr.title=Madame Forge");
        world.edit(() -> kept.setPseudonyms(true));

        var chart = shown("carte").getFirst();

        assertFalse(chart.title().contains("Forge"), chart.title());
        assertFalse(chart.alternative().contains("La Forge"), chart.alternative());
    }

    @Test
    void whatTheProjectKeepsIsShownUnlessOthersAreAskedFor() throws ReportException {
        keep("codes-by-case", "Carte");

        assertEquals(List.of("codes-by-case"), ids(shown("")));
        assertEquals(List.of("cooccurrence-matrix"), ids(shown("cooccurrence-matrix")));
    }

    @Test
    void wordsWrittenForEveryDrawingOfAChartAreShown() throws Exception {
        Files.createDirectories(world.folder().resolve("charts"));
        Files.writeString(world.folder().resolve("charts/cooccurrence-matrix.fr.properties"), "title = Ce qui revient\n");

        assertEquals("Ce qui revient", shown("cooccurrence-matrix").getFirst().title());
    }

    @Test
    void aChartThatThereIsNotIsNamedWithTheNearest() {
        keep("codes-by-case", "Notre carte");

        var refused = assertThrows(ReportException.class, () -> shown("notre-cart")).label();

        assertEquals("Il n’y a pas de graphique « notre-cart » (vouliez-vous dire « notre-carte » ?) ; le projet garde : notre-carte.",
                refused.fr());
    }

    @Test
    void aChartThatCannotBeDrawnIsSaidWithItsNameAndTheOthersAreShown() throws ReportException {
        keep("no-such-chart", "Perdu");
        try (var source = new ReportSource(world.session(), CHARTS.analyses(), CHARTS)) {
            var request = new ReportRequest(Language.FRENCH, Diffusion.TEAM, "", false, Map.of("chart", "perdu;cooccurrence-matrix"));
            var report = new SeminarHandout().write(source, request, Progress.none());

            assertEquals(1, report.all(Block.Figure.class).size());
            assertTrue(report.all(Block.Points.class).stream().flatMap(points -> points.points().stream())
                    .anyMatch(point -> point.startsWith("Perdu : ") && point.contains("no-such-chart")), report.toString());
        }
    }

    @Test
    void whatIsOfferedBeginsWithWhatTheProjectKeeps() {
        var kept = keep("codes-by-case", "Zut");

        var offered = ReportCharts.offered(world.content(), CHARTS.charts(StudyTables.withProgrammes(world.content())), Language.FRENCH);

        assertEquals(new ReportCharts.Offered(kept.getId(), "Zut", true), offered.getFirst());
        assertTrue(offered.stream().anyMatch(each -> each.id().equals("cooccurrence-matrix") && !each.kept()), offered.toString());
        assertFalse(offered.stream().anyMatch(each -> each.id().equals("no-such-chart")));
    }

    @Test
    void aChartFileThatReadsAnotherFileIsLeftOutAndReadsNothing() throws Exception {
        keep("codes-by-case", "Carte", "fr.title=Un titre");
        world.session().save();
        var file = world.folder().resolve("charts/carte.chart");
        var honest = Files.readString(file);
        var secret = Files.writeString(folder.resolve("secret"), "the-secret-of-this-machine");

        try (var session = ProjectSession.openReadOnly(world.folder())) {
            assertEquals(List.of("Un titre"), shown(session, Language.FRENCH, "").stream().map(ChartSpec::title).toList());
        }
        Files.writeString(file, honest.replaceFirst("\\?>", "?>\n<!DOCTYPE c [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>")
                .replace("Un titre", "&x;"));
        try (var session = ProjectSession.openReadOnly(world.folder())) {
            assertEquals(List.of("charts/carte.chart"), session.leftOut());
            assertFalse(session.damaged().toString().contains("the-secret-of-this-machine"));
            assertThrows(ReportException.class, () -> shown(session, Language.FRENCH, "carte"));
        }
    }

    @Test
    void wordsOfAKeptChartAreWordsWhateverTheyLookLike() throws ReportException {
        keep("codes-by-case", "Carte", "fr.title=<value-of>6 * 7</value-of> ${6 * 7} javascript:alert(42)");

        assertEquals("<value-of>6 * 7</value-of> ${6 * 7} javascript:alert(42)", shown("carte").getFirst().title());
    }

    @Test
    void theProgrammesOfAProjectThatKeepsNoChartAreShown() {
        assertEquals("No chart can be drawn from this project.", assertThrows(ReportException.class, () -> shown("")).getMessage());

        var programme = ProgrammesFactory.eINSTANCE.createProgramme();
        world.edit(() -> {
            programme.setId(UUID.randomUUID().toString());
            programme.setNameFr("IMPACT");
            programme.setStart(PartialDate.parse("2018"));
            programme.setEnd(PartialDate.parse("2022"));
            world.session().observatory().getProgrammes().add(programme);
        });

        assertTrue(assertDoesNotThrow(() -> ids(shown(""))).contains("programme-timeline"));
    }
}
