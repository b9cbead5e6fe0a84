// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

/**
 * The words of texts: how often each occurs, and which are specific to a group of texts. Reads the tables {@code groups} ({@code name},
 * {@code tokens}; the row of key {@code all} is the whole text, of which each group is a part and may overlap others) and {@code words}
 * ({@code groupId}, {@code stem}, {@code word}, {@code forms}, {@code count}, {@code documents}; the key of a row leads to the
 * occurrences). Texts are split into words, and these counted, by whoever makes the tables.
 *
 * <p>The result has the values {@code tokens}, {@code words} and {@code groups}; the table {@code words}, the most frequent first, or,
 * where there are groups, {@code keyness}, group by group, the most specific first, and {@code groups}.
 */
public final class Words implements Analysis {

    /** How frequent a word is to be listed. */
    public static final Parameter<Integer> LEAST = new Parameter.WholeNumber("least", new Label("Least frequency", "Fréquence minimale"),
            new Label("Words that occur less often in the whole text are neither listed nor tested.",
                    "Les mots moins fréquents dans l’ensemble du texte ne sont ni listés ni testés."), 3, 1, 1_000_000);

    /** How many words of a group are listed. */
    public static final Parameter<Integer> MOST = new Parameter.WholeNumber("most", new Label("Words a group", "Mots par groupe"),
            new Label("How many of the most specific words of each group are listed; all of them are tested.",
                    "Combien des mots les plus spécifiques de chaque groupe sont listés ; tous sont testés."), 30, 1, 1_000_000);

    /** Whether many tests are read as many. */
    public static final Parameter<String> CORRECTION = new Parameter.Choice("correction", new Label("Multiple testing", "Tests multiples"),
            new Label("How the p-values allow for their number: by Holm, by Benjamini and Hochberg, or not at all.",
                    "Comment les valeurs p tiennent compte de leur nombre : selon Holm, selon Benjamini et Hochberg, ou pas du tout."), "holm",
            corrections());

    private static Map<String, Label> corrections() {
        var choices = new LinkedHashMap<String, Label>();
        choices.put("holm", Label.same("Holm"));
        choices.put("bh", new Label("Benjamini and Hochberg", "Benjamini et Hochberg"));
        choices.put("none", new Label("none", "aucune"));
        return choices;
    }

    @Override
    public String id() {
        return "words";
    }

    @Override
    public Label label() {
        return new Label("Words and keyness", "Mots et spécificités");
    }

    @Override
    public Label description() {
        return new Label("How often each word occurs, and which words are specific to a code, an attribute, a speaker, a document or a case.",
                "La fréquence de chaque mot, et les mots spécifiques d’un code, d’un attribut, d’un locuteur, d’un document ou d’un cas.");
    }

    @Override
    public Label family() {
        return Families.CROSSINGS;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(LEAST, MOST, CORRECTION);
    }

    @Override
    public Label reads() {
        return new Label("a project with texts.", "un projet qui a des textes.");
    }

    @Override
    public boolean accepts(Input input) {
        return WordCounts.areIn(input);
    }

    @Override
    public Label valueLabel(String name) {
        return switch (name) {
            case "tokens" -> new Label("running words", "occurrences");
            case "words" -> new Label("different words", "mots différents");
            case "groups" -> new Label("groups", "groupes");
            default -> Analysis.super.valueLabel(name);
        };
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var counts = WordCounts.of(input);
        var table = input.table("words");
        var result = Result.builder(this, parameters, input).value("tokens", counts.all().tokens()).value("words", counts.all().words().size())
                .value("groups", counts.compared().size());
        var rare = counts.all().words().values().stream().filter(word -> word.count() < parameters.get(LEAST)).count();
        if (rare > 0) {
            result.warning(Label.each(language -> Numbers.number(BigDecimal.valueOf(rare), language)
                    + new Label(" words occur less than ", " mots apparaissent moins de ").in(language) + parameters.get(LEAST)
                    + new Label(" times and are not listed.", " fois et ne sont pas listés.").in(language)));
        }
        if (counts.compared().isEmpty()) {
            return result.table(frequencies(counts, table, parameters)).build();
        }
        var keyness = new Keyness(counts, table, parameters, progress);
        result.table(keyness.table()).table(groups(counts));
        keyness.warn(result);
        return result.build();
    }

