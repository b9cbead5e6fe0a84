// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import java.util.Map;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Result;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.analysis.Table;

/** What the charts of this package share: an identifier, a request, a table they read, texts by identifier. */
abstract class StandardChart implements ChartDefinition {

    private final String id;
    private final AnalysisRequest request;
    private final String table;

    StandardChart(String id, String analysis, String table, Map<String, String> parameters) {
        this.id = id;
        this.request = new AnalysisRequest(analysis, parameters);
        this.table = table;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Label label() {
        return Texts.label(id + ".label");
    }

    @Override
    public final Label description() {
        return Texts.label(id + ".description");
    }

    @Override
    public final AnalysisRequest request() {
        return request;
    }

    @Override
    public final boolean accepts(Result result) {
        return result.analysis().equals(request.analysis()) && result.has(table);
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        return draw(result, context.language());
    }

    abstract ChartSpec draw(Result result, Language language);

    final String text(Language language, String key, Object... values) {
        return Texts.of(language, id + "." + key, values);
    }

    final ChartSpec spec(Result result, Language language, String takeaway, Plot plot, Captions captions, String values,
            Table data) {
        var title = text(language, "title");
        var alternative = text(language, "alternative", values) + " " + captions.note();
        return new ChartSpec(id, language, title, takeaway, plot, captions, alternative.strip(), data,
                result.fingerprint());
    }
}
