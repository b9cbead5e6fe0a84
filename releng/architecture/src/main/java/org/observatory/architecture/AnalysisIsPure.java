// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rule 2: the analyses import the Java library and mathematics, nothing else. */
public final class AnalysisIsPure implements Rule {

    private static final String ANALYSIS = "org.observatory.analysis";
    private static final List<String> ALLOWED = List.of("java", ANALYSIS, "org.apache.commons.math3",
            "org.apache.commons.statistics", "org.apache.commons.numbers", "org.apache.commons.rng", "org.hipparchus",
            "org.jgrapht");
    private static final Pattern IMPORT = Pattern.compile("\\bimport\\s+(?:static\\s+)?([\\w.]+)");

    @Override
    public List<Violation> violations(SourceTree tree) {
        var violations = new ArrayList<Violation>();
        tree.bundle(ANALYSIS).ifPresent(analysis -> {
            var reached = new ArrayList<>(analysis.manifest().requires());
            reached.addAll(analysis.manifest().imports());
            reached.stream().filter(name -> !isAllowed(name))
                    .forEach(name -> violations.add(new Violation(analysis.manifest().file(), "reaches " + name)));
            for (var file : analysis.sources()) {
                IMPORT.matcher(new JavaSource(SourceTree.text(file)).code()).results().map(match -> match.group(1))
                        .filter(name -> !isAllowed(name))
                        .forEach(name -> violations.add(new Violation(file, "imports " + name)));
            }
        });
        return violations;
    }

    private static boolean isAllowed(String name) {
        return ALLOWED.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + ".")
                || name.startsWith(prefix + "-"));
    }
}
