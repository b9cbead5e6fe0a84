// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Value;

/** The tables of a report on agreement. */
final class ReportTables {

    private static final int FEW = 30;
    private static final String ALPHA = "krippendorff-alpha";

    private final Table source;
    private final ReportUnits all;
    private final boolean uncoded;
    private final Progress progress;
    private final int[] everybody;

    ReportTables(Table source, ReportUnits all, boolean uncoded, Progress progress) {
        this.source = source;
        this.all = all;
        this.uncoded = uncoded;
        this.progress = progress;
        everybody = all.everybody();
    }

    void into(Result.Builder result) {
        var units = of("");
        var whole = decided(units, all.codes().keySet(), everybody);
        var coefficients = new LinkedHashMap<String, Value>();
        AgreementReport.COEFFICIENTS.stream().limit(2).forEach(each -> coefficients.put(each.id(), whole.of(each)));
        coefficients.forEach(result::value);
        var counted = counted(units, all.codes().keySet(), everybody);
        var used = used(counted, all.codes().keySet(), everybody);
        var differences = new ReportDifferences(source, all, everybody);
        result.value("units", weight(counted)).value("coders", everybody.length).value("codes", used.size()).value("disagreements", whole.differing());
        result.table(codes(counted, used, differences)).table(sets(units));
        if (units.stream().anyMatch(unit -> !unit.document().isEmpty())) {
            result.table(documents(units));
        }
        result.table(pairs(units));
        if (!all.rounds().isEmpty()) {
            result.table(rounds());
        }
        result.table(overall(whole)).table(differences.table(counted, used, progress));
        warn(result, units, counted);
    }

    private void warn(Result.Builder result, List<ReportUnits.Unit> units, List<ReportUnits.Unit> counted) {
        var left = weight(units) - weight(counted);
        if (left > 0) {
            result.warning(Label.each(language -> Numbers.number(BigDecimal.valueOf(left), language)
                    + new Label(" units to which none of the coders gave a code are left out.",
                            " unités auxquelles aucun des codeurs n’a donné de code sont laissées de côté.").in(language)));
        }
        if (weight(counted) > 0 && weight(counted) < FEW) {
            result.warning(Label.each(language -> Numbers.number(BigDecimal.valueOf(weight(counted)), language)
                    + new Label(" units are few: another sample could give quite other coefficients.",
                            " unités, c’est peu : un autre échantillon pourrait donner de tout autres coefficients.").in(language)));
        }
        if (everybody.length > 2) {
            result.warning(new Label("Cohen’s kappa and Holsti’s coefficient compare two coders: for more they are the mean over the pairs.",
                    "Le kappa de Cohen et le coefficient de Holsti comparent deux codeurs : pour plus, ils sont la moyenne des paires."));
        }
    }

    private List<ReportUnits.Unit> of(String round) {
        return all.units().stream().filter(unit -> unit.round().equals(round)).toList();
    }

    /** Those that coders compared gave one of the codes, or all if uncoded text counts. */
    private List<ReportUnits.Unit> counted(Collection<ReportUnits.Unit> units, Set<String> codes, int... coders) {
        Predicate<ReportUnits.Unit> compared = unit -> {
            var there = 0;
            for (var coder : coders) {
                there += unit.given().get(coder) == null ? 0 : 1;
            }
            return there > 1;
        };
        return units.stream().filter(compared).filter(unit -> uncoded || unit.isCoded(codes::contains, coders)).toList();
    }

    /** The codes that were given, in the order of the codebook. */
    private List<String> used(List<ReportUnits.Unit> units, Set<String> codes, int... coders) {
        var used = new LinkedHashSet<String>();
        for (var unit : units) {
            for (var coder : coders) {
                if (unit.given().get(coder) != null) {
                    used.addAll(unit.given().get(coder));
                }
            }
        }
        return all.codes().keySet().stream().filter(code -> codes.contains(code) && used.contains(code)).toList();
    }

    /** Each of some codes by itself, on the units that bear one of them. */
    private Decided decided(Collection<ReportUnits.Unit> units, Set<String> codes, int... coders) {
        progress.check();
        var counted = counted(units, codes, coders);
        return Decided.of(counted, used(counted, codes, coders).stream().map(Set::of).toList(), coders);
    }

    private static long weight(Collection<ReportUnits.Unit> units) {
        return units.stream().mapToLong(ReportUnits.Unit::weight).sum();
    }

