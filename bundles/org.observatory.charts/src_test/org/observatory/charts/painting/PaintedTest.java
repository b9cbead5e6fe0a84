// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.painting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Table;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.ChartingException;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Plot;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Item;

/** A plot that a painter draws takes the way of every other. */
class PaintedTest {

    private static final Sheet SHEET = new Sheet(Style.PUBLICATION, Language.ENGLISH);

    /** A square with its name written upward at its side. */
    private record OneSquare(String name) implements Painter {

        @Override
        public double leastHeight(double width, Sheet sheet) {
            return 2 * sheet.types().name().width(name);
        }

        @Override
        public List<Item> paint(Box box, Sheet sheet) {
            var square = new Box(box.x() + 20, box.y(), box.height(), box.height());
            return List.of(sheet.mark("k1", "the square", sheet.symbol(Symbol.square(Ink.of(1)), square)),
                    sheet.types().name().upward(name, box.x() + 10, box.bottom()));
        }
    }

    private static ChartSpec spec(Painter painter, LegendEntry... legend) {
        return new ChartSpec("painted", Language.ENGLISH, "Title", "Takeaway", new Plot.Painted(painter,
                List.of(legend)), new Captions("l", "c", "s", "n"), "alternative",
                Table.builder("data", Label.same("data")).build(), "f");
    }

    private static Map<ExportFormat, byte[]> files(ChartSpec spec) throws ChartingException {
        return ChartService.standard().export(spec, Style.PUBLICATION, EnumSet.allOf(ExportFormat.class), 85, 150);
    }

    @Test
    void itsMarksKeepTheirKeysAndItsLegendStandsAboveIt() throws ChartingException {
        var spec = spec(new OneSquare("upward"), new LegendEntry("a lozenge", new Symbol(Symbol.Form.LOZENGE,
                Ink.of(0))));
        var drawing = ChartService.standard().lay(spec, Style.PUBLICATION, 85);
        var mark = drawing.marks().getFirst();
        assertEquals("k1", mark.key());
        var legend = drawing.texts().stream().filter(text -> text.text().equals("a lozenge")).findFirst().orElseThrow();
        assertTrue(legend.bounds().bottom() <= mark.bounds().y());
    }

    @Test
    void everyFormatIsWrittenTwiceTheSame() throws ChartingException {
        var once = files(spec(new OneSquare("upward")));
        var again = files(spec(new OneSquare("upward")));
        once.forEach((format, bytes) -> assertArrayEquals(bytes, again.get(format), format.name()));
    }

    @Test
    void aTextThatReadsUpwardIsUprightOnThePageAndTextInTheFiles() throws Exception {
        var spec = spec(new OneSquare("upward"));
        var drawing = ChartService.standard().lay(spec, Style.PUBLICATION, 85);
        var text = drawing.texts().stream().filter(Item.Text::upward).findFirst().orElseThrow();
        assertTrue(text.bounds().height() > 2 * text.bounds().width());
        assertEquals(text.y(), text.bounds().bottom(), 1e-9);
        var files = files(spec);
        assertTrue(new String(files.get(ExportFormat.SVG), StandardCharsets.UTF_8).contains("rotate(-90 "));
        try (var pdf = Loader.loadPDF(files.get(ExportFormat.PDF))) {
            assertTrue(new PDFTextStripper().getText(pdf).replaceAll("\\s", "").contains("upward"));
        }
    }

    @Test
    void pixelsOfAnUpwardTextLieWhereItsBoundsAre() throws ChartingException {
        var drawing = ChartService.standard().lay(spec(new OneSquare("upward")), Style.PUBLICATION, 85);
        var image = ChartService.standard().image(drawing, (int) drawing.width() * 4, (int) drawing.height() * 4);
        var box = drawing.texts().stream().filter(Item.Text::upward).findFirst().orElseThrow().bounds();
        var scale = image.getWidth() / drawing.width();
        var dark = 0;
        for (var x = (int) (box.x() * scale); x < box.right() * scale; x++) {
            for (var y = (int) (box.y() * scale); y < box.bottom() * scale; y++) {
                dark += (image.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
            }
        }
        assertTrue(dark > 100, "dark pixels: " + dark);
    }

    @Test
    void everySymbolStaysInItsBox() {
        var box = new Box(10, 10, 8, 8);
        for (var form : Symbol.Form.values()) {
            var bounds = SHEET.symbol(new Symbol(form, Ink.of(0)), box).stream().map(Item::bounds).reduce(Box::union)
                    .orElseThrow();
            assertTrue(box.contains(bounds, 1e-6), form + ": " + bounds);
        }
    }

    @Test
    void theScaleOfLevelsOnlyEverDarkens() {
        var before = Colour.WHITE.luminance();
        for (var step = 0; step <= 20; step++) {
            var now = SHEET.colour(Ink.level(step / 20.0)).luminance();
            assertTrue(now < before, "step " + step);
            before = now;
        }
    }

    @Test
    void labelsNeitherOverlapNorLeaveTheirArea() {
        var area = new Box(0, 0, 400, 300);
        var labels = new Labels(area, 8);
        var random = new Random(7);
        var placed = new ArrayList<Box>();
        for (var i = 0; i < 200; i++) {
            var anchor = new Box(random.nextDouble() * 390, random.nextDouble() * 290, 4, 4);
            labels.place("label " + i, SHEET.types().tick(), anchor, 2, 2)
                    .ifPresent(label -> placed.add(label.text().bounds()));
        }
        assertTrue(placed.size() > 80, "placed: " + placed.size());
        for (var i = 0; i < placed.size(); i++) {
            assertTrue(area.contains(placed.get(i), 0.01));
            for (var j = 0; j < i; j++) {
                assertTrue(!placed.get(i).overlaps(placed.get(j)));
            }
        }
    }

    @Test
    void aLabelKeepsOffWhatIsKeptFreeAndStandsApartWithALine() {
        var labels = new Labels(new Box(0, 0, 200, 200), 8);
        labels.keepFree(new Box(60, 60, 80, 80));
        var anchor = new Box(98, 98, 4, 4);
        assertTrue(labels.place("hidden", SHEET.types().tick(), anchor, 2, 0).isEmpty());
        var label = labels.place("seen", SHEET.types().tick(), anchor, 2, 12).orElseThrow();
        assertTrue(label.apart());
        assertTrue(label.line(anchor, SHEET) instanceof Item.Outline);
    }

    @Test
    void aTextIsCutOnlyWhereItDoesNotFit() {
        var type = SHEET.types().name();
        assertEquals("short", type.fit("short", 100));
        assertTrue(type.fit("a rather long name", 40).endsWith("…"));
        assertTrue(type.width(type.fit("a rather long name", 40)) <= 40);
        assertEquals("", type.fit("a rather long name", 3));
        assertEquals(List.of(), Arrays.stream(new String[] { " " }).flatMap(text -> type.wrap(text, 9).stream()).toList());
    }
}
