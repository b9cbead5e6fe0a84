// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Table;
import org.observatory.analysis.Value;

/** Decisions of some coders whether a code is given to a unit, counted by profile; and the coefficients over them. */
final class Decided {

    private static final Categories GIVEN_OR_NOT = new Categories(List.of("0", "1"), null);
    private static final Table NOWHERE = Table.builder(Input.DATA, new Label("Units", "Unités")).build();

    private final ProfileIndex index = new ProfileIndex();
    private final List<Long> times = new ArrayList<>();
    private final int coders;

    Decided(int coders) {
        this.coders = coders;
    }

    /** Adds decisions about the same code and unit: 1, 0 or {@link Ratings#MISSING} for each coder. */
    private void add(int[] values, long weight) {
        var place = index.place(values);
        if (place == times.size()) {
            times.add(0L);
        }
        times.set(place, times.get(place) + weight);
    }

    /**
     * All decisions about some codes. Only units that bear a code are looked at for it; on all others nobody gave it.
     *
     * @param codes the codes of each decision, any of which counts as given
     */
    static Decided of(Collection<ReportUnits.Unit> units, List<Set<String>> codes, int... coders) {
        var bearing = new HashMap<String, List<ReportUnits.Unit>>();
        var values = new int[coders.length];
        var nowhere = new Decided(coders.length);
        for (var unit : units) {
            fill(values, unit, Set.of(), coders);
            nowhere.add(values, unit.weight());
            var given = new HashSet<String>();
            for (var coder : coders) {
                given.addAll(unit.given().get(coder) == null ? Set.of() : unit.given().get(coder));
            }
            given.forEach(code -> bearing.computeIfAbsent(code, first -> new ArrayList<>()).add(unit));
        }
        var decided = new Decided(coders.length);
        for (var any : codes) {
            nowhere.profiles(decided::add);
            for (var unit : any.stream().flatMap(code -> bearing.getOrDefault(code, List.of()).stream()).collect(Collectors.toSet())) {
                fill(values, unit, Set.of(), coders);
                decided.add(values, -unit.weight());
                fill(values, unit, any, coders);
                decided.add(values, unit.weight());
            }
        }
        return decided;
    }

    private interface Profile {
        void of(int[] values, long weight);
    }

    private void profiles(Profile profile) {
        var all = index.all();
        for (var at = 0; at < all.length; at++) {
            profile.of(all[at], times.get(at));
        }
    }

    static void fill(int[] values, ReportUnits.Unit unit, Set<String> any, int... coders) {
        for (var at = 0; at < coders.length; at++) {
            var given = unit.given().get(coders[at]);
            values[at] = given == null ? Ratings.MISSING : given.stream().anyMatch(any::contains) ? 1 : 0;
        }
    }

    /** Whether two coders decided otherwise. */
    static boolean isDisagreement(int[] values) {
        return Arrays.stream(values).anyMatch(value -> value == 0) && Arrays.stream(values).anyMatch(value -> value == 1);
    }

    private int[][] profiles() {
        return index.all();
    }

    /** How many decisions at least two coders took. */
    long pairable() {
        return sum(values -> present(values) > 1);
    }

    /** On how many coders differ. */
    long differing() {
        return sum(Decided::isDisagreement);
    }

    private interface Test {
        boolean of(int[] values);
    }

    private long sum(Test test) {
        var all = profiles();
        return IntStream.range(0, all.length).filter(at -> test.of(all[at])).mapToLong(times::get).sum();
    }

    private static int present(int[] values) {
        return (int) Arrays.stream(values).filter(value -> value >= 0).count();
    }

    /** A coefficient, or why there is none. */
    Value of(AgreementAnalysis analysis) {
        try {
            return Value.of(estimate(analysis), Reasons.NO_PAIRS);
        } catch (NotDefined reason) {
            return Value.undefined(reason.because());
        }
    }

    private double estimate(AgreementAnalysis analysis) throws NotDefined {
        if (pairable() == 0) {
            throw new NotDefined(Reasons.NO_PAIRS);
        }
        var all = profiles();
        var once = new Profiles(all, IntStream.range(0, all.length).toArray());
        var profiles = analysis.needsCoders() ? once : once.sorted();
        if (times.stream().mapToLong(Long::longValue).sum() > Integer.MAX_VALUE) {
            throw new NotDefined(Reasons.TOO_MANY_DECISIONS);
        }
        var weights = new int[profiles.codes().length];
        var seen = new boolean[2];
        for (var at = 0; at < all.length; at++) {
            if (present(all[at]) >= analysis.least() && times.get(at) > 0) {
                weights[profiles.of()[at]] += times.get(at).intValue();
                Arrays.stream(all[at]).filter(value -> value >= 0).forEach(value -> seen[value] = true);
            }
        }
        if (analysis.correctsForChance() && !(seen[0] && seen[1])) {
            throw new NotDefined(seen[1] ? Reasons.ALWAYS_GIVEN : Reasons.NEVER_GIVEN);
        }
        var names = Stream.generate(() -> "").limit(coders).toList();
        var ratings = new Ratings(names, GIVEN_OR_NOT, new int[0][], new int[0][], NOWHERE, Optional.empty());
        var estimate = analysis.coefficient(profiles, ratings, Parameters.defaults(analysis.parameters())).of(weights);
        if (Double.isNaN(estimate)) {
            throw new NotDefined(Reasons.ONE_ALWAYS);
        }
        return estimate;
    }
}
