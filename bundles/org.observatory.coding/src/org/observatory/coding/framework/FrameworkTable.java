// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.framework;

import java.util.List;
import java.util.function.Function;

import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Framework;
import org.observatory.model.edit.ObservatoryLabels;

/**
 * A framework grid as it leaves the workbench: one row a case, one column a theme.
 *
 * @param title    the name of the grid
 * @param headings what stands above the columns that tell of the case, its name first
 * @param themes   what stands above the columns of the themes
 * @param rows     the rows, in order
 */
public record FrameworkTable(String title, List<String> headings, List<String> themes, List<Row> rows) {

    /**
     * A row.
     *
     * @param facts what is told of the case, one for each heading
     * @param cells one for each theme
     */
    public record Row(List<String> facts, List<Cell> cells) {
    }

    /**
     * A cell.
     *
     * @param text     what was written; empty text for nothing
     * @param passages how many passages stand behind it
     */
    public record Cell(String text, int passages) {
    }

    /**
     * A fact told of every case beside its name.
     *
     * @param heading what stands above it
     * @param text    what it is for a case
     */
    public record Fact(String heading, Function<Case, String> text) {
    }

    /**
     * {@return the table of a grid}
     *
     * @param framework the grid
     * @param themes    its columns, in the order wanted
     * @param cases     its rows, in the order wanted
     * @param facts     what is told of each case, its name first
     * @param summaries what was written
     * @param counts    how many passages stand behind each cell
     * @param labels    the language
     */
    public static FrameworkTable of(Framework framework, List<Code> themes, List<Case> cases, List<Fact> facts, Summaries summaries,
            FrameworkCounts counts, ObservatoryLabels labels) {
        var rows = cases.stream().map(one -> new Row(facts.stream().map(fact -> fact.text().apply(one)).toList(),
                themes.stream().map(theme -> new Cell(summaries.text(one, theme), counts.count(one, theme))).toList())).toList();
        return new FrameworkTable(labels.name(framework), facts.stream().map(Fact::heading).toList(), ThemeNames.of(themes, labels),
                rows);
    }
}
