// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Value;

/** Which words are more, or less, frequent in a group than in all other text. */
final class Keyness {

    private static final Label NOT = new Label("there is no other text", "il n’y a pas d’autre texte");
    private static final long FEW = 1000;

    /** A word of a group: its occurrences there and elsewhere, and the corrected p-value once known. */
    private record Key(WordCounts.Group group, WordCounts.Counted all, long in, long out, double g, double p) {
    }

    private final WordCounts counts;
    private final Table source;
    private final Parameters parameters;
    private final List<Key> keys = new ArrayList<>();
    private final List<WordCounts.Group> few = new ArrayList<>();
    private int whole;

    Keyness(WordCounts counts, Table source, Parameters parameters, Progress progress) {
        this.counts = counts;
        this.source = source;
        this.parameters = parameters;
        for (var group : counts.compared()) {
            progress.check();
            if (group.tokens() > 0 && group.tokens() < counts.all().tokens()) {
                test(group);
            } else {
                whole++;
            }
            if (group.tokens() < FEW) {
                few.add(group);
            }
        }
    }

    private void test(WordCounts.Group group) {
        var rest = counts.all().tokens() - group.tokens();
        for (var word : counts.all().words().values()) {
            if (word.count() >= parameters.get(Words.LEAST)) {
                var own = group.words().get(word.stem());
                var in = own == null ? 0 : own.count();
                var out = word.count() - in;
                var table = new Contingency(new long[][] {{in, out}, {group.tokens() - in, rest - out}});
                var g = table.likelihoodRatio();
                keys.add(new Key(group, word, in, out, g, table.tail(g)));
            }
        }
    }

    Table table() {
        var plain = keys.stream().mapToDouble(Key::p).toArray();
        var p = switch (parameters.get(Words.CORRECTION)) {
            case "bh" -> BenjaminiHochberg.corrected(plain);
            case "holm" -> Holm.corrected(plain);
            default -> plain;
        };
        var table = Table.builder("keyness", new Label("Keyness", "Spécificités")).column("group", new Label("Group", "Groupe"), Kind.LABEL)
                .column("word", new Label("Word", "Mot"), Kind.TEXT).column("count", new Label("In the group", "Dans le groupe"), Kind.NUMBER)
                .column("elsewhere", new Label("Elsewhere", "Ailleurs"), Kind.NUMBER)
                .column("per-thousand", new Label("In 1,000 words", "Pour 1 000 mots"), Kind.NUMBER)
                .column("per-thousand-elsewhere", new Label("Elsewhere in 1,000", "Ailleurs pour 1 000"), Kind.NUMBER)
                .column("documents", new Label("Documents", "Documents"), Kind.NUMBER)
                .column("log-ratio", new Label("Log ratio", "Log-ratio"), Kind.NUMBER).column("g2", Label.same("G²"), Kind.NUMBER)
                .column("p", new Label("p-value", "Valeur p"), Kind.NUMBER).column("forms", new Label("Forms", "Formes"), Kind.TEXT);
        var places = new ArrayList<Integer>();
        for (var at = 0; at < keys.size(); at++) {
            places.add(at);
        }
        for (var group : counts.compared()) {
            places.stream().filter(at -> keys.get(at).group() == group)
                    .sorted(Comparator.comparingDouble((Integer at) -> -keys.get(at).g()).thenComparing(at -> keys.get(at).all().stem()))
                    .limit(parameters.get(Words.MOST)).forEach(at -> add(table, keys.get(at), p[at]));
        }
        return table.build();
    }

    private void add(Table.Builder table, Key key, double p) {
        var own = key.group().words().get(key.all().stem());
        var rest = counts.all().tokens() - key.group().tokens();
        table.row(source.rowKey(own == null ? key.all().row() : own.row())).set("group", key.group().name())
                .set("word", source.cell(key.all().row(), "word")).set("forms", source.cell(key.all().row(), "forms"))
                .set("count", BigDecimal.valueOf(key.in())).set("elsewhere", BigDecimal.valueOf(key.out()))
                .set("per-thousand", perThousand(key.in(), key.group().tokens())).set("per-thousand-elsewhere", perThousand(key.out(), rest))
                .set("documents", own == null ? BigDecimal.ZERO : source.cell(own.row(), "documents"))
                .set("log-ratio", Value.of(logRatio(key, rest), NOT).number()).set("g2", Value.of(key.g(), NOT).number())
                .set("p", Value.of(p, NOT).number());
    }

    private static double logRatio(Key key, long rest) {
        return StrictMath.log((key.in() == 0 ? 0.5 : key.in()) / key.group().tokens() / ((key.out() == 0 ? 0.5 : key.out()) / rest)) / StrictMath.log(2);
    }

    static BigDecimal perThousand(long count, long tokens) {
        return Value.of(1000.0 * count / tokens, NOT).number();
    }

    void warn(Result.Builder result) {
        result.warning(Label.each(language -> Numbers.number(BigDecimal.valueOf(keys.size()), language)
                + new Label(" tests were made, a word and a group each; the p-values are ", " tests ont été faits, un par mot et groupe ; les valeurs p sont ")
                        .in(language) + corrected().in(language)));
        result.warning(new Label("Words of one document are not independent of each other: read G² as an order, and look at the number of documents.",
                "Les mots d’un même document ne sont pas indépendants : lisez G² comme un ordre, et regardez le nombre de documents."));
        if (!few.isEmpty()) {
            result.warning(Label.each(language -> new Label("Of few words (less than 1,000), and so uncertain: ",
                    "De peu de mots (moins de 1 000), donc incertains : ").in(language)
                    + String.join(", ", few.stream().map(group -> group.name().in(language)).toList()) + "."));
        }
        if (whole > 0) {
            result.warning(new Label("Groups without text, or that are the whole text, are not compared: " + whole + ".",
                    "Les groupes sans texte, ou qui sont tout le texte, ne sont pas comparés : " + whole + "."));
        }
    }

    private Label corrected() {
        return switch (parameters.get(Words.CORRECTION)) {
            case "holm" -> new Label("corrected by Holm.", "corrigées selon Holm.");
            case "bh" -> new Label("corrected by Benjamini and Hochberg.", "corrigées selon Benjamini et Hochberg.");
            default -> new Label("not corrected: some are small by chance alone.", "non corrigées : certaines sont petites par le seul hasard.");
        };
    }
}
