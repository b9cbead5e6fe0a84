// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.List;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;

/**
 * How far the coders of a project agree: per code, code set, document, pair of coders and round, and over all. Each code is a decision
 * about each unit, given or not; a coder who did not code a document decided nothing about it. Reads the tables {@code units} ({@code
 * roundId}, empty for what was coded at any time, {@code unit}, {@code document}, {@code documentId}, {@code start}, {@code end},
 * {@code weight}, {@code quotation}, then a column a coder, {@code coder-} with the coder's identity: the codes that the coder gave the
 * unit, joined by spaces, empty text for none, no cell where the coder did not code it, and as the key of the cell the codings by which
 * they were given, as many and in the same order), {@code codes}, {@code sets} and {@code rounds}.
 *
 * <p>The result has the values {@code krippendorff-alpha} and {@code percent-agreement} over all, {@code units}, {@code coders}, {@code
 * codes} and {@code disagreements}; the tables {@code codes}, {@code sets}, {@code documents}, {@code pairs}, {@code rounds} and {@code
 * overall}, in each α and percent agreement before the other coefficients; and {@code disagreements}, a row a unit and code, whose key is
 * the codings and then the unit.
 */
public final class AgreementReport implements Analysis {

    /** Whether units count that none of the coders gave any code. */
    public static final Parameter<Boolean> UNCODED = new Parameter.Flag("uncoded", new Label("Count uncoded text", "Compter le texte non codé"),
            new Label("Whether units count to which none of the coders compared gave any code; that raises agreement without showing any.",
                    "Si comptent les unités auxquelles aucun des codeurs comparés n’a donné de code ; cela augmente l’accord sans rien montrer."),
            false);

    /** The coefficients, in the order of the columns. */
    static final List<AgreementAnalysis> COEFFICIENTS = List.of(new KrippendorffAlpha(), new PercentAgreement(), new CohenKappa(),
            new ScottPi(), new FleissKappa(), new BrennanPrediger(), new GwetAc(), new Holsti());

    @Override
    public String id() {
        return "agreement-report";
    }

    @Override
    public Label label() {
        return new Label("Agreement between coders: report", "Accord entre codeurs : rapport");
    }

    @Override
    public Label description() {
        return new Label("How far coders agree, per code, code set, document, pair of coders and round, and on what they do not.",
                "À quel point les codeurs s’accordent, par code, ensemble de codes, document, paire de codeurs et vague, et sur quoi ils diffèrent.");
    }

    @Override
    public Label family() {
        return Families.AGREEMENT;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(UNCODED);
    }

    @Override
    public Label reads() {
        return new Label("a project that several people coded.", "un projet que plusieurs personnes ont codé.");
    }

    @Override
    public boolean accepts(Input input) {
        return ReportUnits.areIn(input);
    }

    @Override
    public Label valueLabel(String name) {
        return switch (name) {
            case "codes" -> new Label("codes given", "codes donnés");
            case "disagreements" -> new Label("disagreements", "désaccords");
            default -> COEFFICIENTS.stream().filter(each -> each.id().equals(name)).map(Analysis::label).findFirst()
                    .orElseGet(() -> Analysis.super.valueLabel(name));
        };
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var result = Result.builder(this, parameters, input);
        new ReportTables(input.table("units"), ReportUnits.of(input), parameters.get(UNCODED), progress).into(result);
        return result.build();
    }

    @Override
    public Citation citation() {
        return new Citation(new Label("Each code is a decision about each unit, given or not; coefficients over these decisions, of a code with those"
                + " below it, or of several codes taken together, each by itself.",
                "Chaque code est une décision sur chaque unité, donné ou non ; coefficients sur ces décisions, d’un code avec ceux qu’il contient,"
                        + " ou de plusieurs codes pris ensemble, chacun pour soi."), method().references(), method().formula());
    }

    @Override
    public Method method() {
        return new Method(new Label("Look at the codes first: α tells whether a code is used alike, percent agreement how often. Units that bear no"
                + " code of those compared are left out unless asked otherwise, as all agree on them. A coder who did not code a document is missing"
                + " there, and not taken to have seen nothing. Codes that none of the coders used on the units compared are no decision.",
                "Regardez d’abord les codes : l’α dit si un code est employé de même, le pourcentage d’accord combien de fois. Les unités sans aucun"
                        + " des codes comparés sont laissées de côté sauf demande contraire, car tous s’y accordent. Qui n’a pas codé un document y est"
                        + " manquant, et non réputé n’y avoir rien vu. Les codes qu’aucun des codeurs n’a employés sur les unités comparées ne sont pas"
                        + " une décision."),
                "α = 1 − Dₒ/Dₑ; Pₒ = (1/n) Σᵢ Σₖ nᵢₖ(nᵢₖ − 1) / (nᵢ(nᵢ − 1))",
                new Label("Taken together, rare and frequent codes hide each other: do not publish the overall figure without those of the codes. Decisions"
                        + " about one unit hang together, so no interval is given here.",
                        "Pris ensemble, codes rares et fréquents se cachent les uns les autres : ne publiez pas le chiffre global sans ceux des codes."
                                + " Les décisions sur une même unité sont liées, d’où l’absence d’intervalle ici."),
                List.of(References.KRIPPENDORFF_2011, References.KRIPPENDORFF_2013, References.GWET_2014));
    }
}
