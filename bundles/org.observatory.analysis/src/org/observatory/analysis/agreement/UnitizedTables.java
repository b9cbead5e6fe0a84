// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Value;

/** The tables of a comparison of passages. */
final class UnitizedTables {

    private static final int MOST = 1000;
    private static final Label COEFFICIENT = new Label("Coefficient", "Coefficient");

    private final Segments segments;
    private final UnitizedAlpha.Unitized unitized;
    private final Coincidences later;
    private final Progress progress;

    UnitizedTables(Segments segments, UnitizedAlpha.Unitized unitized, Coincidences later, Progress progress) {
        this.segments = segments;
        this.unitized = unitized;
        this.later = later;
        this.progress = progress;
    }

    void into(Result.Builder result) throws NotDefined {
        result.table(codes()).table(pairs()).table(disagreements());
    }

    private Table codes() {
        var table = Table.builder("codes", new Label("Codes", "Codes")).column("code", new Label("Code", "Code"), Kind.TEXT)
                .column("passages", new Label("Passages", "Passages"), Kind.NUMBER).column("estimate", COEFFICIENT, Kind.NUMBER)
                .column("observed-disagreement", new Label("Observed disagreement", "Désaccord observé"), Kind.NUMBER)
                .column("expected-disagreement", new Label("Expected disagreement", "Désaccord attendu"), Kind.NUMBER)
                .column("coding", new Label("Coefficient where passages meet (2016)", "Coefficient là où les passages se rencontrent (2016)"), Kind.NUMBER);
        for (var i = 0; i < segments.codes().size(); i++) {
            var code = unitized.codes().get(i);
            var observed = code.observed(code.once());
            var expected = code.expected(code.once());
            table.row(segments.codes().get(i), segments.codes().get(i), BigDecimal.valueOf(code.passages()),
                    number(1 - observed / expected), number(observed), number(expected), later == null ? null : number(later.code(i)));
        }
        return table.build();
    }

    private Table pairs() throws NotDefined {
        var table = Table.builder("pairs", new Label("Pairs of coders", "Paires de codeurs"))
                .column("coder", new Label("Coder", "Codeur"), Kind.TEXT).column("other", new Label("Other coder", "Autre codeur"), Kind.TEXT)
                .column("estimate", COEFFICIENT, Kind.NUMBER);
        var coders = segments.coders();
        for (var one = 0; one < coders.size(); one++) {
            for (var other = one + 1; other < coders.size(); other++) {
                var names = List.of(coders.get(one), coders.get(other));
                BigDecimal alpha;
                try {
                    var pair = new UnitizedAlpha.Unitized(segments, names, progress);
                    alpha = number(pair.alpha(pair.codes().getFirst().once()));
                } catch (NotDefined nothingCoded) {
                    alpha = null;
                }
                table.row(String.join(" ", names), names.getFirst(), names.getLast(), alpha);
            }
        }
        return table.build();
    }

    private Table disagreements() {
        var table = Table.builder("disagreements", new Label("Disagreements", "Désaccords"))
                .column("document", new Label("Document", "Document"), Kind.TEXT).column("coder", new Label("Coder", "Codeur"), Kind.TEXT)
                .column("code", new Label("Code", "Code"), Kind.TEXT).column("start", new Label("Start", "Début"), Kind.NUMBER)
                .column("end", new Label("End", "Fin"), Kind.NUMBER)
                .column("shared", new Label("Share that others coded alike", "Part codée de même par les autres"), Kind.NUMBER);
        var read = segments.readByAll();
        var merged = segments.merged();
        var shown = 0;
        for (var segment : segments.all()) {
            if (shown < MOST && read.containsKey(segment.document()) && differs(segment, merged)) {
                table.row(segment.key(), segment.document(), segment.coder(), segment.code(), BigDecimal.valueOf(segment.start()),
                        BigDecimal.valueOf(segment.end()), number(shared(segment, merged)));
                shown++;
            }
        }
        return table.build();
    }

    /** Whether another coder has no passage with the same code and bounds. */
    private boolean differs(Segments.Segment segment, Map<List<String>, List<long[]>> merged) {
        return segments.coders().stream().filter(coder -> !coder.equals(segment.coder())).anyMatch(coder -> merged
                .getOrDefault(List.of(segment.document(), coder, segment.code()), List.of()).stream()
                .noneMatch(passage -> passage[0] == segment.start() && passage[1] == segment.end()));
    }

    private double shared(Segments.Segment segment, Map<List<String>, List<long[]>> merged) {
        var others = segments.coders().size() - 1;
        var sum = 0.0;
        for (var coder : segments.coders()) {
            if (!coder.equals(segment.coder())) {
                for (var passage : merged.getOrDefault(List.of(segment.document(), coder, segment.code()), List.of())) {
                    sum += Math.max(0, Math.min(passage[1], segment.end()) - Math.max(passage[0], segment.start()));
                }
            }
        }
        return sum / others / segment.length();
    }

    private static BigDecimal number(double value) {
        return Value.of(value, COEFFICIENT).number();
    }
}
