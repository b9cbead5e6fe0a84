// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Column;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Value;
import org.observatory.analysis.Variables;
import org.observatory.analysis.Wording;

/**
 * How large the share of a value is in each group, with its interval. The result has the value {@code n} (the smallest group)
 * and the table {@code groups}: group, its first year where dates make the groups, successes, n, estimate, lower and upper
 * (from 0 to 1, after Wilson); a row has the keys of the individuals of the group, its successes those that have the value.
 */
public final class Proportions implements Analysis {

    /** The variable whose value is looked for. */
    public static final Parameter<String> OF = new Parameter.Columns("of", new Label("Variable", "Variable"),
            new Label("The column one of whose values is looked for.", "La colonne dont une valeur est cherchée."), true, false);

    /** The value looked for. */
    public static final Parameter<String> VALUE = new Parameter.Text("value", new Label("Value", "Valeur"),
            new Label("The value whose share is found, in either language; “yes” where a column of yes and no is asked for without it.",
                    "La valeur dont la part est calculée, dans l’une ou l’autre langue ; « oui » si elle n’est pas donnée pour une colonne de"
                            + " oui et non."), "");

    /** What makes the groups. */
    public static final Parameter<String> BY = new Parameter.Columns("by", new Label("By", "Par"),
            new Label("The column whose values, or years, are the groups; empty for one group of all.",
                    "La colonne dont les valeurs, ou les années, sont les groupes ; vide pour un seul groupe."), false);

    /** How many years make a group. */
    public static final Parameter<Integer> YEARS = new Parameter.WholeNumber("years", new Label("Years together", "Années ensemble"),
            new Label("How many years are one group, where dates make the groups.",
                    "Combien d’années forment un groupe, si des dates font les groupes."), 1, 1, 1000);

    @Override
    public String id() {
        return "proportions";
    }

    @Override
    public Label label() {
        return new Label("Proportion by group", "Proportion par groupe");
    }

    @Override
    public Label description() {
        return new Label("How large the share of a value is in each group, or each period, with its interval.",
                "La part d’une valeur dans chaque groupe, ou à chaque période, avec son intervalle.");
    }

    @Override
    public Label family() {
        return Families.ESTIMATES;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(OF, VALUE, BY, YEARS, Proportion.LEVEL);
    }

    @Override
    public Label reads() {
        return Picked.READS;
    }

    @Override
    public boolean accepts(Input input) {
        return Variables.isIn(input);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var variables = Variables.of(input);
        var of = Picked.one(variables, parameters, OF);
        var wanted = value(variables, of, parameters);
        var by = Picked.optional(variables, parameters, BY);
        var groups = by.isPresent() ? Groups.by(variables, by.get(), parameters.get(YEARS)) : Groups.one(variables.table());
        var level = parameters.get(Proportion.LEVEL).doubleValue();
        var table = table(Groups.heading(by), Label.each(language -> of.label().in(language) + Wording.colon(language) + wanted.in(language)));
        var least = Long.MAX_VALUE;
        var counted = 0L;
        for (var group = 0; group < groups.size(); group++) {
            progress.check();
            var asked = groups.rows(group).filter(row -> variables.value(row, of) != null).boxed().toList();
            if (asked.isEmpty()) {
                continue;
            }
            var having = asked.stream().filter(row -> variables.value(row, of).en().equals(wanted.en())).toList();
            var bounds = Binomial.WILSON.of(having.size(), asked.size(), level);
            table.row(keys(variables, asked)).set("group", groups.names().get(group))
                    .set("year", groups.years() == null ? null : String.valueOf(groups.years().get(group)))
                    .set("successes", BigDecimal.valueOf(having.size()), keys(variables, having)).set("n", BigDecimal.valueOf(asked.size()))
                    .set("estimate", number((double) having.size() / asked.size())).set("lower", number(bounds.lower()))
                    .set("upper", number(bounds.upper()));
            least = Math.min(least, asked.size());
            counted += asked.size();
        }
        var result = Result.builder(this, parameters, input).value("n", counted == 0 ? 0 : least).table(table.build());
        Said.missing(result, variables.table().size() - counted, of.label());
        if (counted > 0 && least < Said.FEW) {
            result.warning(Said.smallGroup(least));
        }
        return result.build();
    }

    private static Label value(Variables variables, Column of, Parameters parameters) throws AnalysisException {
        var text = parameters.get(VALUE).strip();
        var words = variables.words(of);
        var wanted = text.isEmpty() && of.kind() == Kind.FLAG ? "yes" : text;
        return words.values().stream().filter(label -> same(label.en(), wanted) || same(label.fr(), wanted)).findFirst()
                .orElseThrow(() -> new AnalysisException(Label.each(language -> new Label("The column ", "La colonne ").in(language)
                        + Wording.quote(of.label().in(language), language) + new Label(" has no value ", " n’a pas de valeur ").in(language)
                        + Wording.quote(wanted, language) + Wording.semicolon(language) + new Label("it has ", "elle a ").in(language)
                        + list(words.values().stream().map(label -> label.in(language)).toList(), language) + ".")));
    }

    private static String list(List<String> values, Language language) {
        return values.isEmpty() ? new Label("none", "aucune").in(language) : Wording.list(values, language);
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static Table.Builder table(Label heading, Label label) {
        return Table.builder("groups", label).column("group", heading, Kind.LABEL)
                .column("year", new Label("First year", "Première année"), Kind.DATE)
                .column("successes", new Label("Have it", "L’ont"), Kind.NUMBER).column("n", new Label("Base (n)", "Base (n)"), Kind.NUMBER)
                .column("estimate", new Label("Proportion", "Proportion"), Kind.NUMBER)
                .column("lower", new Label("Lower bound", "Borne inférieure"), Kind.NUMBER)
                .column("upper", new Label("Upper bound", "Borne supérieure"), Kind.NUMBER);
    }

    private static String keys(Variables variables, List<Integer> rows) {
        return rows.stream().map(variables.table()::rowKey).collect(Collectors.joining(" "));
    }

    private static BigDecimal number(double value) {
        return Value.of(value, Said.NO_BASE).number();
    }

    @Override
    public Citation citation() {
        return new Citation(new Label("Share of a value among those of each group whose value is known, with Wilson’s interval.",
                "Part d’une valeur parmi ceux de chaque groupe dont la valeur est connue, avec l’intervalle de Wilson."),
                method().references(), method().formula());
    }

    @Override
    public Method method() {
        return new Method(new Label("Where the intervals of two groups do not meet, the groups differ beyond chance; where they do, it is open:"
                + " ask for the difference itself.",
                "Si les intervalles de deux groupes ne se touchent pas, les groupes diffèrent au-delà du hasard ; s’ils se touchent, la question"
                        + " reste ouverte : demandez la différence elle-même."),
                new Proportion().method().formula(),
                new Label("Cases chosen for what they show are no sample: the interval then says how few they are, not how sure the share is.",
                        "Des cas choisis pour ce qu’ils montrent ne sont pas un échantillon : l’intervalle dit alors combien ils sont peu nombreux,"
                                + " non combien la part est sûre."), List.of(Sources.WILSON));
    }
}
