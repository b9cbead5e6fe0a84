// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;

/**
 * The promises of an analysis, tried on an example. What follows from the example alone is always tried: names and texts
 * in both languages, the same result from the same input, an end when cancelled, and an answer or a sentence for tables
 * that are empty, have one row or lack cells. What only the author knows, such as whether rows may change places, is named
 * with {@link #anyOrderOfRows}, {@link #anyOrderOfColumns} and {@link #anyNames}. Immutable.
 */
public final class Contract {

    private static final int SHUFFLES = 5;
    private static final double ALIKE = 1e-9;

    private final Analysis analysis;
    private final Input input;
    private final Map<String, String> parameters;
    private final Map<String, UnaryOperator<Input>> changes;

    private Contract(Analysis analysis, Input input, Map<String, String> parameters, Map<String, UnaryOperator<Input>> changes) {
        this.analysis = analysis;
        this.input = input;
        this.parameters = parameters;
        this.changes = changes;
    }

    /** The contract of an analysis that reads nothing, until {@link #reading} gives an example. */
    public static Contract of(Analysis analysis) {
        return new Contract(analysis, Input.none(), Map.of(), Map.of());
    }

    /** Tried on this example, from which the analysis must find something. */
    public Contract reading(Input example) {
        return new Contract(analysis, example, parameters, changes);
    }

    /** With a parameter, written as on the command line. */
    public Contract with(String parameter, String value) {
        var more = new HashMap<>(parameters);
        more.put(parameter, value);
        return new Contract(analysis, input, more, changes);
    }

    /** The values do not depend on the order of the rows of that table. */
    public Contract anyOrderOfRows(String table) {
        return changing("the order of the rows of \"" + table + "\"", random -> it -> Variants.shuffledRows(it, table, random));
    }

    /** The values do not depend on the order of the columns of that table. */
    public Contract anyOrderOfColumns(String table) {
        return changing("the order of the columns of \"" + table + "\"", random -> it -> Variants.shuffledColumns(it, table, random));
    }

    /** The values do not depend on the names that stand in the text cells of these columns; all text columns for none. */
    public Contract anyNames(String table, String... columns) {
        return changing("the names in \"" + table + "\"", random -> it -> Variants.renamed(it, table, List.of(columns), random));
    }

    private interface Change {
        UnaryOperator<Input> with(Random random);
    }

    private Contract changing(String what, Change change) {
        var more = new java.util.LinkedHashMap<>(changes);
        for (var seed = 0; seed < SHUFFLES; seed++) {
            more.put(what + " (" + (seed + 1) + ")", change.with(new Random(seed)));
        }
        return new Contract(analysis, input, parameters, more);
    }

    /**
     * Tries all promises.
     *
     * @return a sentence for each that is broken; empty when all are kept
     */
    public List<String> broken() {
        var broken = new ArrayList<>(Texts.broken(analysis));
        try {
            var result = run(input);
            keepsWhatItIsGiven(result, broken);
            isTheSameAgain(result, broken);
            endsWhenCancelled(broken);
            staysUnder(result, broken);
        } catch (AnalysisException refused) {
            broken.add("The example is refused: " + refused.getMessage());
        } catch (RuntimeException fault) {
            broken.add("The example gives a fault: " + fault);
        }
        answersTo("tables without rows", Variants.empty(input), broken);
        answersTo("one row", Variants.firstRow(input), broken);
        answersTo("cells that are all empty", Variants.blank(input), broken);
        answersTo("every other cell empty", Variants.halfBlank(input), broken);
        answersToEveryChoice(broken);
        return List.copyOf(broken);
    }

    private Result run(Input of) throws AnalysisException {
        return analysis.run(of, Parameters.parse(analysis.parameters(), parameters), Progress.none());
    }

    private void keepsWhatItIsGiven(Result result, List<String> broken) throws AnalysisException {
        if (!analysis.accepts(input)) {
            broken.add("It does not accept the example.");
        }
        if (!result.analysis().equals(analysis.id())) {
            broken.add("The result names another analysis: " + result.analysis());
        }
        if (!result.fingerprint().equals(input.fingerprint())) {
            broken.add("The result does not carry the fingerprint of the input.");
        }
        if (!result.parameters().equals(Parameters.parse(analysis.parameters(), parameters))) {
            broken.add("The result does not carry the parameters of the run.");
        }
        if (result.values().isEmpty() && result.tables().isEmpty()) {
            broken.add("The result has neither values nor tables.");
        }
        result.tables().forEach((key, table) -> {
            if (!key.equals(table.key())) {
                broken.add("The table \"" + table.key() + "\" is found as \"" + key + "\".");
            }
            table.rows().filter(row -> table.rowKey(row).isBlank()).findFirst()
                    .ifPresent(row -> broken.add("Row " + row + " of \"" + key + "\" has no key."));
        });
        Texts.addUntranslated(result, broken);
    }

    private void isTheSameAgain(Result result, List<String> broken) throws AnalysisException {
        if (!result.equals(run(input))) {
            broken.add("A second run gives another result.");
        }
        var other = new Result[1];
        var thread = new Thread(() -> {
            try {
                other[0] = run(input);
            } catch (AnalysisException refused) {
                // found below: there is no result
            }
        });
        thread.start();
        var here = run(input);
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (!here.equals(other[0])) {
            broken.add("Two runs at a time give different results.");
        }
    }

    private void endsWhenCancelled(List<String> broken) throws AnalysisException {
        var asked = new boolean[1];
        var cancelled = new Progress() {
            @Override
            public void report(double done, Label step) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                asked[0] = true;
                return true;
            }
        };
        try {
            analysis.run(input, Parameters.parse(analysis.parameters(), parameters), cancelled);
            broken.add(asked[0] ? "A cancelled run gives a result." : "A run never asks whether it is cancelled.");
        } catch (CancellationException asPromised) {
            // kept
        }
    }

    private void staysUnder(Result result, List<String> broken) throws AnalysisException {
        for (var change : changes.entrySet()) {
            var other = run(change.getValue().apply(input));
            if (!other.values().keySet().equals(result.values().keySet())) {
                broken.add("Other values with " + change.getKey() + ": " + other.values().keySet());
                continue;
            }
            for (var name : result.values().keySet()) {
                var before = result.value(name).asDouble();
                var after = other.value(name).asDouble();
                if (Double.isNaN(before) != Double.isNaN(after) || Math.abs(before - after) > ALIKE * Math.max(1, Math.abs(before))) {
                    broken.add("\"" + name + "\" changes from " + before + " to " + after + " with " + change.getKey() + ".");
                }
            }
        }
    }

    private void answersTo(String what, Input of, List<String> broken) {
        answersTo(what, of, parameters, broken);
    }

    private void answersTo(String what, Input of, Map<String, String> given, List<String> broken) {
        try {
            if (analysis.accepts(of)) {
                var result = analysis.run(of, Parameters.parse(analysis.parameters(), given), Progress.none());
                Texts.addUntranslated(result, broken);
            }
        } catch (AnalysisException refused) {
            if (!Texts.isSentence(refused.label())) {
                broken.add("Refuses " + what + " without a sentence in both languages: " + refused.label());
            }
        } catch (RuntimeException fault) {
            broken.add("Gives a fault for " + what + ": " + fault);
        }
    }

    private void answersToEveryChoice(List<String> broken) {
        for (var parameter : analysis.parameters()) {
            for (var value : Variants.values(parameter)) {
                var given = new HashMap<>(parameters);
                given.put(parameter.name(), value);
                answersTo("--" + parameter.name() + " " + value, input, given, broken);
            }
        }
    }
}
