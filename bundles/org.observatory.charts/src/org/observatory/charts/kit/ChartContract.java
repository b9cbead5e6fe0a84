// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.ChartingException;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Plot;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Drawing;

/**
 * The promises of a chart, tried on an example in every style, at the widths of journals, in both languages: what
 * {@link PageChecks} says of every page and {@link SlideChecks} of slides, bars from zero with lengths that follow their values, texts that are there and follow
 * French typography, an SVG file that names and describes itself, and the same bytes again (of the French chart). Immutable.
 */
public final class ChartContract {

    /** The widths at which a page for print is tried, in millimetres: one column and two. */
    private static final double[] WIDTHS = { 85, 180 };

    private final ChartService service;
    private final String id;
    private final Input input;
    private final Map<String, String> parameters;

    private ChartContract(ChartService service, String id, Input input, Map<String, String> parameters) {
        this.service = service;
        this.id = id;
        this.input = input;
        this.parameters = Map.copyOf(parameters);
    }

    /** The contract of that chart of a service, until {@link #reading} gives an example. */
    public static ChartContract of(ChartService service, String id) {
        return new ChartContract(service, id, Input.none(), Map.of());
    }

    /** Tried on this example, of which the chart must have something to show. */
    public ChartContract reading(Input example) {
        return new ChartContract(service, id, example, parameters);
    }

    /** With a parameter of the analysis it draws, written as on the command line. */
    public ChartContract with(String parameter, String value) {
        var more = new HashMap<>(parameters);
        more.put(parameter, value);
        return new ChartContract(service, id, input, more);
    }

    /**
     * Tries all promises.
     *
     * @return a sentence for each that is broken, beginning with style, language and width; empty when all are kept
     */
    public List<String> broken() {
        var broken = new ArrayList<String>();
        service.charts().stream().filter(chart -> chart.id().equals(id)).findFirst().ifPresentOrElse(chart -> says(chart, broken),
                () -> broken.add("There is no chart \"" + id + "\"."));
        if (broken.isEmpty()) {
            for (var style : service.styles()) {
                for (var language : Language.values()) {
                    keeps(style, language, broken);
                }
            }
        }
        return List.copyOf(broken);
    }

    private static void says(ChartDefinition chart, List<String> broken) {
        if (chart.label().en().isBlank() || chart.label().fr().isBlank()
                || chart.description().en().isBlank() != chart.description().fr().isBlank()) {
            broken.add("Name and description are not there in both languages.");
        }
    }

    private void keeps(Style style, Language language, List<String> broken) {
        var place = style.id() + " " + language.code() + " ";
        try {
            var chart = draw(style, language);
            texts(chart).forEach(fault -> broken.add(place + fault));
            for (var width : style.scaled() ? new double[] { style.widthMm() } : WIDTHS) {
                var drawing = service.lay(chart, style, width);
                var faults = new ArrayList<>(PageChecks.all(drawing));
                faults.addAll(bars(chart, drawing));
                if (style.slide()) {
                    faults.addAll(SlideChecks.all(drawing));
                }
                if (language == Language.FRENCH) {
                    faults.addAll(Typography.broken(drawing));
                }
                faults.forEach(fault -> broken.add(place + (int) width + " mm: " + fault));
            }
            if (language == Language.FRENCH) {
                files(chart, style, language).forEach(fault -> broken.add(place + fault));
            }
        } catch (ChartingException refused) {
            broken.add(place + "The example is refused: " + refused.getMessage());
        } catch (AnalysisException refused) {
            broken.add(place + "The example cannot be analysed: " + refused.getMessage());
        }
    }

    private ChartSpec draw(Style style, Language language) throws ChartingException, AnalysisException {
        AnalysisRequest request = service.request(id, input).with(parameters);
        return service.draw(id, request, input, new ChartContext(language, style), Progress.none());
    }

    private static List<String> texts(ChartSpec chart) {
        var broken = new ArrayList<String>();
        var captions = chart.captions();
        for (var text : List.of(chart.title(), chart.takeaway(), captions.lecture(), captions.champ(), captions.source())) {
            if (text.isBlank() || text.matches("(?s).*\\{\\d\\}.*")) {
                broken.add("A text is empty, or was not filled in: \"" + text + "\".");
            }
        }
        if (chart.alternative().length() < 40) {
            broken.add("The alternative text says too little: \"" + chart.alternative() + "\".");
        }
        if (chart.data().size() == 0) {
            broken.add("There is no table beside the picture.");
        }
        return broken;
    }

    /** Bars begin where all others do, at zero, and twice as much is twice as long. */
    private static List<String> bars(ChartSpec chart, Drawing drawing) {
        if (!(chart.plot() instanceof Plot.Bars bars)) {
            return List.of();
        }
        var values = new HashMap<String, Double>();
        bars.series().stream().flatMap(series -> series.marks().stream()).filter(mark -> mark.value() != null)
                .forEach(mark -> values.putIfAbsent(mark.key() + mark.detail(), mark.value().doubleValue()));
        var broken = new ArrayList<String>();
        var marks = drawing.marks().stream().filter(mark -> values.getOrDefault(mark.key() + mark.title(), 0.0) > 0).toList();
        var lengths = marks.stream().mapToDouble(mark -> length(bars, mark.bounds()) / values.get(mark.key() + mark.title())).toArray();
        if (lengths.length > 0 && Arrays.stream(lengths).max().getAsDouble() > 1.01 * Arrays.stream(lengths).min().getAsDouble()) {
            broken.add("The lengths of the bars do not follow their values.");
        }
        if (!bars.stacked()) {
            var foot = marks.stream().mapToDouble(mark -> bars.horizontal() ? mark.bounds().x() : mark.bounds().bottom()).summaryStatistics();
            if (!marks.isEmpty() && foot.getMax() - foot.getMin() > 0.05) {
                broken.add("The bars do not begin at one line.");
            }
        }
        return broken;
    }

    private static double length(Plot.Bars bars, org.observatory.charts.drawing.Box box) {
        return bars.horizontal() ? box.width() : box.height();
    }

    private List<String> files(ChartSpec chart, Style style, Language language) throws ChartingException, AnalysisException {
        var vector = EnumSet.of(ExportFormat.SVG, ExportFormat.PDF);
        var files = service.export(chart, style, vector, style.widthMm(), 96);
        var again = service.export(draw(style, language), style, vector, style.widthMm(), 96);
        var broken = new ArrayList<>(SvgChecks.broken(files.get(ExportFormat.SVG), language));
        vector.stream().filter(format -> !Arrays.equals(files.get(format), again.get(format)))
                .forEach(format -> broken.add("The file " + format + " has other bytes the second time."));
        return broken;
    }
}
