// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.coding.inputs.ProjectInputs;

/**
 * An analysis with a copy of what it reads, so that any thread can run it while the project is edited.
 *
 * @param analysis   the analysis
 * @param data       what it reads
 * @param parameters what was chosen of its own parameters
 */
public record Prepared(Analysis analysis, ProjectInputs.Prepared data, Map<String, String> parameters) {

    /** {@return the fingerprint of what it reads; empty where that cannot be read} */
    public Optional<String> fingerprint() {
        try {
            return Optional.of(data.read(Progress.none()).fingerprint());
        } catch (AnalysisException unread) {
            return Optional.empty();
        }
    }

    /** {@return the result} @throws AnalysisException if there is none, for a reason to be told */
    public Result run(Progress progress) throws AnalysisException {
        return new Analyses(List.of(analysis)).run(analysis.id(), data.read(progress), parameters, progress);
    }
}
