// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.List;

/**
 * Something that can be computed from tables. Contributed through the extension point
 * {@code org.observatory.analysis.analyses}; stateless, with a public constructor without arguments, safe to run in
 * several threads at a time.
 */
public interface Analysis {

    /** What an analysis reads that says nothing else. */
    Label PROJECT_TABLES = new Label("the tables of a project.", "les tableaux d’un projet.");

    /** The identifier by which it is asked for: lower-case words joined by hyphens, unique, stable across versions. */
    String id();

    /** Its name. */
    Label label();

    /** What it computes and for whom, in one or two sentences. */
    Label description();

    /** Under which heading it is listed, beside others of its kind. */
    default Label family() {
        return Families.OTHERS;
    }

    /** What can be chosen. Each becomes a dialog field, a flag of the command line and a line of the caption. */
    List<Parameter<?>> parameters();

    /** What is put in, in one sentence: which tables or columns, a row of which is what. */
    default Label reads() {
        return PROJECT_TABLES;
    }

    /** Whether this input has the tables and columns that a run reads. */
    boolean accepts(Input input);

    /**
     * Computes the result.
     *
     * @param input      accepted by {@link #accepts}
     * @param parameters values for {@link #parameters()}
     * @param progress   to report to, and to ask whether to go on
     * @return the same result for the same input and parameters, in every language and time zone
     * @throws AnalysisException                                when the data does not allow it; the message says why
     * @throws java.util.concurrent.CancellationException when cancelled through {@code progress}
     */
    Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException;

    /** How to cite the method. */
    Citation citation();

    /** The note on the method, for whoever chooses it: what it is, its formula, when not to use it, references. */
    default Method method() {
        return Method.of(this);
    }

    /** The name shown to people of a value of the result. */
    default Label valueLabel(String name) {
        return ValueNames.of(name);
    }
}
