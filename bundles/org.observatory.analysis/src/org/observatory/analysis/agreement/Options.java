// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;

/** What can be chosen for every coefficient, worded once. */
final class Options {

    static final String CODES = "coders";
    static final String COUNTS = "counts";
    static final String STANDARD = "standard";
    static final String BOOTSTRAP = "bootstrap";
    static final String KRIPPENDORFF = "krippendorff";
    static final String NO_INTERVAL = "none";

    private static final Label METHOD_OF_INTERVAL = new Label("Interval", "Intervalle");
    private static final Label INTERVAL_HELP = new Label(
            "How the confidence interval is found: from the standard error that the literature gives for the coefficient (where it gives"
                    + " none, from a bootstrap), from a bootstrap of units, or not at all.",
            "Comment l’intervalle de confiance est trouvé : par l’erreur type que la littérature donne pour ce coefficient (à défaut, par"
                    + " un bootstrap), par un bootstrap des unités, ou pas du tout.");

    static final Parameter<String> LAYOUT = new Parameter.Choice("layout", new Label("Layout of the table", "Forme du tableau"),
            new Label("Whether a column is a coder, or a category with the number of coders who chose it.",
                    "Si une colonne est un codeur, ou une catégorie avec le nombre de codeurs qui l’ont choisie."),
            CODES, ordered(CODES, new Label("a column a coder", "une colonne par codeur"), COUNTS,
                    new Label("a column a category, with counts", "une colonne par catégorie, avec des effectifs")));

    static final Parameter<String> CODERS = new Parameter.Text("coders", new Label("Columns", "Colonnes"),
            new Label("The columns to compare, separated by semicolons; empty for all.",
                    "Les colonnes à comparer, séparées par des points-virgules ; vide pour toutes."), "");

    static final Parameter<String> CATEGORIES = new Parameter.Text("categories", new Label("Categories", "Catégories"),
            new Label("All categories there are, in their order, separated by semicolons; empty for those that occur.",
                    "Toutes les catégories possibles, dans leur ordre, séparées par des points-virgules ; vide pour celles qui"
                            + " apparaissent."), "");

    static final Parameter<String> MISSING = new Parameter.Text("missing", new Label("Missing values", "Valeurs manquantes"),
            new Label("What stands for a missing value besides an empty cell, separated by semicolons.",
                    "Ce qui vaut valeur manquante en plus d’une cellule vide, séparé par des points-virgules."), "");

    static final Parameter<String> INTERVAL = new Parameter.Choice("interval", METHOD_OF_INTERVAL, INTERVAL_HELP, STANDARD,
            ordered(STANDARD, new Label("standard error", "erreur type"), BOOTSTRAP, new Label("bootstrap of units",
                    "bootstrap des unités"), NO_INTERVAL, new Label("none", "aucun")));

    static final Parameter<String> INTERVAL_OF_ALPHA = new Parameter.Choice("interval", METHOD_OF_INTERVAL,
            new Label("How the confidence interval is found: from a bootstrap of units, by Krippendorff’s own algorithm (narrower), from"
                    + " Gwet’s standard error, or not at all.",
                    "Comment l’intervalle de confiance est trouvé : par un bootstrap des unités, par l’algorithme de Krippendorff (plus"
                            + " étroit), par l’erreur type de Gwet, ou pas du tout."),
            BOOTSTRAP, ordered(BOOTSTRAP, new Label("bootstrap of units", "bootstrap des unités"), KRIPPENDORFF,
                    new Label("Krippendorff’s algorithm", "algorithme de Krippendorff"), STANDARD,
                    new Label("standard error", "erreur type"), NO_INTERVAL, new Label("none", "aucun")));

    static final Parameter<BigDecimal> CONFIDENCE = new Parameter.Decimal("confidence",
            new Label("Confidence level", "Niveau de confiance"),
            new Label("How sure the interval is to hold the true value.", "Avec quelle confiance l’intervalle contient la vraie valeur."),
            new BigDecimal("0.95"), new BigDecimal("0.5"), new BigDecimal("0.999"));

    static final Parameter<Integer> SAMPLES = new Parameter.WholeNumber("samples", new Label("Samples", "Échantillons"),
            new Label("How many samples a bootstrap draws.", "Combien d’échantillons tire un bootstrap."), 1000, 100, 1_000_000);

    static final Parameter<Integer> SEED = new Parameter.WholeNumber("seed", new Label("Seed", "Graine"),
            new Label("Where the random numbers begin: the same seed gives the same interval, on every machine.",
                    "Le départ des nombres aléatoires : la même graine donne le même intervalle, sur toute machine."),
            1, 0, Integer.MAX_VALUE);

    private Options() {
    }

    /** The parts of a list written with semicolons or, where there are none, with commas; none for blank. */
    static List<String> list(String written) {
        return written.isBlank() ? List.of() : Arrays.stream(written.split(written.contains(";") ? ";" : ",")).map(String::strip)
                .filter(part -> !part.isEmpty()).toList();
    }

    static Map<String, Label> ordered(Object... namesAndLabels) {
        var choices = new LinkedHashMap<String, Label>();
        for (var i = 0; i < namesAndLabels.length; i += 2) {
            choices.put((String) namesAndLabels[i], (Label) namesAndLabels[i + 1]);
        }
        return choices;
    }
}
