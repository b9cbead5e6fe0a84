// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import java.math.BigDecimal;
import java.util.Optional;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Column;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Variables;

/** Columns that a run names, and the numbers in them. */
final class Picked {

    static final Label READS = new Label("a row an individual, a column a variable: a CSV file, or the cases of a project.",
            "une ligne par individu, une colonne par variable : un fichier CSV, ou les cas d’un projet.");

    private Picked() {
    }

    /** The one column of that parameter. */
    static Column one(Variables variables, Parameters parameters, Parameter<String> of) throws AnalysisException {
        return variables.one(of, parameters);
    }

    /** The column of that parameter; none where it is blank. */
    static Optional<Column> optional(Variables variables, Parameters parameters, Parameter<String> of) throws AnalysisException {
        return parameters.get(of).isBlank() ? Optional.empty() : Optional.of(variables.one(of, parameters));
    }

    /**
     * The number in a cell, a date as its year and what has passed of it; null where it is empty.
     *
     * @throws AnalysisException naming the cell, when it is neither
     */
    static BigDecimal number(Variables variables, int row, Column column) throws AnalysisException {
        var cell = variables.table().cell(row, column.key());
        if (cell == null || cell instanceof BigDecimal) {
            return (BigDecimal) cell;
        }
        var text = cell.toString().strip();
        try {
            return column.kind() == Kind.DATE ? year(text) : new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            try {
                return year(text);
            } catch (IllegalArgumentException neither) {
                throw new AnalysisException(new Label("\"" + shown(cell).en() + "\" in row " + variables.table().rowKey(row) + " of "
                        + column.label().en() + " is no number.", "« " + shown(cell).fr() + " » à la ligne "
                                + variables.table().rowKey(row) + " de " + column.label().fr() + " n’est pas un nombre."));
            }
        }
    }

    private static BigDecimal year(String text) {
        var date = PartialDate.parse(text);
        return BigDecimal.valueOf(date.year() + (date.month() > 0 ? (date.month() - 1) / 12.0 : 0)
                + (date.day() > 0 ? (date.day() - 1) / 365.25 : 0));
    }

    private static Label shown(Object cell) {
        return cell instanceof Label label ? label : Label.same(cell.toString());
    }
}
