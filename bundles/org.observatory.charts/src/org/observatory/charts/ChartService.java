// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Table;
import org.observatory.analysis.standard.StandardAnalyses;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Face;
import org.observatory.charts.drawing.UnreadableFont;
import org.observatory.charts.internal.export.ContactSheet;
import org.observatory.charts.internal.export.CsvWriter;
import org.observatory.charts.internal.export.EpsWriter;
import org.observatory.charts.internal.export.IndexPage;
import org.observatory.charts.internal.export.Manifest;
import org.observatory.charts.internal.export.PdfWriter;
import org.observatory.charts.internal.export.PngWriter;
import org.observatory.charts.internal.export.SvgWriter;
import org.observatory.charts.internal.export.TiffWriter;
import org.observatory.charts.internal.export.XlsxWriter;
import org.observatory.charts.internal.layout.Hatching;
import org.observatory.charts.internal.layout.Letters;
import org.observatory.charts.internal.layout.PageLayout;
import org.observatory.charts.internal.words.AlternativeText;
import org.observatory.charts.internal.words.Inks;
import org.observatory.charts.internal.words.Warnings;
import org.observatory.charts.standard.StandardCharts;

/**
 * The one way from data to pictures, for the screen and the command line alike: input → analysis → result → description
 * → drawing → bytes or pixels. Immutable; may be used by several threads.
 */
public final class ChartService {

    /** The name of the picture of all charts, to which the page of all charts leads. */
    public static final String CONTACT_SHEET = "contact-sheet.png";

    private static final double LEAST_MM = 60;
    private static final double LEAST_SCALED_MM = 120;
    private static final double MOST_MM = 2000;
    private static final int LEAST_DPI = 36;
    private static final int MOST_DPI = 2400;
    private static final double MOST_PIXELS = 200e6;

    private final Analyses analyses;
    private final Charts charts;
    private final List<Style> styles;
    private final List<Palette> palettes;
    private final Protection least;
    private final UnaryOperator<ChartSpec> last;

    /** With these analyses and charts, and the styles that come with the workbench. */
    public ChartService(Analyses analyses, Charts charts) {
        this(analyses, charts, Style.all());
    }

    /** With these analyses, charts and styles, and the palettes that come with the workbench. */
    public ChartService(Analyses analyses, Charts charts, List<Style> styles) {
        this(analyses, charts, styles, Palette.all());
    }

    /** With these analyses, charts, styles and palettes. */
    public ChartService(Analyses analyses, Charts charts, List<Style> styles, List<Palette> palettes) {
        this(analyses, charts, styles, palettes, Protection.NONE, UnaryOperator.identity());
    }

    private ChartService(Analyses analyses, Charts charts, List<Style> styles, List<Palette> palettes, Protection least,
            UnaryOperator<ChartSpec> last) {
        this.analyses = analyses;
        this.charts = charts;
        this.styles = List.copyOf(styles);
        this.palettes = List.copyOf(palettes);
        this.least = least;
        this.last = last;
    }

    /**
     * The same, with everything drawn in a way that was chosen before.
     *
     * @param protection how charts are protected at the least, whoever asks for them
     * @param finish     what becomes of the description of a chart at the end, as of its texts
     */
    public ChartService with(Protection protection, UnaryOperator<ChartSpec> finish) {
        return new ChartService(analyses, charts, styles, palettes, protection, finish);
    }

    /**
     * With the analyses and charts that come with the workbench, for tests and programs without an extension registry.
     */
    public static ChartService standard() {
        return new ChartService(new Analyses(StandardAnalyses.bundled()), new Charts(StandardCharts.bundled()));
    }

    /**
     * Starts the chart engine and reads the fonts, which takes about half a second the first time, so that the first
     * chart need not wait for it. To be called in the background while the data is read; a fault shows with that chart.
     */
    public static void warmUp() {
        var mark = new Mark("warm-up", BigDecimal.ONE, "1", "1", true);
        var bars = new Plot.Bars(true, false, Axis.fromZero("", "COUNT", BigDecimal.ONE), List.of(Category.of("1", "")),
                List.of(new Series("", List.of(mark))));
        var nothing = Table.builder("warm-up", Label.same("")).build();
        var chart = new ChartSpec("warm-up", Language.ENGLISH, "1", "1", bars, new Captions("1", "1", "1", "1"), "1",
                nothing, "");
        try {
            var drawing = PageLayout.lay(chart, Style.PUBLICATION, LEAST_MM);
            var manifest = new Manifest(chart, Style.PUBLICATION, LEAST_MM, LEAST_DPI);
            SvgWriter.write(drawing, manifest);
            PdfWriter.write(drawing, manifest);
            PngWriter.write(drawing, LEAST_DPI, manifest);
        } catch (RuntimeException unavailable) {
            // the first real chart meets the same fault, and says so where somebody reads it
        }
    }

    /**
     * Makes sure that this Java can load the fonts that charts are set in.
     *
     * @throws ChartingException when it cannot: the sentence names what is missing and how to come by it
     */
    public static void requireFonts() throws ChartingException {
        try {
            for (var face : Face.values()) {
                face.font();
            }
        } catch (UnreadableFont missing) {
            throw unreadable(missing);
        }
    }

