// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Table;
import org.observatory.coding.passages.Corpus;

/**
 * Units by coders as the coefficients of agreement read them: a column {@code unit}, then one a coder. Of one code the cells are
 * {@code 1} for a unit that bears it, {@code 0} for one that does not, and empty where the coder did not code it. Of several, each
 * code is a decision about each unit, in a row of its own; or the cells are the codes a unit got. The key of a row is that of the
 * unit, that of a cell the codings behind it.
 */
final class AgreementInput {

    /** How many rows a table of decisions has at most. */
    private static final long MOST = 3_000_000;

    private AgreementInput() {
    }

    static Input of(Fieldwork fieldwork, Chosen chosen, Progress progress) throws AnalysisException {
        var units = CodedUnits.of(fieldwork, chosen, progress).counted(chosen);
        refuseTooMany(units, chosen);
        var names = CodedUnits.apart(units.coders().stream().map(coder -> coder.name().fr()).toList(), "unit");
        var table = Table.builder(Input.DATA, new Label("Units by coders", "Unités par codeurs")).column("unit", new Label("Unit", "Unité"),
                Kind.LABEL);
        names.forEach(name -> table.column(name, Label.same(name), Kind.TEXT));
        var corpus = fieldwork.corpus();
        var remarks = new ArrayList<>(units.remarks());
        if (chosen.combinations()) {
            units.units().forEach(unit -> add(table, unit, unit.name(), names, given -> combination(given, chosen.codes(), corpus)));
        } else if (!chosen.code().isEmpty()) {
            units.units().forEach(unit -> add(table, unit, unit.name(), names, given -> given.has(chosen.code()) ? "1" : "0"));
            remarks.add(new Label("1: the coder gave the code to the unit; 0: the coder coded the document, but did not give it.",
                    "1 : le codeur a donné le code à l’unité ; 0 : il a codé le document, mais ne l’a pas donné."));
        } else {
            var used = used(units, chosen.codes());
            for (var code : used) {
                progress.check();
                var one = Set.of(code);
                var name = corpus.codes().get(code).path();
                units.units().forEach(unit -> add(table, unit, Label.each(language -> unit.name().in(language) + " · " + name.in(language)), names,
                        given -> given.has(one) ? "1" : "0"));
            }
            remarks.add(new Label("Each code is one decision about each unit, 1 for given and 0 for not: " + used.size() + " codes.",
                    "Chaque code est une décision sur chaque unité, 1 pour donné et 0 pour non : " + used.size() + " codes."));
            remarks.add(new Label("Decisions about one unit hang together, and the interval takes them as if they did not: it is too narrow. That of one"
                    + " code is not.", "Les décisions sur une même unité sont liées, et l’intervalle fait comme si elles ne l’étaient pas\u00a0: il est"
                    + " trop étroit. Celui d’un seul code ne l’est pas."));
        }
        if (chosen.unit() == Unit.CHARACTER) {
            remarks.add(new Label("Characters of one passage hang together, and the interval takes them as if they did not: it is far too narrow.",
                    "Les caractères d’un même passage sont liés, et l’intervalle fait comme s’ils ne l’étaient pas\u00a0: il est beaucoup trop"
                            + " étroit."));
        }
        return Input.of(table.build()).with(remarks);
    }

    private static void refuseTooMany(CodedUnits units, Chosen chosen) throws AnalysisException {
        var codes = chosen.combinations() || !chosen.code().isEmpty() ? 1 : used(units, chosen.codes()).size();
        var decisions = units.units().stream().mapToLong(CodedUnit::weight).sum() * codes;
        if (decisions > MOST) {
            throw new AnalysisException(Label.each(language -> new Label("That would be ", "Cela ferait ").in(language)
                    + Numbers.number(BigDecimal.valueOf(decisions), language)
                    + new Label(" decisions, more than can be compared here: choose a code or a larger unit, or take the report, which counts them"
                            + " without listing them.",
                            " décisions, plus qu’on n’en peut comparer ici\u00a0: choisissez un code ou une unité plus grande, ou prenez le rapport, qui"
                                    + " les compte sans les lister.").in(language)));
        }
    }

    private static List<String> used(CodedUnits units, Set<String> codes) {
        var used = new TreeSet<String>();
        units.units().forEach(unit -> unit.given().forEach(given -> {
            if (given != null) {
                used.addAll(given.codes());
            }
        }));
        return codes.stream().filter(used::contains).toList();
    }

    private interface Value {
        String of(Given given);
    }

    private static void add(Table.Builder table, CodedUnit unit, Label name, List<String> names, Value value) {
        for (var times = 0L; times < unit.weight(); times++) {
            table.row(unit.key()).set("unit", name);
            for (var at = 0; at < names.size(); at++) {
                var given = unit.given().get(at);
                if (given != null && given.codes().isEmpty()) {
                    table.set(names.get(at), value.of(given));
                } else if (given != null) {
                    table.set(names.get(at), value.of(given), given.key());
                }
            }
        }
    }

    private static String combination(Given given, Set<String> codes, Corpus corpus) {
        var names = given.codes().stream().filter(codes::contains).map(code -> corpus.codes().get(code)).filter(code -> code != null)
                .sorted((one, other) -> Integer.compare(one.place(), other.place())).map(code -> code.name().fr()).toList();
        return names.isEmpty() ? "—" : String.join(" + ", names);
    }
}
