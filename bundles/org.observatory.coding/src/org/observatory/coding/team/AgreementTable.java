// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.coding.team.AgreementUnits.Mark;
import org.observatory.model.coding.Coder;

/**
 * Units of text by coders as the analyses of agreement read them: a column {@code unit}, then one a coder, with {@code 1} for
 * a unit that bears the code, {@code 0} for one that does not, and nothing where the coder did not code the document.
 */
public final class AgreementTable {

    private AgreementTable() {
    }

    /**
     * {@return the table} A row that stands for several characters is there as often as it has characters, each with the key
     * of the whole row, {@code document:start-end}, which leads to the passage.
     *
     * @param units the units
     * @param names what the columns of the coders are called; two coders of the same name are told apart by a number
     */
    public static Table of(AgreementUnits units, Function<Coder, String> names) {
        var table = Table.builder(Input.DATA, new Label("Units by coders", "Unités par codeurs"));
        table.column("unit", new Label("Unit", "Unité"), Kind.TEXT);
        var columns = new ArrayList<String>();
        for (var coder : units.coders()) {
            var column = apart(names.apply(coder), columns);
            columns.add(column);
            table.column(column, Label.same(column), Kind.TEXT);
        }
        for (var row : units.rows()) {
            var key = row.segment() == null ? row.document().getId()
                    : row.document().getId() + ":" + row.segment().start() + "-" + row.segment().end();
            var cells = new Object[columns.size() + 1];
            cells[0] = key;
            for (var at = 0; at < columns.size(); at++) {
                cells[at + 1] = row.marks().get(at) == Mark.MISSING ? null : row.marks().get(at) == Mark.CODED ? "1" : "0";
            }
            for (var times = 0L; times < row.weight(); times++) {
                table.row(key, cells);
            }
        }
        return table.build();
    }

    private static String apart(String name, List<String> taken) {
        var column = name;
        for (var number = 2; taken.contains(column) || column.equalsIgnoreCase("unit"); number++) {
            column = name + " " + number;
        }
        return column;
    }
}
