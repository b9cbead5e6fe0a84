// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.gallery;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartService;
import org.observatory.charts.Style;
import org.observatory.ui.texts.SearchWords;

/**
 * A chart in the gallery.
 *
 * @param chart    the identifier of the chart
 * @param name     its name
 * @param sentence what it shows and when to take it; empty where the name says it
 * @param audience whom it is for
 * @param request  the result that it draws; empty for the one it draws by itself
 */
public record GalleryItem(String chart, String name, String sentence, Audience audience, Optional<AnalysisRequest> request) {

    /** {@return the charts that the data have something for, by name} */
    public static List<GalleryItem> of(ChartService service, Input input, Language language) {
        return sorted(service.charts(input), Optional.empty(), language);
    }

    /**
     * {@return the charts that can draw a result of the data, by name} Of several that would draw the very same picture only one is
     * there, if there is one that draws this analysis by itself.
     *
     * @throws AnalysisException when there is no such result
     */
    public static List<GalleryItem> of(ChartService service, Input input, AnalysisRequest request, Progress progress, Language language)
            throws AnalysisException {
        var result = service.analyses().run(request.analysis(), input, request.parameters(), progress);
        var context = new ChartContext(language, Style.PUBLICATION);
        var different = new LinkedHashMap<Object, ChartDefinition>();
        service.charts().stream().filter(chart -> chart.accepts(result))
                .sorted(Comparator.comparing(chart -> !chart.request().analysis().equals(request.analysis())))
                .forEach(chart -> different.putIfAbsent(plot(chart, result, context), chart));
        return sorted(List.copyOf(different.values()), Optional.of(request), language);
    }

    /** What a chart draws; where it has a fault, which its picture will tell, the chart itself. */
    private static Object plot(ChartDefinition chart, Result result, ChartContext context) {
        try {
            return chart.draw(result, context).plot();
        } catch (RuntimeException broken) {
            return chart;
        }
    }

    private static List<GalleryItem> sorted(List<ChartDefinition> charts, Optional<AnalysisRequest> request, Language language) {
        return charts.stream().map(chart -> new GalleryItem(chart.id(), chart.label().in(language), chart.description().in(language),
                chart.audience(), request)).sorted(Comparator.comparing(GalleryItem::name, Collator.getInstance(language.locale()))).toList();
    }

    /**
     * {@return whether it is looked for}
     *
     * @param words words of its name or sentence
     * @param whom  whom it is to be for; {@link Audience#BOTH} for whomever
     */
    public boolean matches(SearchWords words, Audience whom) {
        return words.match(name, sentence) && (whom == Audience.BOTH || audience == Audience.BOTH || audience == whom);
    }
}
