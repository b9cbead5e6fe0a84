// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which numbers of points are taken by their logarithm: those of skewed values, as budgets are, of which a few are many times
 * as great as most.
 */
public final class Logarithm {

    /** The one choice of every analysis whose results are drawn as points. */
    public static final Parameter<String> AXES = new Parameter.Choice("logarithm", new Label("Logarithmic axes", "Axes logarithmiques"),
            new Label("Which axes of a chart of points are logarithmic; values of 0 or less, which have no logarithm, are left out and counted.",
                    "Quels axes d’un graphique de points sont logarithmiques ; les valeurs nulles ou négatives, qui n’ont pas de logarithme, "
                            + "sont laissées de côté et comptées."), "none", choices());

    private Logarithm() {
    }

    private static Map<String, Label> choices() {
        var choices = new LinkedHashMap<String, Label>();
        choices.put("none", new Label("none", "aucun"));
        choices.put("across", new Label("across", "en abscisse"));
        choices.put("upwards", new Label("upwards", "en ordonnée"));
        choices.put("both", new Label("both", "les deux"));
        return choices;
    }

    /** Whether that choice takes what is across. */
    public static boolean across(String choice) {
        return "across".equals(choice) || "both".equals(choice);
    }

    /** Whether that choice takes what is upwards. */
    public static boolean upwards(String choice) {
        return "upwards".equals(choice) || "both".equals(choice);
    }

    /** Whether a number has a logarithm. */
    public static boolean exists(BigDecimal number) {
        return number.signum() > 0;
    }

    /** Says how many were left out since they have none. */
    public static Label leftOut(long count) {
        return Label.each(language -> Numbers.number(BigDecimal.valueOf(count), language)
                + (count == 1 ? new Label(" point with a value of 0 or less has no logarithm and is left out.",
                        " point de valeur nulle ou négative n’a pas de logarithme et est laissé de côté.")
                        : new Label(" points with a value of 0 or less have no logarithm and are left out.",
                        " points de valeur nulle ou négative n’ont pas de logarithme et sont laissés de côté.")).in(language));
    }
}
