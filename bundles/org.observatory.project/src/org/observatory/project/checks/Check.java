// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks;

import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.model.programmes.Observatory;

/**
 * Looks for one kind of fault. Contributed through the extension point {@code org.observatory.project.checks}; stateless,
 * with a public constructor without arguments.
 */
public interface Check {

    /** {@return its identifier: lower-case words joined by hyphens, unique, the same as in the extension, stable} */
    String id();

    /** {@return its name, in a few words} */
    Label label();

    /** {@return what it looks for and why, in one or two sentences} */
    Label description();

    /**
     * Looks at a whole project. Called on the thread that edits the model; a project of ordinary size takes milliseconds.
     *
     * @param observatory the root of the project; to be read only
     * @param report      takes each issue found, in the order of the model
     */
    void run(Observatory observatory, Consumer<Issue> report);
}
