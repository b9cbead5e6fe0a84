// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.observatory.analysis.Column;
import org.observatory.analysis.Variables;

/** The matrices that the menu offers. */
enum UsualMatrix {

    /** Codes by cases. */
    CASES("code-matrix", false, Map.of()),
    /** Codes by an attribute of cases. */
    ATTRIBUTE("code-matrix", true, Map.of()),
    /** Codes by codes. */
    CODES("cooccurrence", false, Map.of()),
    /** Profiles of actors by kinds of territory, or by another attribute of cases. */
    PROFILES("code-matrix", true, Map.of("rows", "profiles"));

    /** The parameter of the command that names one. */
    static final String PARAMETER = "org.observatory.ui.analysis.matrix.usual";

    private static final String BY = "by";

    private final String analysis;
    private final boolean askedFor;
    private final Map<String, String> choices;

    UsualMatrix(String analysis, boolean askedFor, Map<String, String> choices) {
        this.analysis = analysis;
        this.askedFor = askedFor;
        this.choices = choices;
    }

    /** {@return the one of a name; codes by cases for null} */
    static UsualMatrix named(String name) {
        return name == null ? CASES : valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** {@return the analysis it is read from} */
    String analysis() {
        return analysis;
    }

    /** {@return whether something is to be chosen first} */
    boolean isAskedFor() {
        return askedFor;
    }

    /**
     * {@return what is asked for; where an attribute is to be chosen, one is suggested}
     *
     * @param cases the cases with their attributes; null where there are none
     */
    Asked asked(Variables cases) {
        var attributes = !askedFor || cases == null ? List.<Column>of()
                : cases.sorting().stream().filter(column -> column.key().startsWith("attribute:")).toList();
        var by = Stream.concat(attributes.stream().filter(column -> this == PROFILES && tellsTerritory(column)), attributes.stream())
                .map(Column::key).findFirst().orElse(null);
        return new Asked(analysis, by == null ? choices : Stream.concat(choices.entrySet().stream(), Stream.of(Map.entry(BY, by)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static boolean tellsTerritory(Column column) {
        return column.label().fr().toLowerCase(Locale.FRENCH).contains("territoire")
                || column.label().en().toLowerCase(Locale.ENGLISH).contains("territor");
    }
}
