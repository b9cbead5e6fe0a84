// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.observatory.analysis.Label;
import org.observatory.analysis.Wording;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Style;

/**
 * What a file tells of the chart in it: from which data, by which query, with which versions, in which form, and how to cite
 * it. The same in every format and beside the files.
 */
public final class Manifest {

    private static final int SHORT = 12;

    private final ChartSpec chart;
    private final Map<String, Object> content = new LinkedHashMap<>();

    /**
     * Of a chart in a form.
     *
     * @param widthMm the width of the page
     * @param dpi     the resolution of its pixels
     */
    public Manifest(ChartSpec chart, Style style, double widthMm, int dpi) {
        this.chart = chart;
        var from = chart.provenance();
        content.put("chart", chart.id());
        content.put("title", chart.title());
        content.put("language", chart.language().code());
        content.put("project", part("fingerprint", chart.fingerprint(), "dataUpTo", from.date()));
        content.put("query", part("analysis", from.analysis(), "parameters", from.parameters()));
        content.put("method", part("sentence", said(from.citation().method()), "formula", from.citation().formula(),
                "references", from.citation().references()));
        content.put("form", part("style", style.id(), "widthMm", Double.valueOf(SvgWriter.number(widthMm)), "dpi", dpi,
                "palette", style.palette().id(), "patterns", style.patterned()));
        content.put("protection", from.measures().stream().map(this::said).toList());
        content.put("versions", Versions.all());
        content.put("captions", part("lecture", chart.captions().lecture(), "champ", chart.captions().champ(), "source",
                chart.captions().source(), "note", chart.captions().note()));
        content.put("takeaway", chart.takeaway());
        content.put("alternative", chart.alternative());
        content.put("citation", citation());
    }

    private static Map<String, Object> part(Object... pairs) {
        var part = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            if (!Objects.equals(pairs[i + 1], "") && !List.of().equals(pairs[i + 1])) {
                part.put((String) pairs[i], pairs[i + 1]);
            }
        }
        return part;
    }

    private String said(Label label) {
        return label.in(chart.language());
    }

    /** {@return the chart it tells of} */
    ChartSpec chart() {
        return chart;
    }

    /** {@return all of it, readable} */
    public String json() {
        return Json.of(content);
    }

    /** {@return all of it on one line of ASCII} */
    String ascii() {
        return Json.ascii(content);
    }

    /** {@return the date of the data, empty where there is none} */
    String date() {
        return chart.provenance().date();
    }

    /** {@return how to cite the chart, in its language} */
    public String citation() {
        var from = chart.provenance();
        var parts = new ArrayList<String>();
        parts.add(Wording.quote(chart.title(), chart.language()) + said(new Label(", drawn with Observatory Workbench ",
                ", dessiné avec l’Atelier de l’Observatoire ")) + Versions.workbench());
        if (!chart.fingerprint().isEmpty()) {
            parts.add(said(new Label("data ", "données ")) + chart.fingerprint().substring(0, Math.min(SHORT, chart.fingerprint().length()))
                    + (from.date().isEmpty() ? "" : said(new Label(", up to ", ", jusqu’à ")) + from.date()));
        }
        if (!from.analysis().isEmpty()) {
            parts.add(said(new Label("analysis ", "analyse ")) + Wording.quote(from.analysis(), chart.language()));
        }
        var cited = String.join(Wording.semicolon(chart.language()), parts) + ".";
        return from.citation().references().isEmpty() ? cited
                : cited + " " + String.join(" ", from.citation().references());
    }
}
