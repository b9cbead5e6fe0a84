// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Table;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.ChartTexts;
import org.observatory.charts.Protection;
import org.observatory.charts.Palette;
import org.observatory.charts.Style;
import org.observatory.model.coding.ChartDocument;
import org.observatory.model.coding.Codings;
import org.observatory.project.ProjectException;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.tables.StudyTables;
import org.observatory.ui.charts.show.ChartSettings;
import org.observatory.ui.charts.show.Worlds;
import org.observatory.ui.charts.texts.Texts;

class ChartDocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 9);

    @TempDir
    private Path folder;
    private CodedWorld world;
    private Codings codings;
    private ChartDocuments charts;
    private final ChartLook look = ChartLook.of(new ChartSettings("codes-by-case", Style.PUBLICATION, Language.FRENCH));

    @BeforeEach
    void aStudy() throws ProjectException {
        world = new CodedWorld(folder.resolve("S"));
        var document = world.document("Entretien", "Nous avons confiance, et du temps.");
        world.alliance("Alliance", document);
        codings = world.codings(world.coder("A"), document);
        world.coding(codings, world.code("Confiance"), "confiance");
        charts = new ChartDocuments(world.session(), new Texts(Language.FRENCH));
    }

    @AfterEach
    void closed() {
        world.close();
    }

    private ChartDocument keep(ChartLook chosen) {
        var kept = charts.keep("Codes et cas", chosen);
        world.session().history().execute(kept.command());
        return kept.chart();
    }

    private ChartLook read(ChartDocument kept) {
        return ChartLook.of(kept, Style.all(), Palette.all(), Language.ENGLISH);
    }

    private ChartSpec draw(ChartLook chosen) throws Exception {
        return ChartDocuments.service(ChartService.standard(), chosen).draw(chosen.settings().chart(),
                StudyTables.withProgrammes(world.content()), chosen.settings().context(), Progress.none());
    }

    private List<String> lines() throws Exception {
        world.session().save();
        return Files.readAllLines(world.folder().resolve("charts/codes-et-cas.chart"));
    }

    @Test
    void allThatIsChosenIsKeptInAFileOfItsOwnAndReadAgain() throws Exception {
        var chosen = look.with(new AnalysisRequest("code-matrix", Map.of("rows", "codes", "count", "cases"))).patterned(true)
                .with(new Protection(5, true)).bare(true).written(new ChartTexts(Map.of("title", "Un titre"))).with(look.settings()
                        .withPalette(Palette.GREYS)).patterned(true);
        keep(chosen);
        assertTrue(lines().size() > 5);
        world.reopen();
        assertEquals(chosen, read(world.content().charts().getFirst()));
        assertEquals(Palette.GREYS, read(world.content().charts().getFirst()).settings().style().palette());
        assertEquals("Codes et cas", world.content().charts().getFirst().getNameFr());
    }

    @Test
    void aChangeIsOneHunkAndUndone() throws Exception {
        var kept = keep(look.written(new ChartTexts(Map.of("title", "Un", "note", "Deux"))));
        var before = lines();
        world.session().history().execute(charts.changed(kept, read(kept).written(new ChartTexts(Map.of("title", "Trois", "note", "Deux")))));
        var after = new ArrayList<>(lines());
        after.removeAll(before);
        assertEquals(1, after.size(), after::toString);
        assertTrue(after.getFirst().contains("Trois"));
        world.session().history().undo();
        assertEquals(before, lines());
    }

    @Test
    void itIsRenamedAndTakenAwayAndBothAreUndone() throws Exception {
        var kept = keep(look);
        world.session().history().execute(charts.renamed(kept, " Autre "));
        assertEquals("Autre", kept.getNameFr());
        assertTrue(Files.exists(world.folder().resolve("charts/codes-et-cas.chart")) || !lines().isEmpty());
        world.session().history().execute(charts.removed(kept));
        assertEquals(List.of(), world.content().charts());
        world.session().history().undo();
        assertEquals(List.of(kept), world.content().charts());
    }

    @Test
    void itIsToldWhetherTheChartShowsOtherDataThanWhenItWasExported() throws Exception {
        var kept = keep(look);
        assertTrue(charts.told(kept, draw(look)).isEmpty());
        world.session().history().execute(charts.exported(kept, draw(look), DAY));
        assertEquals("Tel qu’à l’export du 9\u00a0avril\u00a02026", charts.told(kept, draw(look)).orElseThrow());
        world.edit(() -> world.content().cases().getFirst().setDescriptionFr("Sans effet sur le graphique."));
        assertFalse(ChartDocuments.isChanged(kept, draw(look)));
        world.coding(codings, world.code("Temps"), "du temps");
        assertEquals("Modifié depuis l’export du 9\u00a0avril\u00a02026", charts.told(kept, draw(look)).orElseThrow());
    }

    @Test
    void howAColumnIsHeadedIsNoChangeOfTheData() {
        Function<String, ChartSpec> headed = heading -> {
            var chart = Worlds.chart("bars", Language.FRENCH);
            var data = Table.builder("t", Label.same("T")).column("n", Label.same(heading), Kind.NUMBER).row("a", BigDecimal.ONE).build();
            return new ChartSpec(chart.id(), chart.language(), chart.title(), chart.takeaway(), chart.plot(), chart.captions(),
                    chart.alternative(), data, chart.fingerprint());
        };
        assertEquals(ChartDocuments.fingerprint(headed.apply("n")), ChartDocuments.fingerprint(headed.apply("Effectif")));
    }

    @Test
    void whoeverAsksForTheChartByItsNameGetsWhatWasChosenForIt() throws Exception {
        var chosen = look.with(new AnalysisRequest("code-matrix", Map.of("count", "cases"))).bare(true);
        var drawn = draw(chosen);
        assertEquals("cases", drawn.provenance().parameters().get("count"));
        assertEquals(Captions.NONE, drawn.captions());
    }

    @Test
    void whereNamesAreHiddenNoTextWrittenByHandCanTellThem() {
        var written = look.written(new ChartTexts(Map.of("note", "Alliance", "title", "Titre")));
        assertEquals(2, written.shownTexts().texts().size());
        assertEquals(ChartTexts.NONE, written.with(new Protection(1, true)).shownTexts());
        assertEquals(new ChartTexts(Map.of("title", "Titre")), written.bare(true).shownTexts());
    }
}
