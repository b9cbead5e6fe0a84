// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;

/** Invented cases with attributes, coded passages and trajectories as tables, with the columns that projects give. */
public final class StudyWorld {

    private static final int CASES = 120;
    private static final List<Label> KINDS = List.of(new Label("rural intercommunality", "intercommunalité rurale"),
            new Label("former industrial area", "ancien bassin industriel"), new Label("medium-sized town", "ville moyenne"),
            new Label("coast", "littoral"), new Label("overseas island", "île ultramarine"));
    private static final List<Label> CATEGORIES = List.of(new Label("economic cooperation", "coopération économique"),
            new Label("patronage", "mécénat"), new Label("responsible practices", "pratiques responsables"),
            new Label("societal innovation", "innovation sociétale"));
    private static final List<Label> DEGREES = List.of(new Label("1 nascent", "1 naissante"), new Label("2 organised", "2 organisée"),
            new Label("3 settled", "3 installée"), new Label("4 spreading", "4 essaimante"));
    private static final List<Label> CODES = List.of(new Label("trust", "confiance"), new Label("rules and roles", "règles et rôles"),
            new Label("general interest within reach", "intérêt général à portée de main"), new Label("money", "argent"),
            new Label("obstacles", "obstacles"), new Label("wear", "usure"));
    private static final List<Label> STATES = List.of(new Label("emergence", "émergence"), new Label("experiment", "expérimentation"),
            new Label("deployment", "déploiement"));

    private StudyWorld() {
    }

    /** The study beside the observatory. */
    public static Input input() {
        var tables = new java.util.ArrayList<Table>(ObservatoryWorld.input().tables().values());
        tables.add(cases());
        tables.add(codings());
        tables.add(steps());
        return Input.of(tables.toArray(Table[]::new));
    }

    /** A key that a row of a project might have. */
    static String key(int kind, int number) {
        return new UUID(0x5678_0000_0000_4000L + ((long) kind << 32), 0x8000_0000_0000_0000L + number).toString();
    }

    private static Table cases() {
        var kind = "attribute:" + key(9, 1);
        var category = "attribute:" + key(9, 2);
        var degree = "attribute:" + key(9, 3);
        var budget = "attribute:" + key(9, 4);
        var agreement = "attribute:" + key(9, 5);
        var table = Table.builder("cases", new Label("Cases", "Cas")).column("name", new Label("Name", "Nom"), Kind.LABEL)
                .column("start", new Label("Start", "Début"), Kind.DATE)
                .column(kind, new Label("Kind of territory", "Nature du territoire"), Kind.LABEL)
                .column(category, new Label("Main category", "Catégorie principale"), Kind.LABEL)
                .column(degree, new Label("Maturity", "Maturité"), Kind.LABEL)
                .column(budget, new Label("Yearly budget", "Budget annuel"), Kind.NUMBER)
                .column(agreement, new Label("Agreement over several years", "Convention pluriannuelle"), Kind.FLAG);
        for (var i = 0; i < CASES; i++) {
            table.row(key(1, i)).set("name", Label.same("Alliance " + (i + 1)))
                    .set("start", 2012 + i * i % 13 + (i % 3 == 0 ? "-0" + (1 + i % 9) : ""))
                    .set(kind, KINDS.get(i * 7 % 11 % KINDS.size())).set(category, CATEGORIES.get(i * 5 % 13 % CATEGORIES.size()))
                    .set(degree, DEGREES.get(i * 3 % 17 % DEGREES.size()));
            if (i % 20 != 7) {
                table.set(budget, BigDecimal.valueOf(18 + i * 37 % 190 + (i % 17 == 0 ? 400 : 0))).set(agreement, i * 11 % 7 < 4);
            }
        }
        return table.build();
    }

    private static Table codings() {
        var table = Table.builder("codings", new Label("Coded passages", "Passages codés"))
                .column("coder", new Label("Coder", "Codeur"), Kind.LABEL).column("coderId", Label.same("coderId"), Kind.TEXT)
                .column("documentId", Label.same("documentId"), Kind.TEXT).column("caseId", Label.same("caseId"), Kind.TEXT)
                .column("code", new Label("Code", "Code"), Kind.LABEL).column("codeId", Label.same("codeId"), Kind.TEXT)
                .column("start", new Label("Start", "Début"), Kind.NUMBER).column("end", new Label("End", "Fin"), Kind.NUMBER);
        for (var i = 0; i < 160; i++) {
            var code = i * i % 23 % CODES.size();
            table.row(key(2, i), Label.same("Codeuse A"), key(3, 1), key(4, i % 9), key(1, i % 9), CODES.get(code), key(5, code),
                    BigDecimal.valueOf(i / 9 * 40L), BigDecimal.valueOf(i / 9 * 40L + 60));
        }
        return table.build();
    }

    private static Table steps() {
        var table = Table.builder("steps", new Label("Steps of trajectories", "Étapes des trajectoires"))
                .column("trajectoryId", Label.same("trajectoryId"), Kind.TEXT)
                .column("trajectory", new Label("Trajectory", "Trajectoire"), Kind.LABEL)
                .column("holder", new Label("Of whom or what", "De qui ou de quoi"), Kind.TEXT)
                .column("date", new Label("Date", "Date"), Kind.DATE).column("end", new Label("End", "Fin"), Kind.DATE)
                .column("state", new Label("State", "État"), Kind.LABEL).column("certainty", new Label("Certainty", "Certitude"), Kind.TEXT);
        for (var i = 0; i < 24; i++) {
            var first = 2014 + i % 4;
            for (var step = 0; step < STATES.size(); step++) {
                table.row(key(6, i * 3 + step), key(7, i), Label.same("Trajectoire " + (i + 1)), List.of("TERRITORY", "ORGANISATION").get(i % 2),
                        String.valueOf(first + step * (1 + i % 3)), null, STATES.get(step), "STATED");
            }
        }
        return table.build();
    }
}
