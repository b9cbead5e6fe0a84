// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.iramuteq;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;

/**
 * Names of variables and values as a line of stars takes them: letters from a to z and digits, nothing else. The first underscore parts
 * variable and value, what follows a second one is lost, and spaces part one variable from the next. Names that become the same are told
 * apart by a number.
 */
final class StarredNames {

    private static final String UNNAMED = "x";

    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> values = new HashMap<>();

    /** {@return a variable with a value, as the line of stars has it: {@code *domaine_climat}} */
    String of(String variable, String value) {
        var name = name(variable, variables);
        return "*" + name + "_" + name(value, values.computeIfAbsent(name, first -> new LinkedHashMap<>()));
    }

    private static String name(String written, Map<String, String> taken) {
        var known = taken.get(written);
        if (known == null) {
            var plain = plain(written);
            known = plain;
            for (var number = 2; taken.containsValue(known); number++) {
                known = plain + "n" + number;
            }
            taken.put(written, known);
        }
        return known;
    }

    private static String plain(String written) {
        var plain = Normalizer.normalize(written.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace("ß", "ss"),
                Normalizer.Form.NFKD).replaceAll("[^a-z0-9]", "");
        return plain.isEmpty() ? UNNAMED : plain;
    }

    /** {@return what each changed name became, a sentence a variable} */
    List<Label> changes() {
        var changes = new ArrayList<Label>();
        variables.forEach((written, name) -> changes.add(Label.each(language -> "*" + name + Wording.colon(language)
                + Wording.quote(written, language) + values(name, language))));
        return changes;
    }

    private String values(String variable, Language language) {
        var changed = values.get(variable).entrySet().stream().filter(each -> !each.getKey().equals(each.getValue()))
                .map(each -> Wording.quote(each.getKey(), language) + " → " + each.getValue()).toList();
        return changed.isEmpty() ? "." : new Label("; its values: ", "\u202f; ses valeurs\u00a0: ").in(language) + String.join(", ", changed) + ".";
    }
}
