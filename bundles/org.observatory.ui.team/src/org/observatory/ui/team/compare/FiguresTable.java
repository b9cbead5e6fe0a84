// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.observatory.analysis.Numbers;
import org.observatory.coding.team.CodeFigures;
import org.observatory.coding.team.PercentAgreement;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridColumn.Kind;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.grid.Grid;
import org.observatory.ui.tables.grid.GridWords;
import org.observatory.ui.tables.texts.TableTexts;

/** The figures of each code. */
final class FiguresTable implements GridWords {

    private final CompareWords words;
    private final Composite area;
    private Grid<CodeFigures> grid;

    FiguresTable(Composite parent, CompareWords words) {
        this.words = words;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
    }

    Composite control() {
        return area;
    }

    /** Shows figures. */
    void show(List<CodeFigures> figures) {
        var memory = grid == null ? null : grid.memory();
        if (grid != null) {
            grid.control().dispose();
        }
        var rows = new GridRows<CodeFigures>();
        var texts = words.texts();
        rows.show(List.of(GridColumn.shown("code", texts.get("figures.code"), Kind.TEXT, 180,
                row -> GridCell.text(words.labels().name(row.code()))),
                number("agreements", CodeFigures::agreements), number("differences", CodeFigures::differences),
                number("settled", CodeFigures::settled),
                percent("before", row -> row.before()), percent("after", row -> row.after()), text("text")), figures);
        grid = new Grid<>(area, rows, this, TableTexts.ofWorkbench(), null);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        if (memory != null) {
            grid.recall(memory);
        }
        area.layout();
    }

    private GridColumn<CodeFigures> number(String key, ToIntFunction<CodeFigures> count) {
        return GridColumn.<CodeFigures>shown(key, words.texts().get("figures." + key), Kind.NUMBER, 90, row -> number(count.applyAsInt(row)))
                .saying(words.texts().get("figures." + key + "Help"));
    }

    private GridCell number(int count) {
        return GridCell.of(Numbers.number(BigDecimal.valueOf(count), words.texts().language()), BigDecimal.valueOf(count));
    }

    private GridColumn<CodeFigures> percent(String key, Function<CodeFigures, PercentAgreement> share) {
        return GridColumn.<CodeFigures>shown(key, words.texts().get("figures." + key), Kind.NUMBER, 110,
                row -> share(share.apply(row).ofCoded())).saying(words.explained());
    }

    private GridColumn<CodeFigures> text(String key) {
        return GridColumn.<CodeFigures>shown(key, words.texts().get("figures." + key), Kind.NUMBER, 110,
                row -> share(row.before().ofText())).saying(words.explained());
    }

    private GridCell share(OptionalDouble share) {
        return share.isEmpty() ? GridCell.EMPTY : GridCell.of(words.percent(share), BigDecimal.valueOf(share.getAsDouble()));
    }

    @Override
    public String name() {
        return words.texts().get("figures.name");
    }

    @Override
    public String count(int shown, int total) {
        return words.texts().get("figures.count", shown);
    }

    @Override
    public String empty() {
        return words.texts().get("figures.empty");
    }
}
