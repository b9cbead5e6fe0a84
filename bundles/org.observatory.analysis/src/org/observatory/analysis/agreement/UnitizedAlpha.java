// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Method;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Value;
import org.observatory.analysis.numerics.Resampling;

/**
 * Krippendorff's <sub>u</sub>α: coders mark passages of their own choice. Reads a table of {@code document, length, coder,
 * code, start, end}; a row without code says that a coder read a document. The result has the values {@code estimate},
 * {@code se}, {@code lower}, {@code upper}, {@code observed-disagreement}, {@code expected-disagreement}, {@code later},
 * {@code bounds} and {@code coding} of the family of 2016, {@code documents}, {@code coders} and {@code passages}; the tables {@code codes}, {@code pairs}, and {@code disagreements}, a row a passage
 * that others did not mark alike, with the key of its row.
 */
public final class UnitizedAlpha implements Analysis {

    /** The codes that count. */
    public static final Parameter<String> CODES = new Parameter.Text("codes", new Label("Codes", "Codes"),
            new Label("The codes to compare, separated by semicolons; empty for all.",
                    "Les codes à comparer, séparés par des points-virgules ; vide pour tous."), "");

    private static final Parameter<String> CODERS = new Parameter.Text("coders", new Label("Coders", "Codeurs"),
            new Label("The coders to compare, separated by semicolons; empty for all.",
                    "Les codeurs à comparer, séparés par des points-virgules ; vide pour tous."), "");

    private static final Parameter<String> INTERVAL = new Parameter.Choice("interval", new Label("Interval", "Intervalle"),
            new Label("How the confidence interval is found: from a bootstrap of documents, or not at all.",
                    "Comment l’intervalle de confiance est trouvé : par un bootstrap des documents, ou pas du tout."),
            Options.BOOTSTRAP, Options.ordered(Options.BOOTSTRAP, new Label("bootstrap of documents", "bootstrap des documents"),
                    Options.NO_INTERVAL, new Label("none", "aucun")));

    private static final Label NO_PASSAGES = new Label("no passage is coded", "aucun passage n’est codé");
    private static final Label ALL_MARKED = new Label("all of the text is marked alike, so that nothing varies",
            "tout le texte est marqué de même, si bien que rien ne varie");
    private static final Label NO_TWO_CODES = new Label("no two codes lie where the passages of coders meet,"
            + " or too few meet to tell what chance would do", "il n’y a pas deux codes là où les passages des codeurs se rencontrent,"
                    + " ou trop peu s’y rencontrent pour dire ce que ferait le hasard");
    private static final List<String> LATER = List.of("later", "bounds", "coding");
    private static final Label NO_DOCUMENT = new Label("no document was read by all of these coders",
            "aucun document n’a été lu par tous ces codeurs");
    private static final Label ONE_DOCUMENT = new Label("the interval is drawn from documents, and there is one only",
            "l’intervalle se tire des documents, et il n’y en a qu’un");

    @Override
    public String id() {
        return "unitized-alpha";
    }

    @Override
    public Label label() {
        return new Label("Krippendorff’s alpha for passages", "Alpha de Krippendorff pour des passages");
    }

    @Override
    public Label description() {
        return new Label("The agreement of coders who choose both the bounds and the code of passages, corrected for chance.",
                "L’accord de codeurs qui choisissent à la fois les bornes et le code de passages, corrigé du hasard.");
    }

    @Override
    public Label family() {
        return Families.AGREEMENT;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(CODERS, CODES, INTERVAL, Options.CONFIDENCE, Options.SAMPLES, Options.SEED);
    }

    @Override
    public Label reads() {
        return new Label("a table of passages: the columns document, length, coder, code, start and end.",
                "un tableau de passages : les colonnes document, length, coder, code, start et end.");
    }

    @Override
    public boolean accepts(Input input) {
        return input.has(Input.DATA, Segments.COLUMNS);
    }

