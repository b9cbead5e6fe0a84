// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

import java.util.List;

import org.observatory.analysis.Column;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;

/** The columns that results share, so that a heading reads the same in all of them. */
final class Columns {

    static final Column GROUP = new Column("group", Label.same("group"), Kind.TEXT);
    static final Column GROUP_LABEL = new Column("groupLabel", new Label("Group", "Groupe"), Kind.LABEL);
    static final Column NAME = new Column("name", new Label("Name", "Nom"), Kind.LABEL);
    static final Column NUMBER = new Column("number", new Label("No.", "N°"), Kind.NUMBER);
    static final Column START = new Column("start", new Label("Start", "Début"), Kind.DATE);
    static final Column END = new Column("end", new Label("End", "Fin"), Kind.DATE);
    static final Column LAUNCH = new Column("launch", new Label("Launch", "Lancement"), Kind.DATE);
    static final Column THEME = new Column("theme", new Label("Theme", "Thème"), Kind.LABEL);
    static final Column PROGRAMME = new Column("programme", new Label("Programme", "Programme"), Kind.TEXT);
    static final Column CERTAINTY =
            new Column("dateCertainty", new Label("Certainty of the date", "Certitude de la date"),
            Kind.TEXT);
    static final Column SOURCE = new Column("source", new Label("Source", "Source"), Kind.LABEL);
    static final Column FAMILY = new Column("family", Label.same("family"), Kind.TEXT);
    static final Column FAMILY_LABEL = new Column("familyLabel", new Label("Family", "Famille"), Kind.LABEL);
    static final Column YEAR = new Column("year", new Label("Year", "Année"), Kind.DATE);
    static final Column COUNT = new Column("count", new Label("Studies", "Études"), Kind.NUMBER);

    private Columns() {
    }

    static Table.Builder table(String key, Label label, List<Column> columns) {
        var table = Table.builder(key, label);
        columns.forEach(table::column);
        return table;
    }

    /** The cell, null when the table has no such column. */
    static Object optional(Table table, int row, String column) {
        return table.has(column) ? table.cell(row, column) : null;
    }
}
