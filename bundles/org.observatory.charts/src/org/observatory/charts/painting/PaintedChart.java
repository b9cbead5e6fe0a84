// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.painting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;

/** What charts that paint themselves share: names, which results they draw, and how their sentences are put together. */
public abstract class PaintedChart implements ChartDefinition {

    private static final int LISTED = 12;

    private final String id;
    private final Label label;
    private final Label description;
    private final Audience audience;
    private final AnalysisRequest request;
    private final List<String> tables;

    /**
     * @param id          lower-case words joined by hyphens
     * @param label       its name
     * @param description what it shows and when to take it, in one sentence
     * @param audience    whom it is for
     * @param request     which result it draws when nobody chooses another
     * @param tables      the tables it reads of that result
     */
    protected PaintedChart(String id, Label label, Label description, Audience audience, AnalysisRequest request,
            List<String> tables) {
        this.id = Objects.requireNonNull(id, "id");
        this.label = Objects.requireNonNull(label, "label");
        this.description = Objects.requireNonNull(description, "description");
        this.audience = Objects.requireNonNull(audience, "audience");
        this.request = Objects.requireNonNull(request, "request");
        this.tables = List.copyOf(tables);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Label label() {
        return label;
    }

    @Override
    public final Label description() {
        return description;
    }

    @Override
    public final Audience audience() {
        return audience;
    }

    @Override
    public final AnalysisRequest request() {
        return request;
    }

    @Override
    public boolean accepts(Result result) {
        return result.analysis().equals(request.analysis()) && tables.stream().allMatch(result::has);
    }

    /** The chart with all its parts; what it shows for those who do not see it is put together from them. */
    protected final ChartSpec spec(Result result, ChartContext context, String takeaway, Plot.Painted plot, Captions captions,
            List<String> values, Table data) {
        return spec(result, context, label.in(context.language()), takeaway, plot, captions, values, data);
    }

    /** The same with a title of its own. */
    protected final ChartSpec spec(Result result, ChartContext context, String title, String takeaway, Plot plot,
            Captions captions, List<String> values, Table data) {
        var language = context.language();
        var listed = values.stream().limit(LISTED).collect(Collectors.joining(Wording.semicolon(language)));
        var more = values.size() > LISTED ? fill(new Label(" (the first {0} of {1}; all are in the table)",
                " (les {0} premiers sur {1} ; tous sont dans le tableau)"), language, LISTED, values.size()) : "";
        var alternative = title + ". " + takeaway + (listed.isEmpty() || !(plot instanceof Plot.Painted) ? "" : " " + listed + more + ".")
                + (captions.note().isEmpty() ? "" : " " + captions.note());
        return new ChartSpec(id, language, title, takeaway, plot, captions, alternative, data,
                result.fingerprint());
    }

    /** The text in that language with {@code {0}}, {@code {1}} … replaced; numbers as that language writes them. */
    protected static String fill(Label text, Language language, Object... values) {
        var filled = text.in(language);
        for (var i = 0; i < values.length; i++) {
            var value = switch (values[i]) {
                case Integer number -> Numbers.number(BigDecimal.valueOf(number), language);
                case Long number -> Numbers.number(BigDecimal.valueOf(number), language);
                case BigDecimal number -> Numbers.number(number, language);
                case Label words -> words.in(language);
                default -> String.valueOf(values[i]);
            };
            filled = filled.replace("{" + i + "}", value);
        }
        return filled;
    }

    /** Sentences one after the other, then the warnings of the result; blank ones are left out. */
    protected static String note(Result result, Language language, String... sentences) {
        return Stream.concat(Stream.of(sentences), result.warnings().stream().map(warning -> legible(warning.in(language))))
                .filter(sentence -> !sentence.isBlank()).distinct().collect(Collectors.joining(" "));
    }

    /** The text with what the bundled font lacks, small digits and arrowheads, written another way. */
    protected static String legible(String text) {
        var legible = new StringBuilder();
        text.codePoints().map(code -> code >= '\u2080' && code <= '\u2089' ? code - '\u2080' + '0' : code == '▸' ? '›' : code)
                .forEach(legible::appendCodePoint);
        return legible.toString();
    }

    /** « text »; "text". */
    protected static String quote(String text, Language language) {
        return Wording.quote(text, language);
    }

    /** A value rounded to so many decimals, as that language writes it. */
    protected static String rounded(BigDecimal value, int decimals, Language language) {
        return Numbers.rounded(value, decimals, language);
    }

    /** A value in percent, rounded to so many decimals, with its sign. */
    protected static String percent(BigDecimal value, int decimals, Language language) {
        return Numbers.percent(value.setScale(decimals, RoundingMode.HALF_UP), language);
    }
}
