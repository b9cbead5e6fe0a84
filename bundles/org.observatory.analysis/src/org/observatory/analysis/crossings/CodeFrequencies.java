// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Logarithm;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

/**
 * How often each code occurs (« tri à plat »). The result has the values {@code passages}, {@code documents}, {@code cases}
 * and {@code coders}, and the table {@code codes}: passages, cases and documents with their share, coders, and characters;
 * each count has the keys of the passages.
 */
public final class CodeFrequencies implements Analysis {

    @Override
    public String id() {
        return "code-frequencies";
    }

    @Override
    public Label label() {
        return new Label("Frequencies of codes", "Tri à plat des codes");
    }

    @Override
    public Label description() {
        return new Label("How many cases, documents and passages have each code.", "Combien de cas, de documents et de passages ont chaque code.");
    }

    @Override
    public Label family() {
        return Families.CROSSINGS;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(Logarithm.AXES);
    }

    @Override
    public Label reads() {
        return new Label("coded passages: those of a project, or a table of document, coder, code, start and end, with case if there is one.",
                "des passages codés : ceux d’un projet, ou un tableau document, coder, code, start et end, avec case s’il y en a.");
    }

    @Override
    public boolean accepts(Input input) {
        return Passages.areIn(input);
    }

    @Override
    public Label valueLabel(String name) {
        return switch (name) {
            case "passages" -> new Label("passages", "passages");
            case "documents" -> new Label("documents", "documents");
            case "cases" -> new Label("cases", "cas");
            default -> Analysis.super.valueLabel(name);
        };
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var passages = Passages.of(input);
        var documents = distinct(passages.all(), passage -> List.of(passage.document()));
        var cases = distinct(passages.all(), Passages.Passage::cases);
        var result = Result.builder(this, parameters, input).value("passages", passages.all().size()).value("documents", documents)
                .value("cases", cases).value("coders", passages.coders());
        if (passages.left() > 0) {
            result.warning(passages.leftOut());
        }
        if (passages.coders() > 1) {
            result.warning(new Label("Passages that several coders marked count for each of them; cases and documents count once.",
                    "Les passages marqués par plusieurs codeurs comptent pour chacun ; les cas et les documents comptent une fois."));
        }
        return result.table(table(passages, cases, documents, progress)).build();
    }

    private static long distinct(List<Passages.Passage> of, Function<Passages.Passage, List<String>> units) {
        return of.stream().flatMap(passage -> units.apply(passage).stream()).distinct().count();
    }

    private static Table table(Passages passages, long cases, long documents, Progress progress) {
        var table = Table.builder("codes", new Label("Codes", "Codes")).column("code", new Label("Code", "Code"), Kind.LABEL)
                .column("cases", new Label("Cases", "Cas"), Kind.NUMBER).column("case-percent", new Label("% of cases", "% des cas"), Kind.NUMBER)
                .column("documents", new Label("Documents", "Documents"), Kind.NUMBER)
                .column("document-percent", new Label("% of documents", "% des documents"), Kind.NUMBER)
                .column("passages", new Label("Passages", "Passages"), Kind.NUMBER)
                .column("coders", new Label("Coders", "Codeurs"), Kind.NUMBER)
                .column("characters", new Label("Characters", "Caractères"), Kind.NUMBER);
        var byCode = passages.all().stream().collect(Collectors.groupingBy(Passages.Passage::code));
        passages.codes().forEach((code, label) -> {
            progress.check();
            var of = byCode.get(code);
            var inCases = distinct(of, Passages.Passage::cases);
            var inDocuments = distinct(of, passage -> List.of(passage.document()));
            var keys = of.stream().map(Passages.Passage::key).collect(Collectors.joining(" "));
            table.row(code).set("code", label).set("cases", BigDecimal.valueOf(inCases), keys).set("case-percent", share(inCases, cases))
                    .set("documents", BigDecimal.valueOf(inDocuments), keys).set("document-percent", share(inDocuments, documents))
                    .set("passages", BigDecimal.valueOf(of.size()), keys)
                    .set("coders", BigDecimal.valueOf(distinct(of, passage -> List.of(passage.coder()))))
                    .set("characters", BigDecimal.valueOf(of.stream().mapToLong(passage -> passage.end() - passage.start()).sum()));
        });
        return table.build();
    }

    private static BigDecimal share(long part, long of) {
        return of == 0 ? null : BigDecimal.valueOf(100.0 * part / of);
    }

    @Override
    public Citation citation() {
        return Citation.of(new Label("Count of coded passages, and of the cases and documents that have one.",
                "Nombre de passages codés, et de cas et de documents qui en ont un."));
    }

    @Override
    public Method method() {
        return new Method(new Label("The share of cases says how many mention something; the number of passages also how often they come back to it.",
                "La part des cas dit combien mentionnent quelque chose ; le nombre de passages dit aussi combien ils y reviennent."), "",
                new Label("Longer documents have more passages: compare cases rather than passages.",
                        "Les documents plus longs ont plus de passages : comparez les cas plutôt que les passages."), List.of());
    }
}
