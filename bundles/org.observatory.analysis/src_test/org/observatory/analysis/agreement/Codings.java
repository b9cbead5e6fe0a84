// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Input;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;

/** Data that tests compare coders on, as sentences: who coded, then how many units got which values. */
final class Codings {

    private static final Analyses ANALYSES = new Analyses(AgreementAnalyses.all());

    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> parameters = new HashMap<>();

    private Codings(String headings) {
        lines.add(headings);
    }

    static Codings by(String... coders) {
        return new Codings(String.join(",", coders));
    }

    /** A contingency table of two coders: a row for each category of the first. */
    static Codings table(int[]... counts) {
        var codings = by("A", "B");
        for (var one = 0; one < counts.length; one++) {
            for (var other = 0; other < counts.length; other++) {
                codings.units(counts[one][other], String.valueOf(one + 1), String.valueOf(other + 1));
            }
        }
        return codings;
    }

    /** How many coders chose each category, a row a unit. */
    static Codings counts(String headings, String... rows) {
        var codings = new Codings(headings).with("layout", "counts");
        codings.lines.addAll(List.of(rows));
        return codings;
    }

    Codings units(int times, String... values) {
        for (var i = 0; i < times; i++) {
            lines.add(String.join(",", values));
        }
        return this;
    }

    Codings unit(String... values) {
        return units(1, values);
    }

    /** Rows written with commas. */
    Codings rows(String... rows) {
        lines.addAll(List.of(rows));
        return this;
    }

    Codings with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    Input input() throws AnalysisException {
        return Csv.read("codings.csv", String.join("\n", lines));
    }

    Result result(String analysis) throws AnalysisException {
        return ANALYSES.run(analysis, input(), parameters, Progress.none());
    }

    double value(String analysis, String name) throws AnalysisException {
        return result(analysis).value(name).asDouble();
    }

    double estimate(String analysis) throws AnalysisException {
        return value(analysis, "estimate");
    }

    /** Why it is not defined, in English. */
    String undefined(String analysis) throws AnalysisException {
        return result(analysis).undefined().get("estimate").en();
    }

    /** Krippendorff (2011), section C: 12 units, 4 observers, missing values. */
    static Codings krippendorffC() {
        return by("A", "B", "C", "D").rows("1,1,,1", "2,2,3,2", "3,3,3,3", "3,3,3,3", "2,2,2,2", "1,2,3,4", "4,4,4,4", "1,1,2,1",
                "2,2,2,2", ",5,5,5", ",,1,1", ",,3,");
    }

    /** Hayes and Krippendorff (2007): 40 news stories, 5 observers, missing values. */
    static Codings hayes() {
        return by("1", "2", "3", "4", "5").rows("1,1,2,,2", "1,1,0,1,", "2,3,3,3,", ",0,0,,0", "0,0,0,,0", "0,0,0,,0", "1,0,2,,1",
                "1,,2,0,", "2,2,2,,2", "2,1,1,1,", ",1,0,0,", "0,0,0,0,", "1,2,2,2,", "3,3,2,2,3", "1,1,1,,1", "1,1,1,,1", "2,1,2,,2",
                "1,2,3,3,", "1,1,0,1,", "0,0,0,,0", "0,0,1,1,", "0,0,,0,0", "2,3,3,3,", "0,0,0,0,", "1,2,,2,2", "0,1,1,1,", "0,0,0,1,0",
                "1,2,1,2,", "1,1,2,2,", "1,1,2,,2", "1,1,0,,0", "2,1,2,1,", "2,2,,2,2", "3,2,2,2,", "2,2,2,,2", "2,2,3,,2", "2,2,2,,2",
                "2,2,,1,2", "2,2,2,2,", "1,1,1,,1");
    }

    /** Fleiss (1971), table 1: 30 patients, 6 raters, 5 diagnoses. */
    static Codings fleiss() {
        return counts("depression,personality,schizophrenia,neurosis,other", "0,0,0,6,0", "0,3,0,0,3", "0,1,4,0,1", "0,0,0,0,6",
                "0,3,0,3,0", "2,0,4,0,0", "0,0,4,0,2", "2,0,3,1,0", "2,0,0,4,0", "0,0,0,0,6", "1,0,0,5,0", "1,1,0,4,0", "0,3,3,0,0",
                "1,0,0,5,0", "0,2,0,3,1", "0,0,5,0,1", "3,0,0,1,2", "5,1,0,0,0", "0,2,0,4,0", "1,0,2,0,3", "0,0,0,0,6", "0,1,0,5,0",
                "0,2,0,1,3", "2,0,0,4,0", "1,0,0,4,1", "0,5,0,1,0", "4,0,0,0,2", "0,2,0,4,0", "1,0,5,0,0", "0,0,0,0,6");
    }

    /** The first fifteen of them: distrib.6raters of the R package irrCAC. */
    static Codings fifteen() {
        var all = fleiss();
        all.lines.subList(16, all.lines.size()).clear();
        return all;
    }

    /** The same with the numbers of the categories. */
    static Codings fifteenNumbered() {
        var all = fifteen();
        all.lines.set(0, "1,2,3,4,5");
        return all;
    }

    /** cont3x3abstractors of the R package irrCAC: two abstractors on 100 pregnancies (Gwet 2014). */
    static Codings abstractors() {
        return table(new int[] {13, 0, 0}, new int[] {0, 20, 7}, new int[] {0, 4, 56});
    }
}
