// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.ui.analysis.matrix.Matrix.Adding;
import org.observatory.ui.analysis.texts.AnalysisTexts;

/** Builds matrices of codes by cases. */
final class Square {

    private final List<String> rows;
    private final List<String> columns;
    private final Matrix.Builder builder;
    private boolean turned;

    Square(Adding adding, String rows, String columns) {
        this.rows = List.of(rows.split(" "));
        this.columns = List.of(columns.split(" "));
        builder = new Matrix.Builder(new Label("Code", "Code"), new Label("Case", "Cas"), new Label("Passages", "Passages"), adding);
        this.rows.forEach(name -> builder.row(Side.of(name, Label.same(name))));
        this.columns.forEach(name -> builder.column(Side.of(name, Label.same(name))));
    }

    /** A cell that counts keys. */
    Square cell(String row, String column, String keys) {
        return cell(row, column, BigDecimal.valueOf(keys.split(" ").length), keys);
    }

    Square cell(String row, String column, BigDecimal value, String keys) {
        builder.cell(rows.indexOf(row), columns.indexOf(column), value, keys);
        return this;
    }

    Square totals(int all) {
        builder.totals(BigDecimal.valueOf(all));
        return this;
    }

    Square apart() {
        builder.apart();
        return this;
    }

    Square turned() {
        turned = true;
        return this;
    }

    Matrix build() {
        return builder.build(turned);
    }

    /** All that is shown: a line for each row, its name first; the first line names the columns. */
    static String shown(Matrix matrix, Arrangement arrangement) {
        var text = text(matrix, arrangement, Language.ENGLISH);
        var lines = new ArrayList<String>();
        lines.add(text.shown().columns().stream().map(text::name).collect(Collectors.joining(" ")));
        for (var row = 0; row < text.shown().rows().size(); row++) {
            var line = new ArrayList<>(List.of(text.name(text.shown().rows().get(row))));
            for (var column = 0; column < text.shown().columns().size(); column++) {
                line.add(text.cell(row, column));
            }
            lines.add(String.join(" ", line));
        }
        return String.join("\n", lines);
    }

    static MatrixText text(Matrix matrix, Arrangement arrangement, Language language) {
        return new MatrixText(new Arranged(matrix, arrangement, language), new AnalysisTexts(language));
    }

    /** A grouping from "member=group" pairs. */
    static Grouping grouping(String... pairs) {
        return new Grouping(Label.same("groups"), List.of(pairs).stream().map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Label.same(pair[1]))));
    }
}
