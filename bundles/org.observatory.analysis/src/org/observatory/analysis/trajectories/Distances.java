// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.trajectories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * How far sequences lie apart. Equal sequences are compared once; the rest in parallel, on at most two threads' worth of work a
 * caller need not manage. The matrix is symmetric with zeros on the diagonal.
 */
public final class Distances {

    private Distances() {
    }

    /**
     * Optimal matching: the least cost of insertions, deletions and substitutions that turn one sequence into the other (Abbott
     * and Forrest 1986; Needleman and Wunsch 1970). Missing states are left out before.
     *
     * @param sequences the sequences
     * @param costs     what each change costs
     * @param check     called with how many rows of the work are done; may throw to stop
     * @return n × n
     */
    public static double[][] optimalMatching(Sequences sequences, Costs costs, IntConsumer check) {
        return all(sequences, true, check, new Matching(costs, sequences.periods().size())::distance);
    }

    /**
     * How many states are not part of a longest common subsequence: |x| + |y| − 2 LCS(x, y) (Elzinga 2008).
     *
     * @return n × n
     */
    public static double[][] longestCommon(Sequences sequences, IntConsumer check) {
        return optimalMatching(sequences, Costs.constant(sequences.stateCount(), 2, 1), check);
    }

    /**
     * Hamming: what it costs to replace the states that differ, period by period; a period missing in either is left out.
     *
     * @param costs the substitutions; insertions play no part
     * @return n × n
     */
    public static double[][] hamming(Sequences sequences, Costs costs, IntConsumer check) {
        var byPeriod = new double[sequences.periods().size()][][];
        Arrays.fill(byPeriod, costs.substitution());
        return all(sequences, false, check, (a, b) -> replace(a, b, byPeriod));
    }

    /**
     * Dynamic Hamming: substitutions cost 4 − p_t(a|b) − p_t(b|a) − p_{t+1}(a|b) − p_{t+1}(b|a), with the rates of transition
     * into and out of period t (Lesnard 2010). The first and the last period have one side only, counted twice.
     *
     * @return n × n
     */
    public static double[][] dynamicHamming(Sequences sequences, IntConsumer check) {
        var costs = dynamicCosts(sequences);
        return all(sequences, false, check, (a, b) -> replace(a, b, costs));
    }

    static double[][][] dynamicCosts(Sequences sequences) {
        var periods = sequences.periods().size();
        var states = sequences.stateCount();
        var rates = IntStream.range(0, Math.max(0, periods - 1)).mapToObj(t -> {
            var counts = new int[states][states];
            for (var i = 0; i < sequences.size(); i++) {
                if (sequences.state(i, t) != Sequences.MISSING && sequences.state(i, t + 1) != Sequences.MISSING) {
                    counts[sequences.state(i, t)][sequences.state(i, t + 1)]++;
                }
            }
            return Shape.rates(counts);
        }).toArray(double[][][]::new);
        var costs = new double[periods][states][states];
        for (var t = 0; t < periods; t++) {
            for (var a = 0; a < states; a++) {
                for (var b = 0; b < states; b++) {
                    if (a != b && rates.length > 0) {
                        costs[t][a][b] = 4 - both(rates[Math.max(0, t - 1)], a, b) - both(rates[Math.min(rates.length - 1, t)], a, b);
                    }
                }
            }
        }
        return costs;
    }

    private static double both(double[][] rates, int a, int b) {
        return Costs.known(rates[a][b]) + Costs.known(rates[b][a]);
    }

    private static double replace(int[] a, int[] b, double[][][] costs) {
        var sum = 0.0;
        for (var t = 0; t < a.length; t++) {
            if (a[t] != Sequences.MISSING && b[t] != Sequences.MISSING) {
                sum += costs[t][a[t]][b[t]];
            }
        }
        return sum;
    }

    private static double[][] all(Sequences sequences, boolean closed, IntConsumer check, ToDoubleBiFunction<int[], int[]> distance) {
        var numbers = new HashMap<List<Integer>, Integer>();
        var distinct = new ArrayList<int[]>();
        var of = new int[sequences.size()];
        for (var i = 0; i < of.length; i++) {
            var states = closed ? sequences.known(i) : sequences.states(i);
            of[i] = numbers.computeIfAbsent(Arrays.stream(states).boxed().toList(), any -> {
                distinct.add(states);
                return distinct.size() - 1;
            });
        }
        var among = new double[distinct.size()][distinct.size()];
        IntStream.range(0, among.length).parallel().forEach(i -> {
            check.accept(i);
            for (var j = 0; j < i; j++) {
                among[i][j] = distance.applyAsDouble(distinct.get(i), distinct.get(j));
            }
        });
        for (var i = 0; i < among.length; i++) {
            for (var j = 0; j < i; j++) {
                among[j][i] = among[i][j];
            }
        }
        return IntStream.range(0, of.length).mapToObj(i -> IntStream.range(0, of.length).mapToDouble(j -> among[of[i]][of[j]]).toArray())
                .toArray(double[][]::new);
    }
}
