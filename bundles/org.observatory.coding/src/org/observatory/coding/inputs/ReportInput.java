// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Table;

/** The tables of a report on agreement: all units with the codes that each coder gave them, once over all and once for each round. */
final class ReportInput {

    private static final int LONGEST = 300;

    private ReportInput() {
    }

    static Input of(Team team, Table codes, Table sets, Table rounds, Progress progress) {
        var table = Table.builder("units", new Label("Units", "Unités")).column("roundId", new Label("Round (identity)", "Vague (identifiant)"),
                Kind.TEXT).column("unit", new Label("Unit", "Unité"), Kind.LABEL)
                .column("document", new Label("Document or case", "Document ou cas"), Kind.LABEL)
                .column("documentId", new Label("Document (identity)", "Document (identifiant)"), Kind.TEXT)
                .column("start", new Label("Start", "Début"), Kind.NUMBER).column("end", new Label("End", "Fin"), Kind.NUMBER)
                .column("weight", new Label("Weight", "Poids"), Kind.NUMBER).column("quotation", new Label("Quotation", "Citation"), Kind.TEXT);
        for (var coder : team.chosen().coders()) {
            table.column("coder-" + coder, team.corpus().coders().get(coder).name(), Kind.TEXT);
        }
        var remarks = new ArrayList<>(add(table, team.all(progress), team.chosen(), null, progress));
        var ofRounds = team.chosen().round().isEmpty() ? rounds : Table.builder(rounds.key(), rounds.label())
                .column(rounds.columns().getFirst()).build();
        ofRounds.rows().forEach(row -> {
            var id = ofRounds.rowKey(row);
            add(table, team.in(id, progress), team.chosen().in(id), id, progress);
        });
        return Input.of(table.build(), codes, sets, ofRounds).with(remarks);
    }

    private static ArrayList<Label> add(Table.Builder table, Fieldwork fieldwork, Chosen chosen, String round, Progress progress) {
        var units = CodedUnits.of(fieldwork, chosen, progress);
        var texts = new HashMap<String, String>();
        fieldwork.sources().forEach(source -> texts.put(source.document().id(), source.text()));
        for (var unit : units.units()) {
            table.row(unit.key()).set("roundId", round).set("unit", unit.name()).set("document", unit.holder())
                    .set("documentId", unit.document().isEmpty() ? null : unit.document()).set("weight", BigDecimal.valueOf(unit.weight()));
            if (unit.segment() != null) {
                table.set("start", BigDecimal.valueOf(unit.segment().start())).set("end", BigDecimal.valueOf(unit.segment().end()))
                        .set("quotation", quotation(unit, texts));
            }
            for (var at = 0; at < chosen.coders().size(); at++) {
                var given = unit.given().get(at);
                if (given != null) {
                    table.set("coder-" + chosen.coders().get(at), given.text(), given.key());
                }
            }
        }
        return new ArrayList<>(units.remarks());
    }

    private static String quotation(CodedUnit unit, Map<String, String> texts) {
        var text = texts.get(unit.document()).substring(unit.segment().start(), unit.segment().end()).strip();
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST - 1))) + "…";
    }
}
