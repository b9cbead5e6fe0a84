// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Value;

/** The tables of a comparison of coders. */
final class AgreementTables {

    private static final int MOST_CATEGORIES = 500;
    private static final int MOST_CODERS = 25;
    private static final int MOST_DISAGREEMENTS = 1000;
    private static final Label COEFFICIENT = new Label("Coefficient", "Coefficient");

    private final AgreementAnalysis analysis;
    private final Ratings ratings;
    private final Profiles profiles;
    private final Profiles distinct;
    private final int[] units;
    private final Parameters parameters;
    private final Progress progress;

    AgreementTables(AgreementAnalysis analysis, Ratings ratings, Profiles profiles, Parameters parameters, Progress progress) {
        this.analysis = analysis;
        this.ratings = ratings;
        this.profiles = profiles;
        distinct = new Profiles(profiles.codes(), IntStream.range(0, profiles.codes().length).toArray());
        units = profiles.times();
        this.parameters = parameters;
        this.progress = progress;
    }

    /** How often each category was chosen, and how well coders agree on it against all others. */
    Optional<Table> categories(long[] totals) throws NotDefined {
        if (totals.length > MOST_CATEGORIES) {
            return Optional.empty();
        }
        var against = scaleOfNames() && analysis.againstOthers(distinct.against(0).sorted(), parameters) != null;
        var table = Table.builder("categories", new Label("Categories", "Catégories"))
                .column("category", new Label("Category", "Catégorie"), Kind.TEXT)
                .column("count", new Label("Values", "Valeurs"), Kind.NUMBER);
        if (against) {
            table.column("estimate", new Label("Coefficient against all others", "Coefficient contre toutes les autres"), Kind.NUMBER)
                    .column("percent-agreement", new Label("Percent agreement", "Pourcentage d’accord"), Kind.NUMBER);
        }
        for (var category = 0; category < totals.length; category++) {
            progress.check();
            var name = ratings.categories().names().get(category);
            table.row(name).set("category", name).set("count", BigDecimal.valueOf(totals[category]));
            if (against && totals[category] > 0) {
                var two = distinct.against(category).sorted();
                var times = times(two, 1);
                var percent = new Corrected(two.codes(), 2, Weights.none(), Corrected.Chance.NONE);
                table.set("estimate", number(analysis.againstOthers(two, parameters).of(times)))
                        .set("percent-agreement", number(percent.of(times)));
            }
        }
        return Optional.of(table.build());
    }

    /** How many units have each of these profiles, which stand for the distinct ones; none where there are fewer values. */
    private int[] times(Profiles of, int least) {
        var times = new int[of.codes().length];
        for (var profile = 0; profile < units.length; profile++) {
            if (of.codes()[of.of()[profile]].length >= least) {
                times[of.of()[profile]] += units[profile];
            }
        }
        return times;
    }

    private boolean scaleOfNames() {
        return analysis.scale(parameters) == Scale.NAMES && ratings.categories().size() > 0;
    }

    /** Each pair of coders. */
    Optional<Table> pairs(Coefficient whole, int[] wholeTimes) throws NotDefined {
        var coders = ratings.coders().size();
        if (coders < 2 || coders > MOST_CODERS) {
            return Optional.empty();
        }
        var table = Table.builder("pairs", new Label("Pairs of coders", "Paires de codeurs"))
                .column("coder", new Label("Coder", "Codeur"), Kind.TEXT)
                .column("other", new Label("Other coder", "Autre codeur"), Kind.TEXT)
                .column("units", new Label("Common units", "Unités communes"), Kind.NUMBER)
                .column("percent-agreement", new Label("Percent agreement", "Pourcentage d’accord"), Kind.NUMBER)
                .column("estimate", COEFFICIENT, Kind.NUMBER);
        for (var one = 0; one < coders; one++) {
            for (var other = one + 1; other < coders; other++) {
                progress.check();
                var pair = distinct.pair(one, other).sorted();
                var times = times(pair, 2);
                var names = new String[] {ratings.coders().get(one), ratings.coders().get(other)};
                table.row(names[0] + " " + names[1], names[0], names[1], BigDecimal.valueOf(Arrays.stream(times).sum()),
                        number(new Corrected(pair.codes(), ratings.categories().size(), Weights.none(), Corrected.Chance.NONE).of(times)),
                        number(ofPair(whole, wholeTimes, one, other, pair, times)));
            }
        }
        return Optional.of(table.build());
    }

