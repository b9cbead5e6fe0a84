// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.observatory.analysis.Label;
import org.observatory.extensions.Extensions;
import org.observatory.extensions.Failure;

/** Runs checks one after the other; one that fails is named and the others go on. */
public final class Checks {

    /** The extension point through which checks are contributed. */
    public static final String POINT = "org.observatory.project.checks";

    private final List<Check> checks;
    private final List<Failure> failures;

    private Checks(List<Check> checks, List<Failure> failures) {
        this.checks = List.copyOf(checks);
        this.failures = List.copyOf(failures);
    }

    /** {@return the checks that plug-ins contribute, by identifier} */
    public static Checks contributed() {
        var contributions = Extensions.contributions(POINT, Check.class);
        return new Checks(contributions.values(), contributions.failures());
    }

    /** {@return these checks, in this order} */
    public static Checks of(List<? extends Check> checks) {
        return new Checks(List.copyOf(checks), List.of());
    }

    /** {@return the checks, in order} */
    public List<Check> all() {
        return checks;
    }

    /** {@return the contributions that could not be created, for the log} */
    public List<Failure> failures() {
        return failures;
    }

    /** {@return those of the checks that run on an occasion} */
    public Checks on(Check.Occasion occasion) {
        return new Checks(checks.stream().filter(check -> check.occasion() == occasion).toList(), failures);
    }

    /**
     * Runs every check.
     *
     * @param project the project; not changed
     * @return what they found
     * @throws CancellationException when nobody waits for it any more
     */
    public Report run(CheckedProject project) {
        var issues = new ArrayList<Issue>();
        var broken = new ArrayList<Label>();
        failures.forEach(failure -> broken.add(new Label(failure.message(Locale.ENGLISH), failure.message(Locale.FRENCH))));
        for (var check : checks) {
            var found = new ArrayList<Issue>();
            project.progress().check();
            try {
                check.run(project, found::add);
                issues.addAll(found);
            } catch (CancellationException unwanted) {
                throw unwanted;
            } catch (RuntimeException | LinkageError thrown) {
                broken.add(new Label("The check “%s” failed (%s); its issues are left out.".formatted(check.id(), thrown),
                        "Le contrôle « %s » a échoué (%s) ; ses points sont laissés de côté.".formatted(check.id(), thrown)));
            }
        }
        issues.sort(Comparator.comparing(Issue::severity));
        return new Report(issues, broken);
    }
}
