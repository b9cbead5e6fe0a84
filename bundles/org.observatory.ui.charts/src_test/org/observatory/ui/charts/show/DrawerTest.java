// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.Palette;
import org.observatory.charts.Style;
import org.observatory.ui.charts.texts.Texts;

class DrawerTest {

    private static final Extent ROOM = new Extent(640, 360);

    private final Input input = Worlds.input();
    private final Supplier<Input> tables = () -> input;

    private static Drawer drawer(Language language, ChartDefinition... charts) {
        var service = Worlds.service(charts);
        return new Drawer(() -> service, new Texts(language));
    }

    private Wish wish(String chart) {
        return new Wish(tables, new ChartSettings(chart, Style.SEMINAR, Language.FRENCH), ROOM);
    }

    @Test
    void aChartFillsTheRoomInTheStyleOfASeminar() {
        var answer = drawer(Language.FRENCH, Worlds.bars("bars", Label.same("Bars"))).draw(wish("bars"), () -> false);
        var picture = assertInstanceOf(Shown.Picture.class, answer.shown());
        assertEquals(Language.FRENCH, picture.chart().language());
        assertEquals(ROOM.width(), picture.placement().width(picture.drawing()), 1);
        assertEquals(ROOM.height(), picture.placement().height(picture.drawing()), 1);
        assertEquals(1, picture.drawing().marks().size());
    }

    @Test
    void aChartForPrintIsShownAsItsWholePage() {
        var settings = wish("bars").settings().withStyle(Style.PUBLICATION);
        var answer = drawer(Language.FRENCH, Worlds.bars("bars", Label.same("Bars")))
                .draw(new Wish(tables, settings, ROOM), () -> false);
        var picture = assertInstanceOf(Shown.Picture.class, answer.shown());
        assertEquals(85, picture.drawing().widthMm(), 0.01);
        assertTrue(picture.placement().width(picture.drawing()) <= ROOM.width());
        assertTrue(picture.placement().height(picture.drawing()) <= ROOM.height());
    }

    @Test
    void whereTheRoomIsNarrowTheChartIsDrawnSmaller() {
        var drawer = drawer(Language.FRENCH, Worlds.bars("bars", Label.same("Bars")));
        var narrow = new Extent(200, 150);
        var answer = drawer.draw(new Wish(tables, wish("bars").settings(), narrow), () -> false);
        var picture = assertInstanceOf(Shown.Picture.class, answer.shown());
        assertEquals(narrow.width(), picture.placement().width(picture.drawing()), 1);
        assertTrue(picture.drawing().widthMm() > narrow.widthMm());
    }

    @Test
    void onlyTheRoomChangedSoTheChartIsNotComputedAgain() {
        var computed = new AtomicInteger();
        var counting = new Worlds.Given("bars", Label.same("Bars"), context -> {
            computed.incrementAndGet();
            return Worlds.chart("bars", context.language());
        });
        var drawer = drawer(Language.FRENCH, counting);
        var first = (Shown.Picture) drawer.draw(wish("bars"), () -> false).shown();
        var second = (Shown.Picture) drawer.draw(new Wish(tables, wish("bars").settings(), new Extent(800, 500)),
                () -> false).shown();
        assertSame(first.chart(), second.chart());
        assertEquals(1, computed.get());
        Supplier<Input> edited = () -> input;
        drawer.draw(new Wish(edited, wish("bars").settings(), ROOM), () -> false);
        assertEquals(2, computed.get());
        drawer.draw(new Wish(edited, wish("bars").settings().withLanguage(Language.ENGLISH), ROOM), () -> false);
        assertEquals(3, computed.get());
    }

    @Test
    void whereThereIsNoSuchChartTheFirstByNameIsShown() {
        var drawer = drawer(Language.FRENCH, Worlds.bars("z", new Label("First", "Zone")),
                Worlds.bars("a", new Label("Second", "Âge")));
        var answer = drawer.draw(wish("gone"), () -> false);
        assertEquals("a", answer.settings().chart());
        assertEquals(List.of("Âge", "Zone"), List.of(answer.choices().names()));
        assertEquals(1, answer.choices().indexOf("z"));
        assertEquals(-1, answer.choices().indexOf("gone"));
    }

    @Test
    void dataThatLacksSomethingGivesTheSentenceOfTheAnalysis() {
        var drawer = drawer(Language.FRENCH, Worlds.bars("refused", Label.same("Refused")));
        var sentence = assertInstanceOf(Shown.Sentence.class, drawer.draw(wish("refused"), () -> false).shown());
        assertEquals("Il n’y a pas de chiffre.", sentence.text());
        assertNull(sentence.failure());
    }

    @Test
    void aChartThatBreaksIsNamedAndItsFailureKeptForTheLog() {
        var drawer = drawer(Language.FRENCH, new Worlds.Given("broken", new Label("Towns", "Villes"), context -> {
            throw new IllegalStateException("bug");
        }));
        var sentence = assertInstanceOf(Shown.Sentence.class, drawer.draw(wish("broken"), () -> false).shown());
        assertTrue(sentence.text().contains("«\u00a0Villes\u00a0»"), sentence.text());
        assertEquals("bug", sentence.failure().getMessage());
    }

    @Test
    void aProjectWithoutAnythingToDrawGivesASentence() {
        var drawer = drawer(Language.ENGLISH, Worlds.bars("bars", Label.same("Bars")));
        var empty = new Input(Map.of(), "f");
        var answer = drawer.draw(new Wish(() -> empty, wish("bars").settings(), ROOM), () -> false);
        assertInstanceOf(Shown.Sentence.class, answer.shown());
        assertEquals(0, answer.choices().names().length);
    }

    @Test
    void aRoomTooSmallForAChartGetsASentence() {
        var answer = drawer(Language.FRENCH, Worlds.bars("bars", Label.same("Bars")))
                .draw(new Wish(tables, wish("bars").settings(), new Extent(30, 300)), () -> false);
        assertInstanceOf(Shown.Sentence.class, answer.shown());
    }

    @Test
    void anAbandonedDrawingEnds() {
        var drawer = drawer(Language.FRENCH, Worlds.bars("bars", Label.same("Bars")));
        assertThrows(CancellationException.class, () -> drawer.draw(wish("bars"), () -> true));
    }

    @Test
    void settingsAreReadBackAndWhatIsUnknownIsAsInANewView() {
        var first = ChartSettings.first(Language.FRENCH);
        assertEquals(first, ChartSettings.read(null, null, null, Language.FRENCH));
        assertEquals(first, ChartSettings.read(" ", "cave painting", "la", Language.FRENCH));
        assertEquals(new ChartSettings("bars", Style.PUBLICATION, Language.ENGLISH),
                ChartSettings.read("bars", "publication", "en", Language.FRENCH));
    }

    @Test
    void aPaletteThatWasChosenStaysWhereTheStyleChanges() {
        var greys = ChartSettings.first(Language.FRENCH).withPalette("greys", Palette.all());
        assertEquals(Style.PUBLICATION.withPalette(Palette.GREYS), greys.restyled(Style.PUBLICATION).style());
        var own = Style.PUBLICATION.withPalette(Palette.OKABE_ITO);
        assertEquals(own, ChartSettings.first(Language.FRENCH).restyled(own).style(), "a style brings its own where none was chosen");
        assertEquals(greys, greys.withPalette("unknown", Palette.all()));
    }
}
