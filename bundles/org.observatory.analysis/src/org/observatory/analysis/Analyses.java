// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** The analyses at hand, from a plain list: contributed ones in the product, any others in a test. Immutable. */
public final class Analyses {

    private final Map<String, Analysis> byId;

    /**
     * Over these analyses, in this order.
     *
     * @throws IllegalArgumentException when two have the same identifier
     */
    public Analyses(List<? extends Analysis> analyses) {
        byId = new LinkedHashMap<>();
        for (var analysis : analyses) {
            if (byId.putIfAbsent(analysis.id(), analysis) != null) {
                throw new IllegalArgumentException("Two analyses are called \"" + analysis.id() + "\".");
            }
        }
    }

    /** All of them, in order. */
    public List<Analysis> all() {
        return List.copyOf(byId.values());
    }

    /** The analysis of that identifier, if there is one. */
    public Optional<Analysis> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The analysis of that identifier.
     *
     * @throws AnalysisException naming those there are, when there is none of that identifier
     */
    public Analysis get(String id) throws AnalysisException {
        return find(id).orElseThrow(() -> new AnalysisException(new Label(
                "There is no analysis \"" + id + "\"; there are " + String.join(", ", byId.keySet()) + ".",
                "Il n’y a pas d’analyse « " + id + " » ; il y a " + String.join(", ", byId.keySet()) + ".")));
    }

    /**
     * Runs an analysis with parameters given as texts.
     *
     * @throws AnalysisException     when there is no such analysis, a parameter is wrong, the input lacks what it
     *                               reads, or the analysis itself is faulty: a contribution that throws is named and
     *                               does not break the rest
     * @throws CancellationException when cancelled through {@code progress}
     */
    public Result run(String id, Input input, Map<String, String> parameters, Progress progress)
            throws AnalysisException {
        var analysis = get(id);
        if (!analysis.accepts(input)) {
            throw new AnalysisException(naming -> Label.each(language -> new Label("The analysis ", "L’analyse ").in(language)
                    + naming.called(id, analysis.label()).in(language) + new Label(" cannot read this data. It reads: ",
                            " ne peut pas lire ces données. Elle lit\u00a0: ").in(language) + analysis.reads().in(language)), null);
        }
        var values = Parameters.parse(analysis.parameters(), parameters);
        try {
            return analysis.run(input, values, progress);
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (RuntimeException broken) {
            throw new AnalysisException(naming -> Label.each(language -> new Label("The analysis ", "L’analyse ").in(language)
                    + naming.called(id, analysis.label()).in(language) + new Label(" has a fault and gave no result (",
                            " a un défaut et n’a pas donné de résultat (").in(language) + broken + ")."), broken);
        }
    }
}
