// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Logarithm;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Value;

/**
 * Which codes occur together. The result has the values {@code n} (the units; not defined where passages are compared) and
 * {@code codes}, and the table {@code pairs}: n₁, n₂, n₁₂, the c-index (Jaccard), Dice, Ochiai and, where units are
 * counted, lift and φ; a row has the keys of the passages that meet.
 */
public final class Cooccurrence implements Analysis {

    /** What "together" means. */
    public static final Parameter<String> WITHIN = new Parameter.Choice("within", new Label("Together in", "Ensemble dans"),
            new Label("What counts as together: passages that overlap, passages no further apart than the distance, or the same paragraph,"
                    + " document or case.",
                    "Ce qui compte comme ensemble : des passages qui se chevauchent, des passages pas plus éloignés que la distance, ou le"
                            + " même paragraphe, document ou cas."), "overlap", choices());

    /** How near is near. */
    public static final Parameter<Integer> DISTANCE = new Parameter.WholeNumber("distance", new Label("Distance", "Distance"),
            new Label("How many characters may lie between passages that are near.",
                    "Combien de caractères peuvent séparer des passages proches."), 200, 0, 1_000_000);

    private static final Label PASSAGES_ONLY = new Label("passages are compared, and there is no number of all that could meet",
            "ce sont des passages qui sont comparés, et le nombre de ceux qui pourraient se rencontrer n’existe pas");

    private static Map<String, Label> choices() {
        var choices = new LinkedHashMap<String, Label>();
        choices.put("overlap", new Label("overlapping passages", "passages qui se chevauchent"));
        choices.put("proximity", new Label("passages near each other", "passages proches"));
        choices.put("paragraph", new Label("the same paragraph", "le même paragraphe"));
        choices.put("document", new Label("the same document", "le même document"));
        choices.put("case", new Label("the same case", "le même cas"));
        return choices;
    }

    @Override
    public String id() {
        return "cooccurrence";
    }

    @Override
    public Label label() {
        return new Label("Co-occurrence of codes", "Cooccurrence des codes");
    }

    @Override
    public Label description() {
        return new Label("Which codes occur together, and how often for codes as frequent as they are.",
                "Quels codes apparaissent ensemble, et combien de fois au regard de leur fréquence.");
    }

    @Override
    public Label family() {
        return Families.CROSSINGS;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(WITHIN, DISTANCE, Logarithm.AXES);
    }

    @Override
    public Label reads() {
        return new CodeFrequencies().reads();
    }

    @Override
    public boolean accepts(Input input) {
        return Passages.areIn(input);
    }

    @Override
    public Label valueLabel(String name) {
        return name.equals("codes") ? new Label("codes", "codes") : Analysis.super.valueLabel(name);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var passages = Passages.of(input);
        var within = parameters.get(WITHIN);
        var near = within.equals("overlap") || within.equals("proximity");
        var meetings = near ? Meetings.ofPassages(passages, within.equals("overlap") ? -1 : parameters.get(DISTANCE), progress)
                : Meetings.inUnits(passages, Passages.Within.valueOf(within.toUpperCase(Locale.ROOT)), progress);
        var result = Result.builder(this, parameters, input)
                .value("n", near ? Value.undefined(PASSAGES_ONLY) : Value.of(meetings.units())).value("codes", passages.codes().size());
        if (passages.left() > 0) {
            result.warning(passages.leftOut());
        }
        if (!near && meetings.units() == 0 && !passages.all().isEmpty()) {
            result.warning(new Label("No passage tells its " + within + ".", "Aucun passage ne dit son unité (" + within + ")."));
        }
        if (near) {
            result.warning(new Label("Passages are compared within each coder’s own; how often two codes meet is the smaller number of"
                    + " passages that meet one of the other code.",
                    "Les passages sont comparés au sein de ceux de chaque codeur ; le nombre de rencontres de deux codes est le"
                            + " plus petit nombre de passages qui en rencontrent un de l’autre code."));
        }
        return result.table(table(passages, meetings)).build();
    }

    private static Table table(Passages passages, Meetings meetings) {
        var table = Table.builder("pairs", new Label("Pairs of codes", "Paires de codes")).column("code", new Label("Code", "Code"), Kind.LABEL)
                .column("other", new Label("Other code", "Autre code"), Kind.LABEL).column("n1", Label.same("n₁"), Kind.NUMBER)
                .column("n2", Label.same("n₂"), Kind.NUMBER).column("n12", Label.same("n₁₂"), Kind.NUMBER)
                .column("c", new Label("c-index (Jaccard)", "Indice c (Jaccard)"), Kind.NUMBER).column("dice", Label.same("Dice"), Kind.NUMBER)
                .column("ochiai", Label.same("Ochiai"), Kind.NUMBER).column("lift", new Label("Lift", "Lift"), Kind.NUMBER)
                .column("phi", Label.same("φ"), Kind.NUMBER);
        var labels = List.copyOf(passages.codes().values());
        for (var one = 0; one < labels.size(); one++) {
            for (var other = one + 1; other < labels.size(); other++) {
                var both = meetings.both(one, other);
                if (both > 0) {
                    var indices = new Indices(meetings.of(one), meetings.of(other), both, meetings.units());
                    table.row(meetings.keys(one, other)).set("code", labels.get(one)).set("other", labels.get(other))
                            .set("n1", BigDecimal.valueOf(meetings.of(one))).set("n2", BigDecimal.valueOf(meetings.of(other)))
                            .set("n12", BigDecimal.valueOf(both)).set("c", number(indices.jaccard())).set("dice", number(indices.dice()))
                            .set("ochiai", number(indices.ochiai()));
                    if (meetings.units() > 0) {
                        table.set("lift", number(indices.lift())).set("phi", number(indices.phi()));
                    }
                }
            }
        }
        return table.build();
    }

    private static BigDecimal number(double value) {
        return Value.of(value, PASSAGES_ONLY).number();
    }

    @Override
    public Citation citation() {
        return new Citation(new Label("Co-occurrence of codes, by the indices of Jaccard (c-index), Dice and Ochiai, lift and φ.",
                "Cooccurrence des codes, par les indices de Jaccard (indice c), Dice et Ochiai, le lift et φ."), List.of(), method().formula());
    }

    @Override
    public Method method() {
        return new Method(new Label("0: the two codes never meet; c, Dice and Ochiai are 1 when they always do. Lift is 1 and φ 0 when they meet as"
                + " often as if they had nothing to do with each other.",
                "0 : les deux codes ne se rencontrent jamais ; c, Dice et Ochiai valent 1 quand ils se rencontrent toujours. Le lift vaut 1 et"
                        + " φ 0 quand ils se rencontrent comme s’ils n’avaient rien à voir."),
                "c = n₁₂/(n₁ + n₂ − n₁₂); Dice = 2n₁₂/(n₁ + n₂); Ochiai = n₁₂/√(n₁n₂); lift = n₁₂N/(n₁n₂);"
                        + " φ = (n₁₂N − n₁n₂)/√(n₁n₂(N − n₁)(N − n₂))",
                new Label("Codes of very unequal frequency have a small c even where the rare one never stands alone: look at n₁₂ beside n₁ and n₂.",
                        "Des codes de fréquences très inégales ont un petit c même quand le plus rare n’est jamais seul : regardez n₁₂ à côté de n₁"
                                + " et n₂."), List.of());
    }
}