    private double ofPair(Coefficient whole, int[] wholeTimes, int one, int other, Profiles pair, int[] times)
            throws NotDefined {
        if (whole instanceof PairMean mean) {
            return mean.pairs().stream().filter(it -> it.one() == one && it.other() == other)
                    .mapToDouble(it -> it.coefficient().of(it.times(wholeTimes))).findFirst().orElse(Double.NaN);
        }
        return Arrays.stream(times).sum() == 0 ? Double.NaN : analysis.coefficient(pair, ratings, parameters).of(times);
    }

    private static BigDecimal number(double value) {
        return Value.of(value, COEFFICIENT).number();
    }

    /** The units on which coders differ, those first on which most do. */
    void disagreements(Result.Builder result) {
        if (ratings.coderless()) {
            return;
        }
        var table = Table.builder("disagreements", new Label("Disagreements", "Désaccords"))
                .column("unit", new Label("Unit", "Unité"), isNamedInBoth() ? Kind.LABEL : Kind.TEXT);
        for (var coder = 0; coder < ratings.coders().size(); coder++) {
            table.column("coder-" + (coder + 1), Label.same(ratings.coders().get(coder)), Kind.TEXT);
        }
        var differing = Arrays.stream(profiles.codes()).mapToInt(AgreementTables::differing).toArray();
        var shown = 0;
        var there = 0L;
        for (var unit = 0; unit < profiles.units(); unit++) {
            there += differing[profiles.of()[unit]] > 0 ? 1 : 0;
        }
        var listed = 0;
        for (var most = Arrays.stream(differing).max().orElse(0); most > 0 && listed < MOST_DISAGREEMENTS; most--) {
            for (var unit = 0; unit < profiles.units() && listed < MOST_DISAGREEMENTS; unit++) {
                if (differing[profiles.of()[unit]] == most) {
                    shown++;
                    if (unit == 0 || !isSame(unit, unit - 1)) {
                        add(table, unit);
                        listed++;
                    }
                }
            }
        }
        if (there > shown) {
            var all = there;
            result.warning(Label.each(language -> new Label("Coders differ on ", "Les codeurs diffèrent sur ").in(language)
                    + Numbers.number(BigDecimal.valueOf(all), language)
                    + new Label(" units, of which the table lists the first ", " unités, dont le tableau liste les premières : ")
                            .in(language)
                    + Numbers.number(BigDecimal.valueOf(MOST_DISAGREEMENTS), language) + "."));
        }
        result.table(table.build());
    }

    /** Whether two units are told by the same row, as the characters of a passage are. */
    private boolean isSame(int unit, int other) {
        return profiles.of()[unit] == profiles.of()[other] && ratings.source().rowKey(unit).equals(ratings.source().rowKey(other))
                && ratings.named().map(column -> Objects.equals(ratings.source().cell(unit, column), ratings.source().cell(other, column))).orElse(true);
    }

    /** How many pairs of values differ. */
    private static int differing(int[] values) {
        var pairs = 0;
        for (var i = 0; i < values.length; i++) {
            for (var j = i + 1; j < values.length; j++) {
                pairs += values[i] >= 0 && values[j] >= 0 && values[i] != values[j] ? 1 : 0;
            }
        }
        return pairs;
    }

    private void add(Table.Builder table, int unit) {
        var key = ratings.source().rowKey(unit);
        var name = ratings.named().map(column -> ratings.source().cell(unit, column)).orElse(isNamedInBoth() ? Label.same(key) : key);
        table.row(key).set("unit", isNamedInBoth() ? name : name.toString());
        for (var coder = 0; coder < ratings.coders().size(); coder++) {
            var code = ratings.codes()[coder][unit];
            table.set("coder-" + (coder + 1), code < 0 ? null : ratings.categories().names().get(code),
                    ratings.source().cellKey(unit, ratings.coders().get(coder)));
        }
    }

    /** Whether units have names in both languages, as those of a project do. */
    private boolean isNamedInBoth() {
        return ratings.named().stream().anyMatch(name -> ratings.source().columns().stream()
                .anyMatch(column -> column.key().equals(name) && column.kind() == Kind.LABEL));
    }
}
