// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.kept;

import java.util.List;
import java.util.stream.Stream;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Charts;

/** A chart bound to what is chosen for it, so that whoever asks for it by its identifier alone gets it like that. */
final class Bound implements ChartDefinition {

    private final ChartDefinition chart;
    private final ChartLook look;

    private Bound(ChartDefinition chart, ChartLook look) {
        this.chart = chart;
        this.look = look;
    }

    /** {@return the same service, whose chart of that identifier is bound} */
    static ChartService in(ChartService service, ChartLook look) {
        List<ChartDefinition> charts = service.charts().stream().flatMap(chart -> Stream.of(chart.id().equals(look.settings().chart())
                ? new Bound(chart, look) : chart)).toList();
        return new ChartService(service.analyses(), new Charts(charts), service.styles()).with(look.protection(),
                drawn -> look.bare() ? drawn.withCaptions(Captions.NONE) : drawn);
    }

    @Override
    public String id() {
        return chart.id();
    }

    @Override
    public Label label() {
        return chart.label();
    }

    @Override
    public Label description() {
        return chart.description();
    }

    @Override
    public Audience audience() {
        return chart.audience();
    }

    @Override
    public AnalysisRequest request() {
        return look.request().orElseGet(chart::request);
    }

    @Override
    public AnalysisRequest request(Input input) {
        return look.request().orElseGet(() -> chart.request(input));
    }

    @Override
    public boolean accepts(Result result) {
        return chart.accepts(result);
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        return chart.draw(result, context);
    }
}
