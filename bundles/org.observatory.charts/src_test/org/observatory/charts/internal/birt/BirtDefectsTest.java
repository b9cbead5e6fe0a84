// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.birt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.apache.pdfbox.Loader;
import org.eclipse.birt.chart.factory.Generator;
import org.eclipse.birt.chart.factory.RunTimeContext;
import org.eclipse.birt.chart.model.ChartWithAxes;
import org.eclipse.birt.chart.model.attribute.impl.BoundsImpl;
import org.eclipse.birt.chart.model.impl.SerializerImpl;
import org.junit.jupiter.api.Test;
import org.observatory.charts.Axis;
import org.observatory.charts.Category;
import org.observatory.charts.Drawn;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;
import org.observatory.charts.drawing.Box;

import com.ibm.icu.util.ULocale;

/** One test for each of the engine's defects, in the order of the package's documentation. */
class BirtDefectsTest {

    private static final Box AREA = new Box(0, 0, 200, 100);

    private static Plot.Bars bars(String... values) {
        var categories = new ArrayList<Category>();
        var marks = new ArrayList<Mark>();
        for (var value : values) {
            categories.add(Category.of("c" + categories.size(), ""));
            marks.add(new Mark("key", new BigDecimal(value), value, value, true));
        }
        return new Plot.Bars(true, false, Axis.percent(""), categories, List.of(new Series("", marks)));
    }

    private static String svg() {
        return new String(Drawn.french("conviction").files().get(ExportFormat.SVG), StandardCharsets.UTF_8);
    }

    @Test
    void defect1BarAxesStartAtZero() {
        var marks = BirtPlotter.place(bars("81", "98"), AREA).marks();
        for (var mark : marks) {
            assertEquals(0, mark.box().x(), 0.01);
            assertEquals(mark.category() == 0 ? 162 : 196, mark.box().width(), 0.01);
        }
        assertEquals(2, marks.size());
    }

    @Test
    void defect2PdfEmbedsItsFonts() throws IOException {
        try (var pdf = Loader.loadPDF(Drawn.french("conviction").files().get(ExportFormat.PDF))) {
            var resources = pdf.getPage(0).getResources();
            var fonts = 0;
            for (var name : resources.getFontNames()) {
                assertTrue(resources.getFont(name).isEmbedded(), resources.getFont(name).getName());
                fonts++;
            }
            assertEquals(2, fonts);
        }
    }

    @Test
    void defect3SvgNamesARealFont() {
        assertFalse(svg().contains("SansSerif"));
        assertTrue(svg().contains("font-family=\"'Liberation Sans', Arial, Helvetica, sans-serif\""));
    }

    @Test
    void defect4BytesAreTheSameAtEachRun() {
        var first = Drawn.french("studies").files();
        var second = Drawn.french("studies").files();
        first.forEach((format, bytes) -> assertArrayEquals(bytes, second.get(format), format.name()));
        var pdf = new String(first.get(ExportFormat.PDF), StandardCharsets.ISO_8859_1);
        assertFalse(pdf.contains("CreationDate"));
        assertFalse(svg().contains("clip"));
    }

    @Test
    void defect5SvgHasViewBoxMillimetresRoleTitleDescriptionAndNoScript() {
        var svg = svg();
        assertTrue(svg.contains(" width=\"85mm\" height=\""));
        assertTrue(svg.contains("mm\" viewBox=\"0 0 240.945 "));
        assertTrue(svg.contains(" role=\"img\""));
        assertTrue(svg.contains("<title id=\"conviction-title\">") && svg.contains("<desc id=\"conviction-desc\">"));
        assertTrue(svg.contains(" lang=\"fr\" xml:lang=\"fr\""));
        assertFalse(svg.contains("<script") || svg.contains("onclick") || svg.contains("onmouse"));
        assertTrue(svg.length() < 40_000, "length " + svg.length());
    }

    @Test
    void defect6NothingIsLoggedNorPrinted() {
        var records = new ArrayList<LogRecord>();
        var listener = new Handler() {
            @Override
            public void publish(LogRecord record) {
                records.add(record);
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        var root = Logger.getLogger("");
        var printed = new ByteArrayOutputStream();
        var errors = System.err;
        root.addHandler(listener);
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            BirtPlotter.place(bars("10", "20"), AREA);
        } finally {
            System.setErr(errors);
            root.removeHandler(listener);
        }
        assertEquals(List.of(), records.stream().map(LogRecord::getMessage).toList());
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void defect7NoSystemPropertyIsTouched() {
        var before = System.getProperties().clone();
        Drawn.french("conviction").files();
        assertEquals(before, System.getProperties());
    }

    private static String xml(ChartWithAxes chart) throws IOException {
        return SerializerImpl.instance().asXml(chart, true).toString(StandardCharsets.UTF_8);
    }

    @Test
    void defect8RenderingLeavesTheChartAsItWas() throws Exception {
        ChartWithAxes chart = BirtModels.bars(bars("10", "20"));
        var before = xml(chart);
        BirtEngine.render(chart, 205, 105, new BirtCanvas());
        assertEquals(before, xml(chart));
        var context = new RunTimeContext();
        context.setULocale(ULocale.ROOT);
        Generator.instance().build(new BirtRuler(), chart, BoundsImpl.create(0, 0, 205, 105), null, context, null);
        assertFalse(before.equals(xml(chart)), "the engine itself changes the chart it is given");
    }

    @Test
    void defect9PngBearsItsResolution() {
        var png = ByteBuffer.wrap(Drawn.french("conviction").files().get(ExportFormat.PNG));
        assertEquals(1004, png.getInt(16));
        var at = new String(png.array(), StandardCharsets.ISO_8859_1).indexOf("pHYs");
        assertEquals(11_811, png.getInt(at + 4));
        assertEquals(11_811, png.getInt(at + 8));
        assertEquals(1, png.get(at + 12));
    }
}