    /** The cause is that of Java: there is no fault of a chart behind it. */
    private static ChartingException unreadable(UnreadableFont missing) {
        return new ChartingException(missing.label(), missing.getCause());
    }

    /** All chart definitions, in order. */
    public List<ChartDefinition> charts() {
        return charts.all();
    }

    /** All styles, in order; the first two are those of the workbench. */
    public List<Style> styles() {
        return styles;
    }

    /** All palettes, in order; the first is that of the workbench's styles. */
    public List<Palette> palettes() {
        return palettes;
    }

    /** How whatever it draws is protected at the least; tables beside its charts had better be, too. */
    public Protection protection() {
        return least;
    }

    /** The analyses whose results can be drawn. */
    public Analyses analyses() {
        return analyses;
    }

    /** The definitions whose analysis reads this input; drawing may still find that a figure is missing. */
    public List<ChartDefinition> charts(Input input) {
        return charts.all().stream().filter(chart -> analyses.find(chart.request(input).analysis())
                .filter(analysis -> analysis.accepts(input)).isPresent()).toList();
    }

    /**
     * Describes a chart of the input, of the result that it draws when nobody chooses another.
     *
     * @throws ChartingException when there is no such chart, it cannot draw what its analysis gave, or it is faulty: a
     *                           contribution that throws is named and does not break the rest
     * @throws AnalysisException when the data does not allow the analysis
     */
    public ChartSpec draw(String id, Input input, ChartContext context, Progress progress)
            throws ChartingException, AnalysisException {
        return draw(id, charts.get(id).request(input), input, context, progress);
    }

    /**
     * What a chart draws of these data when nobody chooses another result.
     *
     * @throws ChartingException when there is no such chart
     */
    public AnalysisRequest request(String id, Input input) throws ChartingException {
        return charts.get(id).request(input);
    }

    /**
     * Describes a chart of another result than its usual one: of other parameters, or of another analysis whose results it
     * accepts.
     *
     * @throws ChartingException as {@link #draw(String, Input, ChartContext, Progress)}
     * @throws AnalysisException when a parameter is wrong or the data does not allow the analysis
     */
    public ChartSpec draw(String id, AnalysisRequest request, Input input, ChartContext context, Progress progress)
            throws ChartingException, AnalysisException {
        return draw(id, request, input, context, Protection.NONE, progress);
    }

    /**
     * Describes a chart in which nobody can be recognised, as far as the protection goes.
     *
     * @throws ChartingException as {@link #draw(String, Input, ChartContext, Progress)}, when the chart cannot do without the
     *                           counts that are hidden, or the data does not name its cases
     * @throws AnalysisException when a parameter is wrong or the data does not allow the analysis
     */
    public ChartSpec draw(String id, AnalysisRequest request, Input input, ChartContext context, Protection protection, Progress progress)
            throws ChartingException, AnalysisException {
        var chart = charts.get(id);
        var guard = protection.and(least);
        var result = analyses.run(request.analysis(), guard.of(input), request.parameters(), progress);
        try {
            if (chart.accepts(result)) {
                var described = guard.drawn(chart, result, context);
                return last.apply(Inks.noted(described.withAlternative(AlternativeText.of(described)), context.style())
                        .with(guard.of(Provenance.of(result, described.data()))));
            }
        } catch (UnreadableFont missing) {
            throw unreadable(missing);
        } catch (RuntimeException broken) {
            throw new ChartingException(naming -> Label.each(language -> new Label("The chart ", "Le graphique ").in(language)
                    + naming.called(id, chart.label()).in(language) + new Label(" has a fault and was not drawn (",
                            " a un défaut et n’a pas été tracé (").in(language) + broken + ")."), broken);
        }
        var analysis = analyses.find(request.analysis()).map(Analysis::label).orElse(Label.same(request.analysis()));
        throw new ChartingException(naming -> Label.each(language -> new Label("The chart ", "Le graphique ").in(language)
                + naming.called(id, chart.label()).in(language) + new Label(" cannot draw what ",
                        " ne peut pas représenter le résultat de ").in(language)
                + naming.called(request.analysis(), analysis).in(language) + new Label(" gave.", ".").in(language)), null);
    }

    /**
     * Lays a chart out on a page as high as its style has it or its content needs.
     *
     * @param widthMm the width of the page in millimetres, 60 (120 where type grows with the page) to 2000
     * @throws ChartingException when the width is out of bounds, or Java cannot load fonts
     */
    public Drawing lay(ChartSpec chart, Style style, double widthMm) throws ChartingException {
        requireWidth(style, widthMm);
        requireFonts();
        return page(chart, style, widthMm);
    }

