// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.painting.PaintedChart;

/** What these charts share: which results they draw, and the sentences that all of them have. */
abstract class StatisticalChart extends PaintedChart {

    static final int FEW = 30;
    static final Label CASES = new Label("cases of the project.", "cas du projet.");
    private static final Label SMALL = new Label("Small base (n = {0}): percentages are a rough guide.",
            "Petite base (n = {0}) : les pourcentages ne sont qu’un ordre de grandeur.");
    /** What the analyses say of tests that no chart shows. */
    private static final List<String> OF_TESTS = List.of("Fisher", "p-values", "tests as a hint");

    private final Map<String, String> drawn;

    /**
     * @param usual the analysis that it draws when nobody chooses another
     * @param drawn the table that it reads of each analysis it can draw
     */
    StatisticalChart(String id, Label label, Label description, Audience audience, String usual, Map<String, String> drawn) {
        this(id, label, description, audience, new AnalysisRequest(usual, Map.of()), drawn);
    }

    /**
     * @param usual what it draws when nobody chooses another
     * @param drawn the table that it reads of each analysis it can draw
     */
    StatisticalChart(String id, Label label, Label description, Audience audience, AnalysisRequest usual, Map<String, String> drawn) {
        super(id, label, description, audience, usual, List.of());
        this.drawn = Map.copyOf(drawn);
    }

    @Override
    public final Set<String> analyses() {
        return drawn.keySet();
    }

    @Override
    public boolean accepts(Result result) {
        return drawn.containsKey(result.analysis()) && result.has(drawn.get(result.analysis()));
    }

    /** Sentences one after the other, then the warnings of the result that are not about tests. */
    static String notes(Result result, Language language, String... sentences) {
        var warnings = result.warnings().stream().filter(warning -> OF_TESTS.stream().noneMatch(warning.en()::contains))
                .map(warning -> warning.in(language));
        return Stream.concat(Stream.of(sentences), warnings).filter(sentence -> !sentence.isBlank()).distinct()
                .collect(Collectors.joining(" "));
    }

    /** The text in that language with its values, for the helpers of these charts. */
    static String said(Label text, Language language, Object... values) {
        return fill(text, language, values);
    }

    /** Said where a base is small; empty where it is not. */
    static String small(BigDecimal n, Language language) {
        return n.signum() > 0 && n.compareTo(BigDecimal.valueOf(FEW)) < 0 ? fill(SMALL, language, n) : "";
    }

    /** A share of a whole, in percent without decimals. */
    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(BigDecimal.valueOf(100)).divide(whole, 6, RoundingMode.HALF_EVEN);
    }

    /** « 45 % », without decimals, for a value in percent. */
    static String whole(BigDecimal percent, Language language) {
        return Numbers.percent(percent.setScale(0, RoundingMode.HALF_EVEN), language);
    }

    /** « n = 31 »; nothing where it is not told. */
    static String base(BigDecimal n, Language language) {
        return n == null || n.signum() == 0 ? "" : "n" + Numbers.WIDE + "=" + Numbers.WIDE + Numbers.number(n, language);
    }

    /** « Budget annuel (k€) ». */
    static Label measured(Table table, String column) {
        var found = table.columns().stream().filter(one -> one.key().equals(column)).findFirst().orElseThrow();
        return found.unit().isEmpty() ? found.label() : Label.each(language -> found.label().in(language) + " (" + found.unit() + ")");
    }

    /** A number with the unit of its column: « 98 k€ »; the number alone where the column has none. */
    static String quantity(String number, Table table, String column) {
        var unit = table.columns().stream().filter(one -> one.key().equals(column)).findFirst().orElseThrow().unit();
        return unit.isEmpty() ? number : number + Numbers.WIDE + unit;
    }

    /** The name of a row, or that it has none. */
    static Label named(Label name) {
        return name == null ? new Label("unnamed", "sans nom") : name;
    }

    /** A name within a sentence: “Main category” → “main category”, “IMPACT” stays. */
    static String inner(Label name, Language language) {
        var text = name.in(language);
        return text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1))
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }
}
