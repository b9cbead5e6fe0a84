// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.Map;

import static java.util.Map.entry;

/** The names that values of several analyses share, as people read them. */
final class ValueNames {

    private static final Map<String, Label> NAMES = Map.ofEntries(
            entry("estimate", new Label("estimate", "estimation")),
            entry("se", new Label("standard error", "erreur type")),
            entry("lower", new Label("lower bound", "borne inférieure")),
            entry("upper", new Label("upper bound", "borne supérieure")),
            entry("observed", new Label("observed agreement", "accord observé")),
            entry("expected", new Label("agreement expected by chance", "accord attendu par hasard")),
            entry("observed-disagreement", new Label("observed disagreement", "désaccord observé")),
            entry("expected-disagreement", new Label("disagreement expected by chance", "désaccord attendu par hasard")),
            entry("unanimous", new Label("units on which all coders agree, as a share",
                    "part des unités où tous les codeurs s’accordent")),
            entry("units", new Label("units", "unités")),
            entry("coders", new Label("coders", "codeurs")),
            entry("categories", new Label("categories", "catégories")),
            entry("pairable", new Label("values that can be compared", "valeurs comparables")),
            entry("n", new Label("base (n)", "base (n)")),
            entry("z", new Label("z", "z")),
            entry("p", new Label("p-value", "valeur p")));

    private ValueNames() {
    }

    static Label of(String name) {
        return NAMES.getOrDefault(name, Label.same(name));
    }
}
