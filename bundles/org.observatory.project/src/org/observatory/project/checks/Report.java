// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks;

import java.util.List;

import org.observatory.analysis.Label;

/**
 * What the checks found in a project.
 *
 * @param issues   the issues, errors first, then by check, then in the order of the model
 * @param failures one sentence for each check that failed itself and was left out
 */
public record Report(List<Issue> issues, List<Label> failures) {

    /** Copies both lists. */
    public Report {
        issues = List.copyOf(issues);
        failures = List.copyOf(failures);
    }

    /** {@return how many issues have this severity} */
    public long count(Severity severity) {
        return issues.stream().filter(issue -> issue.severity() == severity).count();
    }

    /** {@return whether something must be corrected} */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