    @Override
    public Label valueLabel(String name) {
        return switch (name) {
            case "documents" -> new Label("documents", "documents");
            case "passages" -> new Label("passages", "passages");
            case "later" -> new Label("alpha of bounds and codes (2016)", "alpha des bornes et des codes (2016)");
            case "bounds" -> new Label("alpha of bounds alone (2016)", "alpha des bornes seules (2016)");
            case "coding" -> new Label("alpha of codes where passages meet (2016)", "alpha des codes là où les passages se rencontrent (2016)");
            default -> Analysis.super.valueLabel(name);
        };
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var segments = Segments.of(input, Options.list(parameters.get(CODERS)), Options.list(parameters.get(CODES)));
        var result = Result.builder(this, parameters, input);
        try {
            var unitized = new Unitized(segments, segments.coders(), progress);
            estimate(result, unitized, parameters, progress);
            new UnitizedTables(segments, unitized, later(result, segments), progress).into(result);
        } catch (NotDefined reason) {
            Stream.concat(Comparison.NAMES.stream(), LATER.stream()).forEach(name -> result.value(name, Value.undefined(reason.because())));
        }
        warn(result, segments);
        return result.value("documents", segments.readByAll().size()).value("coders", segments.coders().size())
                .value("passages", segments.all().size()).build();
    }

    /** The family of 2016; null where it is not defined. */
    private static Coincidences later(Result.Builder result, Segments segments) {
        try {
            var coincidences = new Coincidences(segments, segments.coders());
            result.value("later", Value.of(coincidences.both(), ALL_MARKED)).value("bounds", Value.of(coincidences.bounds(), ALL_MARKED))
                    .value("coding", Value.of(coincidences.codes(), NO_TWO_CODES));
            return coincidences;
        } catch (NotDefined reason) {
            LATER.forEach(name -> result.value(name, Value.undefined(reason.because())));
            return null;
        }
    }

    private static void warn(Result.Builder result, Segments segments) {
        var left = segments.documents().keySet().stream().filter(document -> !segments.readByAll().containsKey(document)).toList();
        if (!left.isEmpty() && segments.coders().size() > 1) {
            result.warning(new Label("Not read by all coders, and so left out: " + String.join(", ", left) + ".",
                    "Non lus par tous les codeurs, donc laissés de côté : " + String.join(", ", left) + "."));
        }
        if (segments.empty() > 0) {
            result.warning(new Label("Passages without length are left out: " + segments.empty() + ".",
                    "Les passages sans longueur sont laissés de côté : " + segments.empty() + "."));
        }
    }

    /** The codes of some coders on the documents that all coders read. */
    static final class Unitized {

        private final List<Continuum> codes = new ArrayList<>();
        private final int documents;

        Unitized(Segments segments, List<String> coders, Progress progress) throws NotDefined {
            var read = segments.readByAll();
            if (segments.documents().isEmpty()) {
                throw new NotDefined(NO_PASSAGES);
            }
            if (coders.size() < 2) {
                throw new NotDefined(Reasons.ONE_CODER);
            }
            if (read.isEmpty()) {
                throw new NotDefined(NO_DOCUMENT);
            }
            documents = read.size();
            var lengths = read.values().stream().mapToLong(Long::longValue).toArray();
            var merged = segments.merged();
            for (var code : segments.codes()) {
                progress.check();
                codes.add(new Continuum(lengths, coders.stream().map(coder -> read.keySet().stream()
                        .map(document -> merged.getOrDefault(List.of(document, coder, code), List.<long[]>of())).toList()).toList()));
            }
            if (codes.stream().allMatch(code -> code.passages() == 0)) {
                throw new NotDefined(NO_PASSAGES);
            }
            if (codes.size() == 1 && codes.getFirst().isWhole()) {
                throw new NotDefined(Reasons.oneCategory(segments.codes().getFirst()));
            }
        }

        List<Continuum> codes() {
            return codes;
        }

        int documents() {
            return documents;
        }

        double[] disagreements(int[] times) {
            return new double[] {codes.stream().mapToDouble(code -> code.observed(times)).sum(),
                codes.stream().mapToDouble(code -> code.expected(times)).sum()};
        }

        double alpha(int[] times) {
            var disagreements = disagreements(times);
            return disagreements[1] > 0 ? 1 - disagreements[0] / disagreements[1] : Double.NaN;
        }
    }

