// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.analysis.Wording;
import org.observatory.ui.analysis.ask.MethodNote;
import org.observatory.ui.analysis.texts.AnalysisTexts;

/**
 * What stands above the tables of a result.
 *
 * @param figures its values, the estimate with its interval first
 * @param remarks what a reader must know, in sentences: why values are not defined, then the warnings
 */
public record Summary(List<Figure> figures, List<String> remarks) {

    private static final String ESTIMATE = "estimate";
    private static final String LOWER = "lower";
    private static final String UPPER = "upper";

    /**
     * A value.
     *
     * @param label its name
     * @param text  the number, with its interval where it has one; a dash where there is none
     * @param main  whether it is what the analysis is about
     */
    public record Figure(String label, String text, boolean main) {
    }

    /** The lists are copied. */
    public Summary {
        figures = List.copyOf(figures);
        remarks = List.copyOf(remarks);
    }

    /** {@return the values and remarks of a result} */
    public static Summary of(Result result, Analysis analysis, AnalysisTexts texts) {
        var language = texts.language();
        var values = result.values();
        var interval = values.get(LOWER) != null && values.get(UPPER) != null;
        var figures = new ArrayList<Figure>();
        if (values.containsKey(ESTIMATE)) {
            var number = number(values.get(ESTIMATE), result, texts);
            figures.add(new Figure(analysis.label().in(language), interval
                    ? texts.get("figure.interval", number, number(values.get(LOWER), result, texts), number(values.get(UPPER), result, texts))
                    : number, true));
        }
        var said = values.containsKey(ESTIMATE) ? interval ? Set.of(ESTIMATE, LOWER, UPPER) : Set.of(ESTIMATE) : Set.<String>of();
        values.forEach((name, value) -> {
            if (!said.contains(name)) {
                figures.add(new Figure(Wording.capital(analysis.valueLabel(name).in(language)), number(value, result, texts), false));
            }
        });
        return new Summary(figures, result.remarks(analysis::valueLabel).stream().map(remark -> remark.in(language)).toList());
    }

    private static String number(BigDecimal value, Result result, AnalysisTexts texts) {
        return value == null ? "—" : Numbers.rounded(value, result.decimals(), texts.language());
    }

    /**
     * {@return how the result was found, to be cited: method, formula, references, what was chosen, fingerprint}
     *
     * @param result   a result
     * @param analysis the analysis it is of
     * @param choices  what was chosen, a line each
     * @param texts    the words of the language
     */
    public static List<MethodNote.Part> method(Result result, Analysis analysis, List<String> choices, AnalysisTexts texts) {
        var language = texts.language();
        var parts = new ArrayList<MethodNote.Part>();
        add(parts, texts.get("method.citation"), result.citation().method().in(language));
        add(parts, texts.get("note.formula"), result.citation().formula().replace("; ", "\n"));
        add(parts, texts.get("note.unsuitable"), analysis.method().unsuitable().in(language));
        add(parts, texts.get("note.references"), String.join("\n", result.citation().references()));
        add(parts, texts.get("method.parameters"), String.join("\n", choices));
        add(parts, texts.get("method.fingerprint"), result.fingerprint());
        return parts;
    }

    private static void add(List<MethodNote.Part> parts, String heading, String body) {
        if (!body.isBlank()) {
            parts.add(new MethodNote.Part(heading, body));
        }
    }
}
