// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.observatory.analysis.Column;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;

/** What coders do not agree on: each unit and code that some of them gave and others, who coded the unit, did not. */
final class ReportDifferences {

    private final Table source;
    private final ReportUnits all;
    private final int[] coders;
    private final List<String> columns;

    ReportDifferences(Table source, ReportUnits all, int[] coders) {
        this.source = source;
        this.all = all;
        this.coders = coders;
        columns = source.columns().stream().map(Column::key).filter(key -> key.startsWith("coder-")).toList();
    }

    /** The codings and units where coders differ on a code with those below it; the code itself where they do not. */
    String keys(List<ReportUnits.Unit> units, Set<String> codes, String code) {
        var keys = new LinkedHashSet<String>();
        var values = new int[coders.length];
        for (var unit : units) {
            Decided.fill(values, unit, codes, coders);
            if (Decided.isDisagreement(values)) {
                keys.add(key(unit, codes, values));
            }
        }
        return keys.isEmpty() ? code : String.join(" ", keys);
    }

    /** The codings by which some codes were given to a unit, then the unit. */
    private String key(ReportUnits.Unit unit, Set<String> codes, int[] values) {
        var parts = new LinkedHashSet<String>();
        for (var at = 0; at < coders.length; at++) {
            if (values[at] == 1) {
                var column = columns.get(coders[at]);
                var given = source.text(unit.row(), column).split(" ");
                var codings = source.cellKey(unit.row(), column).split(" ");
                IntStream.range(0, given.length).filter(place -> codes.contains(given[place])).forEach(place -> parts.add(codings[place]));
            }
        }
        parts.add(source.rowKey(unit.row()));
        return String.join(" ", parts);
    }

    Table table(List<ReportUnits.Unit> units, List<String> codes, Progress progress) {
        var table = Table.builder("disagreements", new Label("Disagreements", "Désaccords"))
                .column("document", new Label("Document or case", "Document ou cas"), Kind.LABEL)
                .column("start", new Label("Start", "Début"), Kind.NUMBER).column("end", new Label("End", "Fin"), Kind.NUMBER)
                .column("code", new Label("Code", "Code"), Kind.LABEL).column("given", new Label("Given by", "Donné par"), Kind.LABEL)
                .column("not-given", new Label("Not given by", "Non donné par"), Kind.LABEL)
                .column("quotation", new Label("Quotation", "Citation"), Kind.TEXT);
        var values = new int[coders.length];
        for (var unit : units) {
            progress.check();
            for (var code : codes) {
                Decided.fill(values, unit, Set.of(code), coders);
                if (Decided.isDisagreement(values)) {
                    table.row(key(unit, Set.of(code), values)).set("document", source.label(unit.row(), "document")).set("start", source.cell(unit.row(), "start"))
                            .set("end", source.cell(unit.row(), "end")).set("code", all.codes().get(code).path()).set("given", names(values, 1))
                            .set("not-given", names(values, 0)).set("quotation", source.cell(unit.row(), "quotation"));
                }
            }
        }
        return table.build();
    }

    private Label names(int[] values, int value) {
        var names = new ArrayList<Label>();
        for (var at = 0; at < values.length; at++) {
            if (values[at] == value) {
                names.add(all.coders().get(coders[at]));
            }
        }
        return Label.each((Language language) -> Wording.list(names.stream().map(name -> name.in(language)).toList(), language));
    }
}