    /**
     * Lays a chart out on a page of a given size, as a window has it. Type shrinks where the page is small; where not
     * even the least type of the style fits, what stands under the chart is left out.
     *
     * @param widthMm  the width in millimetres, 60 (120 where type grows with the page) to 2000
     * @param heightMm the height in millimetres, more than 0
     * @throws ChartingException when the size is out of bounds, or Java cannot load fonts
     */
    public Drawing lay(ChartSpec chart, Style style, double widthMm, double heightMm) throws ChartingException {
        requireWidth(style, widthMm);
        if (!(heightMm > 0) || heightMm > MOST_MM) {
            throw refused("height of the page", "hauteur de la page", 1, MOST_MM, "mm");
        }
        requireFonts();
        var own = Inks.among(chart.plot(), style);
        return finished(PageLayout.show(chart, own, widthMm, heightMm * Drawing.POINTS_PER_MM), own.at(widthMm));
    }

    /**
     * Writes a chart in several formats at once.
     *
     * @param widthMm the width of the page in millimetres, 60 (120 where type grows with the page) to 2000
     * @param dpi     the resolution of pixels, 36 to 2400
     * @return the bytes of each format; the same bytes for the same chart, style, width and resolution
     * @throws ChartingException when the width or the resolution is out of bounds
     */
    public Map<ExportFormat,
            byte[]> export(ChartSpec chart, Style style, Set<ExportFormat> formats, double widthMm, int dpi)
            throws ChartingException {
        if (dpi < LEAST_DPI || dpi > MOST_DPI) {
            throw refused("resolution", "résolution", LEAST_DPI, MOST_DPI, "dpi");
        }
        var drawing = Protection.given(chart, lay(chart, style, widthMm));
        if (formats.stream().anyMatch(ExportFormat::pixels) && drawing.width() * drawing.height() * dpi * dpi / 5184 > MOST_PIXELS) {
            throw new ChartingException(new Label("The picture would have more than 200 million pixels: choose a "
                    + "lower resolution.",
                    "L’image aurait plus de 200 millions de pixels\u00a0: choisissez une résolution plus basse."));
        }
        var manifest = new Manifest(chart, style, widthMm, dpi);
        var files = Collections.synchronizedMap(new EnumMap<ExportFormat, byte[]>(ExportFormat.class));
        formats.stream().parallel().forEach(format -> files.put(format, switch (format) {
            case SVG -> SvgWriter.write(drawing, manifest);
            case PDF -> PdfWriter.write(drawing, manifest);
            case EPS -> EpsWriter.write(drawing, manifest);
            case PNG -> PngWriter.write(drawing, dpi, manifest);
            case TIFF -> TiffWriter.write(drawing, dpi, manifest);
            case CSV -> CsvWriter.write(chart.data(), chart.language());
            case XLSX -> XlsxWriter.write(chart, manifest);
            case JSON -> manifest.json().getBytes(StandardCharsets.UTF_8);
        }));
        return Collections.unmodifiableMap(files);
    }

    /** What whoever publishes the chart in that style should know: more than can be told apart, letters that the font lacks. */
    public List<Label> warnings(ChartSpec chart, Style style) {
        return Warnings.of(chart, style);
    }

    /** The page that shows all charts of a run, with their data and all that is said of them, as HTML beside their files. */
    public byte[] indexPage(List<Exported> charts, Language language) {
        return IndexPage.write(charts, language);
    }

    /**
     * All charts of a run on one picture, as PNG.
     *
     * @throws ChartingException when a width is out of bounds
     */
    public byte[] contactSheet(List<Exported> charts, Language language) throws ChartingException {
        for (var each : charts) {
            requireWidth(each.style(), each.widthMm());
        }
        requireFonts();
        return ContactSheet.write(charts, charts.parallelStream().map(each -> page(each.chart(), each.style(), each.widthMm())).toList(), language);
    }

    /** The pixels of a drawing, for the screen. The sides are in pixels of the device. */
    public BufferedImage image(Drawing drawing, int width, int height) {
        return PngWriter.image(drawing, width, height);
    }

    private static Drawing page(ChartSpec chart, Style style, double widthMm) {
        var own = Inks.among(chart.plot(), style);
        return finished(PageLayout.lay(chart, own, widthMm), own.at(widthMm));
    }

    private static Drawing finished(Drawing drawing, Style style) {
        var known = Letters.known(drawing);
        return style.patterned() ? Hatching.of(known, style) : known;
    }

    private static void requireWidth(Style style, double widthMm) throws ChartingException {
        var least = leastWidthMm(style);
        if (!(widthMm >= least) || widthMm > MOST_MM) {
            throw refused("width of the page", "largeur de la page", least, MOST_MM, "mm");
        }
    }

    /** {@return the width of the narrowest page of a style, in millimetres} */
    public static double leastWidthMm(Style style) {
        return style.scaled() ? LEAST_SCALED_MM : LEAST_MM;
    }

    private static ChartingException refused(String en, String fr, double least, double most, String unit) {
        return new ChartingException(new Label("The " + en + " must lie between " + (int) least + " and " + (int) most
                + " " + unit + ".",
                "La " + fr + " doit être comprise entre " + (int) least + " et " + (int) most + "\u00a0" + unit + "."));
    }
}
