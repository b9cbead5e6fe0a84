// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rule 6: no activators; contributions come through extension points alone, and only one bundle reads them. */
public final class OneContributionMechanism implements Rule {

    private static final String READER = "org.observatory.extensions";
    private static final List<String> DECLARING = List.of("org.observatory.analysis", "org.observatory.charts");
    private static final List<String> HEADERS = List.of("Bundle-Activator", "Service-Component");
    private static final Pattern REGISTRY = Pattern
            .compile("\\b(IExtensionRegistry|RegistryFactory|getConfigurationElementsFor|getExtensionRegistry|ServiceLoader)\\b");

    @Override
    public List<Violation> violations(SourceTree tree) {
        var violations = new ArrayList<Violation>();
        for (var bundle : tree.bundles()) {
            var manifest = bundle.manifest();
            HEADERS.stream().filter(manifest.headers()::containsKey)
                    .forEach(header -> violations.add(new Violation(manifest.file(), "has a " + header)));
            if (DECLARING.contains(bundle.name()) && bundle.reaches(READER)) {
                violations.add(new Violation(manifest.file(), "reaches " + READER + " instead of declaring its extension point only"));
            }
            if (!bundle.name().equals(READER) && !bundle.name().endsWith("tests")) {
                bundle.sources().forEach(file -> REGISTRY.matcher(new JavaSource(SourceTree.text(file)).code()).results()
                        .map(match -> match.group(1)).distinct()
                        .forEach(used -> violations.add(new Violation(file, "uses " + used))));
            }
        }
        return violations;
    }
}
