// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Input;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.ChartService;
import org.observatory.project.ProjectException;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.tables.StudyTables;
import org.observatory.ui.charts.show.Shown;
import org.observatory.ui.charts.texts.Texts;
import org.observatory.ui.texts.SearchWords;

class GalleryItemTest {

    private static final ChartService CHARTS = ChartService.standard();

    @TempDir
    private Path folder;
    private CodedWorld world;

    @BeforeEach
    void aStudy() throws ProjectException {
        world = new CodedWorld(folder.resolve("S"));
        var document = world.document("Entretien", "Nous avons confiance, et du temps.");
        world.alliance("Alliance", document);
        world.coding(world.codings(world.coder("A"), document), world.code("Confiance"), "confiance");
    }

    @AfterEach
    void closed() {
        world.close();
    }

    private Input input() {
        return StudyTables.withProgrammes(world.content());
    }

    private GalleryItem item(String chart) {
        return GalleryItem.of(CHARTS, input(), Language.FRENCH).stream().filter(item -> item.chart().equals(chart)).findFirst().orElseThrow();
    }

    @Test
    void everyChartThatTheProjectHasSomethingForIsThereByName() {
        var items = GalleryItem.of(CHARTS, input(), Language.FRENCH);
        assertEquals(CHARTS.charts(input()).size(), items.size());
        assertEquals("Codes par cas", item("codes-by-case").name());
        assertEquals(Set.of(), items.stream().filter(item -> item.name().isBlank()).collect(Collectors.toSet()));
    }

    @Test
    void aChartIsFoundByWordsOfItsNameOrSentenceAndByWhomItIsFor() {
        var heat = item("codes-by-case");
        assertTrue(heat.matches(new SearchWords("cas code"), Audience.BOTH));
        assertTrue(heat.matches(new SearchWords("comparer"), Audience.SEMINAR));
        assertFalse(heat.matches(new SearchWords("dendrogramme"), Audience.BOTH));
        var mosaic = item("mosaic");
        assertEquals(Audience.PUBLICATION, mosaic.audience());
        assertTrue(mosaic.matches(SearchWords.NONE, Audience.PUBLICATION));
        assertFalse(mosaic.matches(SearchWords.NONE, Audience.SEMINAR));
    }

    @Test
    void ofAResultOnlyTheChartsThatCanDrawItAreThereAndTheyDrawThatResult() throws Exception {
        var request = new AnalysisRequest("code-matrix", Map.of("count", "cases"));
        var items = GalleryItem.of(CHARTS, input(), request, Progress.none(), Language.FRENCH);
        assertTrue(items.stream().map(GalleryItem::chart).toList().contains("codes-by-case"), items::toString);
        assertFalse(items.stream().map(GalleryItem::chart).toList().contains("programme-timeline"));
        assertFalse(items.stream().map(GalleryItem::chart).toList().contains("cooccurrence-matrix"), "the same picture again");
        var drawn = (Shown.Picture) Thumbnail.draw(CHARTS, items.stream().filter(one -> one.chart().equals("codes-by-case")).findFirst()
                .orElseThrow(), this::input, new Texts(Language.FRENCH), Progress.none());
        assertEquals("cases", drawn.chart().provenance().parameters().get("count"));
    }

    @Test
    void aSmallPictureFitsItsRoomAndAChartThatCannotBeDrawnSaysWhyInOneSentence() {
        var picture = (Shown.Picture) Thumbnail.draw(CHARTS, item("codes-by-case"), this::input, new Texts(Language.FRENCH), Progress.none());
        assertTrue(picture.placement().width(picture.drawing()) <= Thumbnail.SIZE.width());
        assertTrue(picture.placement().height(picture.drawing()) <= Thumbnail.SIZE.height());
        var none = new GalleryItem("none", "Aucun", "", Audience.BOTH, Optional.empty());
        var sentence = assertInstanceOf(Shown.Sentence.class,
                Thumbnail.draw(CHARTS, none, this::input, new Texts(Language.FRENCH), Progress.none()));
        assertTrue(sentence.text().contains("none"));
    }
}
