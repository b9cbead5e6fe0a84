// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.framework;

import java.util.HashMap;
import java.util.List;

import org.observatory.model.coding.Code;
import org.observatory.model.edit.ObservatoryLabels;

/** What the columns of a framework grid are called. */
public final class ThemeNames {

    private ThemeNames() {
    }

    /** {@return the names of themes, one each; where codes in two branches have the same name, with the codes above in brackets} */
    public static List<String> of(List<Code> themes, ObservatoryLabels labels) {
        var count = new HashMap<String, Integer>();
        themes.forEach(theme -> count.merge(labels.name(theme), 1, Integer::sum));
        return themes.stream().map(theme -> count.get(labels.name(theme)) == 1 ? labels.name(theme) : told(theme, labels)).toList();
    }

    private static String told(Code theme, ObservatoryLabels labels) {
        return theme.eContainer() instanceof Code above ? labels.name(theme) + " (" + labels.path(above) + ")" : labels.name(theme);
    }
}
