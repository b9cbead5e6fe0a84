// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.packages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.observatory.analysis.Label;
import org.observatory.analysis.Wording;
import org.observatory.coding.packages.Arrival;
import org.observatory.coding.packages.TakeBack;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridColumn.Kind;
import org.observatory.ui.team.packages.texts.PackageTexts;

/** What a package brings, as a table: what comes in first, then what stays. */
public final class ArrivalRows {

    private final PackageTexts texts;
    private final List<Arrival> rows = new ArrayList<>();

    /** Shows a package that is about to be taken back. */
    public ArrivalRows(TakeBack takeBack, PackageTexts texts) {
        this.texts = texts;
        rows.addAll(takeBack.arrivals());
        rows.addAll(takeBack.kept());
    }

    /** {@return the rows in order} */
    public List<Arrival> rows() {
        return List.copyOf(rows);
    }

    /** {@return the columns} */
    public List<GridColumn<Arrival>> columns() {
        return List.of(
                new GridColumn<>("what", texts.get("arrivals.what"), "", Kind.CHOICE, 115, false, false,
                        () -> Arrays.stream(Arrival.What.values()).map(this::name).toList(),
                        row -> GridCell.choices(name(row.what()), row.what().ordinal(), List.of(name(row.what())))),
                column("about", 150, Arrival::about), column("place", 200, Arrival::place), column("before", 110, Arrival::before),
                column("after", 260, Arrival::after));
    }

    private GridColumn<Arrival> column(String id, int width, Function<Arrival, Label> part) {
        return GridColumn.shown(id, texts.get("arrivals." + id), Kind.TEXT, width,
                row -> GridCell.text(part.apply(row).in(texts.language())));
    }

    private String name(Arrival.What what) {
        return texts.get("arrivals." + what.name().toLowerCase(Locale.ROOT));
    }

    /** {@return a row at length, as one line} */
    public String details(Arrival row) {
        var language = texts.language();
        var before = row.before().in(language);
        var after = row.after().in(language);
        return List.of(name(row.what()), row.place().in(language), row.about().in(language),
                before.isBlank() ? after : before + " → " + after).stream().filter(part -> !part.isBlank())
                .collect(Collectors.joining(Wording.semicolon(language)));
    }
}