    private void estimate(Result.Builder result, Unitized unitized, Parameters parameters, Progress progress) {
        var once = unitized.codes().getFirst().once();
        var disagreements = unitized.disagreements(once);
        result.value("estimate", Value.of(unitized.alpha(once), NO_PASSAGES));
        if (parameters.get(INTERVAL).equals(Options.NO_INTERVAL) || unitized.documents() < 2) {
            var because = unitized.documents() < 2 ? ONE_DOCUMENT : Reasons.NO_INTERVAL;
            Comparison.NAMES.stream().skip(1).forEach(name -> result.value(name, Value.undefined(because)));
        } else {
            interval(result, unitized, parameters, progress);
        }
        result.value("observed-disagreement", Value.of(disagreements[0], NO_PASSAGES))
                .value("expected-disagreement", Value.of(disagreements[1], NO_PASSAGES));
    }

    private void interval(Result.Builder result, Unitized unitized, Parameters parameters, Progress progress) {
        var drawn = Resampling.of(parameters.get(Options.SAMPLES), parameters.get(Options.SEED), () -> random -> {
            var times = new int[unitized.documents()];
            IntStream.range(0, times.length).forEach(i -> times[random.below(times.length)]++);
            return unitized.alpha(times);
        }, progress);
        var tail = (1 - parameters.get(Options.CONFIDENCE).doubleValue()) / 2;
        result.value("se", Value.of(drawn.deviation(), Reasons.NO_VARIATION))
                .value("lower", Value.of(drawn.quantile(tail), Reasons.NO_VARIATION))
                .value("upper", Value.of(drawn.quantile(1 - tail), Reasons.NO_VARIATION));
        var percent = parameters.get(Options.CONFIDENCE).movePointRight(2).stripTrailingZeros();
        var level = percent.scale() < 0 ? percent.setScale(0) : percent;
        var own = citation();
        result.citation(new Citation(Label.each(language -> own.method().in(language) + " " + (language == Language.FRENCH
                ? "Intervalle à " + Numbers.percent(level, language) + " : percentiles d’un bootstrap des documents, "
                : Numbers.percent(level, language) + " interval: percentiles of a bootstrap of documents, ")
                + Numbers.number(BigDecimal.valueOf(parameters.get(Options.SAMPLES)), language)
                + new Label(" samples, seed ", " échantillons, graine ").in(language) + parameters.get(Options.SEED) + "."),
                own.references(), own.formula()));
    }

    @Override
    public Citation citation() {
        return new Citation(description(), method().references(), method().formula());
    }

    @Override
    public Method method() {
        return new Method(new Label("0: the passages lie as if by chance; 1: full agreement on bounds and codes; below 0: coders avoid each"
                + " other’s passages. Passages that overlap disagree by the squares of how far their bounds are apart; a passage in the gap"
                + " of another coder, by the square of its length. Chance is every way to place the passages. Documents stand one after the"
                + " other, and no gap reaches from one into the next. The family of 2016 goes by how much text is marked alike instead: bounds and codes"
                    + " together, bounds alone, and codes where passages meet.",
                "0 : les passages sont placés comme au hasard ; 1 : accord complet sur les bornes et les codes ; moins de 0 : les codeurs"
                        + " évitent les passages les uns des autres. Deux passages qui se chevauchent diffèrent du carré des écarts de leurs"
                        + " bornes ; un passage dans un vide d’un autre codeur, du carré de sa longueur. Le hasard, ce sont toutes les façons"
                        + " de placer les passages. Les documents se suivent, et aucun vide ne va d’un document au suivant. La famille de 2016 mesure plutôt combien de texte est marqué de"
                        + " même : bornes et codes ensemble, bornes seules, et codes là où les passages se rencontrent."),
                "ᵤα = 1 − Σ Dₒc / Σ Dₑc; Dₒc = Σ δ² / (m(m − 1)L²); Dₑc = (2/L) Σ [(Nc − 1)(2l³ − 3l² + l)/3 + l² Σ (g − l + 1)]"
                        + " / (mL(mL − 1) − Σ l(l − 1))",
                new Label("Long passages weigh by the square of their length. Where bounds do not matter, compare coders by sentence or paragraph"
                        + " with Krippendorff’s α.",
                        "Les longs passages pèsent selon le carré de leur longueur. Quand les bornes importent peu, comparez les codeurs par"
                                + " phrase ou paragraphe avec l’α de Krippendorff."),
                List.of(References.KRIPPENDORFF_1995, References.KRIPPENDORFF_2004, References.KRIPPENDORFF_2016));
    }
}
