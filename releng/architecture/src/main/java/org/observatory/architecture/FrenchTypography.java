// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** French texts have one no-break space inside guillemets and before high punctuation, and the typographic apostrophe. */
public final class FrenchTypography implements Rule {

    private static final Pattern BREAKABLE = Pattern.compile("« | »|\\p{L} [;!?:%](?= |$)");
    private static final Pattern DOUBLED = Pattern.compile("[\\u00A0\\u202F]{2}");
    private static final Pattern APOSTROPHE = Pattern.compile("\\p{L}'\\p{L}");
    private static final Pattern GUILLEMETS = Pattern.compile("« | »");
    private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"");

    @Override
    public List<Violation> violations(SourceTree tree) {
        var violations = new ArrayList<Violation>();
        for (var file : tree.files("_fr.properties")) {
            for (var line : SourceTree.text(file).lines().filter(text -> !text.startsWith("#")).toList()) {
                if (BREAKABLE.matcher(line).find() || DOUBLED.matcher(line).find() || APOSTROPHE.matcher(line).find()) {
                    violations.add(new Violation(file, "breaks French typography: " + line.strip()));
                }
            }
        }
        for (var bundle : tree.bundles()) {
            if (!bundle.name().endsWith("tests")) {
                bundle.sources().forEach(file -> TEXT.matcher(SourceTree.text(file)).results()
                        .filter(text -> GUILLEMETS.matcher(text.group()).find() || DOUBLED.matcher(text.group()).find())
                        .forEach(text -> violations.add(new Violation(file, "breaks French typography: " + text.group()))));
            }
        }
        return violations;
    }
}