    private static Table.Builder table(String key, Label label, Column... first) {
        var table = Table.builder(key, label);
        for (var column : first) {
            table.column(column.key(), column.label(), Kind.LABEL);
        }
        AgreementReport.COEFFICIENTS.stream().limit(2).forEach(each -> table.column(each.id(), each.label(), Kind.NUMBER));
        table.column("decisions", new Label("Decisions", "Décisions"), Kind.NUMBER).column("disagreements", new Label("Disagreements",
                "Désaccords"), Kind.NUMBER);
        AgreementReport.COEFFICIENTS.stream().skip(2).forEach(each -> table.column(each.id(), each.label(), Kind.NUMBER));
        return table.column("undefined", new Label("α is not defined, because", "α n’est pas calculable, car"), Kind.LABEL);
    }

    private record Column(String key, Label label) {
    }

    private static void fill(Table.Builder table, Decided decided) {
        for (var coefficient : AgreementReport.COEFFICIENTS) {
            var value = decided.of(coefficient);
            table.set(coefficient.id(), value.number());
            if (coefficient.id().equals(ALPHA)) {
                table.set("undefined", value.undefined());
            }
        }
        table.set("decisions", BigDecimal.valueOf(decided.pairable())).set("disagreements", BigDecimal.valueOf(decided.differing()));
    }

    /** Each code with those below it, where it or one of them was given. */
    private Table codes(List<ReportUnits.Unit> counted, List<String> used, ReportDifferences differences) {
        var table = table("codes", new Label("Codes", "Codes"), new Column("code", new Label("Code", "Code")));
        all.codes().forEach((id, code) -> {
            if (used.stream().anyMatch(code.below()::contains)) {
                progress.check();
                table.row(id).set("code", code.path());
                var decided = Decided.of(counted, List.of(code.below()), everybody);
                fill(table, decided);
                table.set("disagreements", BigDecimal.valueOf(decided.differing()), differences.keys(counted, code.below(), id));
            }
        });
        return table.build();
    }

    private Table sets(List<ReportUnits.Unit> units) {
        var table = table("sets", new Label("Code sets", "Ensembles de codes"), new Column("set", new Label("Code set", "Ensemble de codes")));
        all.sets().forEach((id, set) -> {
            table.row(id).set("set", set.name());
            fill(table, decided(units, set.codes(), everybody));
        });
        return table.build();
    }

    private Table documents(List<ReportUnits.Unit> units) {
        var table = table("documents", new Label("Documents", "Documents"), new Column("document", new Label("Document", "Document")));
        var byDocument = new LinkedHashMap<String, List<ReportUnits.Unit>>();
        units.stream().filter(unit -> !unit.document().isEmpty())
                .forEach(unit -> byDocument.computeIfAbsent(unit.document(), first -> new ArrayList<>()).add(unit));
        byDocument.forEach((id, those) -> {
            table.row(id).set("document", source.label(those.getFirst().row(), "document"));
            fill(table, decided(those, all.codes().keySet(), everybody));
        });
        return table.build();
    }

    private Table pairs(List<ReportUnits.Unit> units) {
        var table = table("pairs", new Label("Pairs of coders", "Paires de codeurs"), new Column("coder", new Label("Coder", "Codeur")),
                new Column("other", new Label("Other coder", "Autre codeur")));
        for (var one = 0; one < everybody.length; one++) {
            for (var other = one + 1; other < everybody.length; other++) {
                table.row(coder(one) + " " + coder(other)).set("coder", all.coders().get(one)).set("other", all.coders().get(other));
                fill(table, decided(units, all.codes().keySet(), one, other));
            }
        }
        return table.build();
    }

    private String coder(int number) {
        var ids = source.columns().stream().map(org.observatory.analysis.Column::key).filter(key -> key.startsWith("coder-")).toList();
        return ids.get(number).substring("coder-".length());
    }

    private Table rounds() {
        var table = table("rounds", new Label("Rounds", "Vagues"), new Column("round", new Label("Round", "Vague")));
        for (Map.Entry<String, Label> round : all.rounds().entrySet()) {
            table.row(round.getKey()).set("round", round.getValue());
            fill(table, decided(of(round.getKey()), all.codes().keySet(), everybody));
        }
        return table.build();
    }

    private Table overall(Decided whole) {
        var table = table("overall", new Label("All codes together", "Tous les codes ensemble"), new Column("of", new Label("Of", "De")));
        table.row("overall").set("of", new Label("all codes", "tous les codes"));
        fill(table, whole);
        return table.build();
    }
}
