// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.observatory.coding.team.Finding;
import org.observatory.model.coding.Coder;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridColumn.Kind;
import org.observatory.ui.tables.grid.GridWords;

/** The columns of the list of differences. */
final class FindingColumns implements GridWords {

    private final CompareWords words;

    FindingColumns(CompareWords words) {
        this.words = words;
    }

    /** {@return the columns when these coders are compared} */
    List<GridColumn<FindingRow>> of(List<Coder> coders, List<FindingRow> rows) {
        var texts = words.texts();
        ObservatoryLabels labels = words.labels();
        var states = List.of(texts.get("finding.open"), texts.get("finding.settled"));
        var kinds = Stream.of(Finding.Kind.values()).map(words::kind).toList();
        var codes = rows.stream().flatMap(row -> row.finding().codes().stream()).distinct().map(labels::name).sorted().toList();
        var columns = new ArrayList<GridColumn<FindingRow>>();
        columns.add(choice("state", texts.get("findings.state"), 96, states, row -> row.finding().isAgreement() ? List.of()
                : List.of(states.get(row.isSettled() ? 1 : 0))));
        columns.add(choice("kind", texts.get("findings.kind"), 112, kinds, row -> List.of(words.kind(row.finding().kind()))));
        columns.add(new GridColumn<>("codes", texts.get("findings.codes"), "", Kind.CHOICES, 150, false, false, () -> codes,
                row -> GridCell.choices(words.codes(row.finding()), codes.indexOf(first(row)), row.finding().codes().stream()
                        .map(labels::name).toList())));
        columns.add(GridColumn.shown("text", texts.get("findings.text"), Kind.TEXT, 220,
                row -> GridCell.text(words.quotation(row.quotation()))));
        coders.forEach(coder -> columns.add(GridColumn.shown("coder." + coder.getId(), labels.name(coder), Kind.TEXT, 120,
                row -> GridCell.text(words.did(row.finding(), coder)))));
        columns.add(GridColumn.shown("ruled", texts.get("findings.ruled"), Kind.TEXT, 220,
                row -> GridCell.text(row.isSettled() ? words.ruled(row) : "")));
        return columns;
    }

    private String first(FindingRow row) {
        return words.labels().name(row.finding().codes().iterator().next());
    }

    private static GridColumn<FindingRow> choice(String id, String title, int width, List<String> choices,
            Function<FindingRow, List<String>> chosen) {
        return new GridColumn<>(id, title, "", Kind.CHOICE, width, false, false, () -> choices, row -> {
            var those = chosen.apply(row);
            return those.isEmpty() ? GridCell.EMPTY : GridCell.choices(those.getFirst(), choices.indexOf(those.getFirst()), those);
        });
    }

    @Override
    public String name() {
        return words.texts().get("findings.name");
    }

    @Override
    public String count(int shown, int total) {
        return shown == total ? words.texts().get("findings.count", total) : words.texts().get("findings.countOf", shown, total);
    }

    @Override
    public String empty() {
        return words.texts().get("findings.empty");
    }
}
