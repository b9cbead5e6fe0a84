// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Value;

/**
 * What the coefficients of agreement share. The result has the values {@code estimate}, {@code se}, {@code lower},
 * {@code upper}, {@code observed}, {@code expected} (for α {@code observed-disagreement} and
 * {@code expected-disagreement}), {@code units}, {@code coders} and {@code categories}; the tables {@code categories}, a row
 * a category; {@code pairs}, a row a pair of coders; and {@code disagreements}, a row a unit on which coders differ, with the
 * key of the unit.
 */
abstract class AgreementAnalysis implements UnitsByCoders {

    private final String id;
    private final Label label;
    private final Label description;
    private final Method method;

    AgreementAnalysis(String id, Label label, Label description, Method method) {
        this.id = id;
        this.label = label;
        this.description = description;
        this.method = method;
    }

    /** What it takes from the values. */
    abstract Scale scale(Parameters parameters);

    /** The coefficient over these profiles. */
    abstract Coefficient coefficient(Profiles profiles, Ratings ratings, Parameters parameters) throws NotDefined;

    /** Whether it tells coders apart, and so cannot be computed from counts. */
    boolean needsCoders() {
        return false;
    }

    /** Whether chance is taken off, so that values that are all the same leave it undefined. */
    boolean correctsForChance() {
        return true;
    }

    /** How many values a unit needs to count. */
    int least() {
        return 1;
    }

    /** The coefficient of one category against all others, over profiles of two categories; null for none. */
    Coefficient againstOthers(Profiles profiles, Parameters parameters) {
        return null;
    }

    /** The parameters of its own, before those of all coefficients. */
    List<Parameter<?>> own() {
        return List.of();
    }

    Parameter<String> interval() {
        return Options.INTERVAL;
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
    public final Method method() {
        return method;
    }

    @Override
    public final Citation citation() {
        return new Citation(description, method.references(), method.formula());
    }

    @Override
    public final Label family() {
        return Families.AGREEMENT;
    }

    @Override
    public final List<Parameter<?>> parameters() {
        var all = new ArrayList<>(own());
        if (!needsCoders()) {
            all.add(Options.LAYOUT);
        }
        all.addAll(List.of(Options.CODERS, Options.CATEGORIES, Options.MISSING, interval(), Options.CONFIDENCE, Options.SAMPLES,
                Options.SEED));
        return all;
    }

    @Override
    public final Label reads() {
        return new Label("a table whose rows are units and whose columns are coders; an empty cell is a missing value, and a column"
                + " named “unit” names the units.",
                "un tableau dont les lignes sont des unités et les colonnes des codeurs ; une cellule vide est une valeur manquante, et"
                        + " une colonne nommée « unité » nomme les unités.");
    }

    @Override
    public final boolean accepts(Input input) {
        return input.has(Input.DATA);
    }

    @Override
    public final Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var result = Result.builder(this, parameters, input);
        try {
            var ratings = new RatingsReader(input, parameters, scale(parameters), progress).read();
            new Comparison(this, ratings, parameters, progress).into(result);
        } catch (NotDefined reason) {
            Comparison.NAMES.forEach(name -> result.value(name, Value.undefined(reason.because())));
        }
        return result.build();
    }
}
