// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The distinct sets of values that units got. A coefficient is computed from them and from how many units have each.
 *
 * @param codes the values of each profile: of every coder in their order, {@link Ratings#MISSING} for none; or, once
 *              {@link #sorted}, those there are in ascending order, whoever gave them
 * @param of    the profile of each unit
 */
record Profiles(int[][] codes, int[] of) {

    static Profiles of(Ratings ratings) {
        var index = new ProfileIndex();
        var of = new int[ratings.units()];
        if (ratings.coderless()) {
            for (var unit = 0; unit < of.length; unit++) {
                of[unit] = index.place(expanded(ratings.counts()[unit]));
            }
        } else {
            var values = new int[ratings.coders().size()];
            for (var unit = 0; unit < of.length; unit++) {
                for (var coder = 0; coder < values.length; coder++) {
                    values[coder] = ratings.codes()[coder][unit];
                }
                of[unit] = index.place(values);
            }
        }
        return new Profiles(index.all(), of);
    }

    private static int[] expanded(int[] counts) {
        var values = new int[Arrays.stream(counts).sum()];
        var at = 0;
        for (var category = 0; category < counts.length; category++) {
            Arrays.fill(values, at, at += counts[category], category);
        }
        return values;
    }

    /** Those values that there are, in ascending order. */
    Profiles sorted() {
        return mapped(values -> {
            var there = new int[present(values)];
            var at = 0;
            for (var value : values) {
                if (value >= 0) {
                    there[at++] = value;
                }
            }
            Arrays.sort(there);
            return there;
        });
    }

    /** The values of two coders. */
    Profiles pair(int one, int other) {
        return mapped(values -> new int[] {values[one], values[other]});
    }

    /** Whether each value is the category, 1, or another, 0. */
    Profiles against(int category) {
        return mapped(values -> {
            var two = new int[values.length];
            for (var i = 0; i < two.length; i++) {
                two[i] = values[i] < 0 ? values[i] : values[i] == category ? 1 : 0;
            }
            Arrays.sort(two);
            return two;
        });
    }

    private Profiles mapped(UnaryOperator<int[]> map) {
        var index = new ProfileIndex();
        var places = new int[codes.length];
        for (var profile = 0; profile < codes.length; profile++) {
            places[profile] = index.place(map.apply(codes[profile]));
        }
        return new Profiles(index.all(), renumbered(places));
    }

    private int[] renumbered(int[] numbers) {
        var renumbered = new int[of.length];
        for (var unit = 0; unit < of.length; unit++) {
            renumbered[unit] = numbers[of[unit]];
        }
        return renumbered;
    }

    /** Without the units that got fewer values. */
    Profiles withAtLeast(int values) {
        var present = Arrays.stream(codes).mapToInt(Profiles::present).toArray();
        var left = new int[of.length];
        var kept = 0;
        for (var profile : of) {
            if (present[profile] >= values) {
                left[kept++] = profile;
            }
        }
        return new Profiles(codes, Arrays.copyOf(left, kept));
    }

    private static int present(int[] values) {
        var present = 0;
        for (var value : values) {
            present += value >= 0 ? 1 : 0;
        }
        return present;
    }

    /** The same in an order that does not depend on that of the units, and without profiles that no unit has. */
    Profiles inOrder() {
        var times = times();
        var places = IntStream.range(0, codes.length).filter(profile -> times[profile] > 0).boxed()
                .sorted(Comparator.comparing(profile -> codes[profile], Arrays::compare)).mapToInt(Integer::intValue).toArray();
        var numbers = new int[codes.length];
        for (var place = 0; place < places.length; place++) {
            numbers[places[place]] = place;
        }
        return new Profiles(Arrays.stream(places).mapToObj(profile -> codes[profile]).toArray(int[][]::new), renumbered(numbers));
    }

    /** How many units have each profile. */
    int[] times() {
        var times = new int[codes.length];
        for (var profile : of) {
            times[profile]++;
        }
        return times;
    }

    int units() {
        return of.length;
    }

    /** How many values each category got. */
    long[] totals(int categories) {
        var totals = new long[categories];
        var times = times();
        for (var profile = 0; profile < times.length; profile++) {
            for (var value : codes[profile]) {
                if (value >= 0) {
                    totals[value] += times[profile];
                }
            }
        }
        return totals;
    }
}
