// SPDX-License-Identifier: EPL-2.0
package org.observatory.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Progress;
import org.observatory.analysis.agreement.AgreementAnalyses;

/** The same invented codings for our analyses and for the peer. */
final class Coders {

    private static final Analyses ANALYSES = new Analyses(AgreementAnalyses.all());

    private final List<Integer[]> units;
    private final Map<String, String> parameters = new HashMap<>();

    private Coders(List<Integer[]> units) {
        this.units = units;
    }

    static Coders of(List<Integer[]> units) {
        return new Coders(units);
    }

    /** Coders who agree in part; some values may be missing. */
    static Coders random(long seed, int coders, double missing) {
        var chance = new Random(seed);
        var categories = 2 + chance.nextInt(5);
        var units = new ArrayList<Integer[]>();
        for (var unit = 0; unit < 60; unit++) {
            var value = 1 + chance.nextInt(categories);
            units.add(IntStream.range(0, coders).mapToObj(coder -> chance.nextDouble() < missing ? null
                    : Integer.valueOf(chance.nextDouble() < 0.6 ? value : 1 + chance.nextInt(categories))).toArray(Integer[]::new));
        }
        return new Coders(units);
    }

    /** With one unit more, which has the least and the greatest of all values. */
    Coders andBothEnds() {
        var all = units.stream().flatMap(Arrays::stream).mapToInt(Integer::intValue).summaryStatistics();
        units.add(new Integer[] {all.getMin(), all.getMax()});
        return this;
    }

    Coders with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    double estimate(String analysis) throws AnalysisException {
        var text = new StringBuilder();
        for (var coder = 0; coder < units.getFirst().length; coder++) {
            text.append(coder == 0 ? "" : ",").append((char) ('A' + coder));
        }
        for (var unit : units) {
            text.append('\n');
            for (var coder = 0; coder < unit.length; coder++) {
                text.append(coder == 0 ? "" : ",").append(unit[coder] == null ? "" : unit[coder]);
            }
        }
        var all = new HashMap<>(parameters);
        all.putIfAbsent("interval", "none");
        return ANALYSES.run(analysis, Csv.read("codings.csv", text.toString()), all, Progress.none()).value("estimate").asDouble();
    }

    CodingAnnotationStudy peer() {
        var study = new CodingAnnotationStudy(units.getFirst().length);
        units.forEach(unit -> study.addItemAsArray(unit));
        return study;
    }
}