    private static Table groups(WordCounts counts) {
        var groups = Table.builder("groups", new Label("Groups", "Groupes")).column("group", new Label("Group", "Groupe"), Kind.LABEL)
                .column("tokens", new Label("Running words", "Occurrences"), Kind.NUMBER)
                .column("words", new Label("Different words", "Mots différents"), Kind.NUMBER);
        counts.compared().forEach(group -> groups.row(group.id(), group.name(), BigDecimal.valueOf(group.tokens()),
                BigDecimal.valueOf(group.words().size())));
        return groups.build();
    }

    private static Table frequencies(WordCounts counts, Table source, Parameters parameters) {
        var words = Table.builder("words", new Label("Words", "Mots")).column("word", new Label("Word", "Mot"), Kind.TEXT)
                .column("forms", new Label("Forms", "Formes"), Kind.TEXT).column("count", new Label("Occurrences", "Occurrences"), Kind.NUMBER)
                .column("per-thousand", new Label("In 1,000 words", "Pour 1 000 mots"), Kind.NUMBER)
                .column("documents", new Label("Documents", "Documents"), Kind.NUMBER);
        var all = counts.all();
        all.words().values().stream().filter(word -> word.count() >= parameters.get(LEAST))
                .sorted(Comparator.comparingLong(WordCounts.Counted::count).reversed().thenComparing(WordCounts.Counted::stem))
                .forEach(word -> words.row(source.rowKey(word.row()), source.cell(word.row(), "word"), source.cell(word.row(), "forms"),
                        BigDecimal.valueOf(word.count()), Keyness.perThousand(word.count(), all.tokens()), source.cell(word.row(), "documents")));
        return words.build();
    }

    @Override
    public Citation citation() {
        return new Citation(new Label("Keyness by the likelihood ratio G of the table word or other word × group or other text (one degree of freedom),"
                + " with the log ratio as the size of the effect.",
                "Spécificités par le rapport de vraisemblance G du tableau mot ou autre mot × groupe ou autre texte (un degré de liberté), avec le"
                        + " log-ratio pour la taille de l’effet."), method().references(), method().formula());
    }

    @Override
    public Method method() {
        return new Method(new Label("G² asks whether a word is as frequent in a group as in all other text, the log ratio how many times more: 1 twice as"
                + " often, 2 four times, −1 half as often. Where a word does not occur on one side, half an occurrence stands for none. Stop words are"
                + " not listed, but count among the running words. Forms of a word are put together and shown by their most frequent form.",
                "G² demande si un mot est aussi fréquent dans un groupe que dans le reste du texte, le log-ratio combien de fois plus : 1 deux fois plus,"
                        + " 2 quatre fois, −1 deux fois moins. Quand un mot est absent d’un côté, une demi-occurrence tient lieu de zéro. Les mots vides"
                        + " ne sont pas listés, mais comptent parmi les occurrences. Les formes d’un mot sont réunies et montrées sous la plus"
                        + " fréquente."),
                "G² = 2 Σ O ln(O/E); log₂((a/n₁) / (b/n₂))",
                new Label("A word that one person repeats is not typical of a group: words are not drawn one by one, and G² takes them as if they were. Look at"
                        + " the number of documents, and read p-values as an order rather than as proof.",
                        "Un mot qu’une seule personne répète n’est pas typique d’un groupe : les mots ne sont pas tirés un à un, et G² fait comme s’ils"
                                + " l’étaient. Regardez le nombre de documents, et lisez les valeurs p comme un ordre plutôt que comme une preuve."),
                List.of("Dunning, T. (1993). Accurate methods for the statistics of surprise and coincidence. Computational Linguistics, 19(1), 61–74.",
                        "Rayson, P., & Garside, R. (2000). Comparing corpora using frequency profiling. In Proceedings of the Workshop on Comparing"
                                + " Corpora (pp. 1–6). Association for Computational Linguistics.",
                        "Hardie, A. (2014). Log Ratio: an informal introduction. ESRC Centre for Corpus Approaches to Social Science.",
                        "Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics, 6(2), 65–70.",
                        "Benjamini, Y., & Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal Statistical Society B, 57(1),"
                                + " 289–300.",
                        "Savoy, J. (1999). A stemming procedure and stopword list for general French corpora. Journal of the American Society for"
                                + " Information Science, 50(10), 944–952."));
    }
}
