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
import org.observatory.coding.inputs.LiveInputs;

/**
 * An analysis of a project that is being edited. What it reads is copied when it is run, a little at a time, by the thread of the
 * edits. For any thread but that one.
 *
 * @param analysis   the analysis
 * @param inputs     what it reads
 * @param ofProject  what was chosen of the project
 * @param parameters what was chosen of its own parameters
 */
public record Prepared(Analysis analysis, LiveInputs inputs, Map<String, String> ofProject, Map<String, String> parameters) {

    /**
     * A result, and what it is the result of.
     *
     * @param result   the result
     * @param revision the {@link LiveInputs#revision()} of the project that it was found with
     */
    public record Found(Result result, long revision) {
    }

    /**
     * {@return the fingerprint of what it reads; empty where that cannot be read}
     *
     * @throws java.util.concurrent.CancellationException when the project was closed
     */
    public Optional<String> fingerprint() {
        try {
            return Optional.of(inputs.prepare(analysis, ofProject, Progress.none()).data().read(Progress.none()).fingerprint());
        } catch (AnalysisException unread) {
            return Optional.empty();
        }
    }

    /**
     * {@return the result, with the revision of the project it is of} The cases are read in any case: what was chosen names them.
     *
     * @param progress told how far it is, and asked whether to go on
     * @throws AnalysisException if there is none, for a reason to be told
     * @throws java.util.concurrent.CancellationException when cancelled, or when the project was closed
     */
    public Found run(Progress progress) throws AnalysisException {
        inputs.tables().readCases(progress);
        var read = inputs.prepare(analysis, ofProject, progress);
        return new Found(new Analyses(List.of(analysis)).run(analysis.id(), read.data().read(progress), parameters, progress), read.revision());
    }
}
