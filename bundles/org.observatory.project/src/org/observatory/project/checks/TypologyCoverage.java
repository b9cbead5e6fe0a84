// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks;

import java.math.BigDecimal;
import java.util.List;

import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Typology;
import org.observatory.project.internal.ElementNames;

/** How much of each typology is entered, against what the documents say it holds. */
public final class TypologyCoverage {

    /** The key of the table. */
    public static final String KEY = "typologies";

    private TypologyCoverage() {
    }

    /**
     * {@return how many categories of a typology are entered} A group of categories is not counted, what it groups is.
     *
     * @param typology the typology
     */
    public static int entered(Typology typology) {
        return leaves(typology.getCategories());
    }

    /**
     * {@return one row for each typology, in the order of the project, keyed by its UUID}
     * Columns: {@code name} LABEL, {@code completeness} TEXT (the literal), {@code completenessLabel} LABEL,
     * {@code entered} NUMBER, {@code expected} NUMBER (empty where no document says how many), {@code source} LABEL.
     *
     * @param observatory the root of the project
     */
    public static Table of(Observatory observatory) {
        var table = Table.builder(KEY, new Label("Typologies", "Typologies"))
                .column("name", new Label("Typology", "Typologie"), Kind.LABEL)
                .column("completeness", new Label("Completeness (code)", "Complétude (code)"), Kind.TEXT)
                .column("completenessLabel", new Label("Completeness", "Complétude"), Kind.LABEL)
                .column("entered", new Label("Entered", "Saisies"), Kind.NUMBER)
                .column("expected", new Label("Expected", "Attendues"), Kind.NUMBER)
                .column("source", new Label("Source", "Source"), Kind.LABEL);
        for (var typology : observatory.getTypologies()) {
            var expected = typology.getExpectedSize();
            table.row(String.valueOf(typology.getId()), ElementNames.name(typology), typology.getCompleteness().getName(),
                    ElementNames.both(names -> names.literal(typology.getCompleteness())),
                    BigDecimal.valueOf(entered(typology)), expected == null ? null : BigDecimal.valueOf(expected),
                    ElementNames.both(names -> names.sources(typology.getSources())));
        }
        return table.build();
    }

    private static int leaves(List<Category> categories) {
        return categories.stream().mapToInt(category -> category.getCategories().isEmpty() ? 1 : leaves(category.getCategories()))
                .sum();
    }
}
