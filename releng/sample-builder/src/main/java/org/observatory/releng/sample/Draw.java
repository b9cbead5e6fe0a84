// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.util.List;
import java.util.Random;

/** Draws by a seed, so that every run draws the same. */
final class Draw {

    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    /** {@return whether something of this chance, in per cent, happens} */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** {@return a whole number, both ends included} */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** {@return one of the choices, as often as its weight says} */
    <T> T weighted(List<T> choices, List<Integer> weights) {
        var left = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
        for (var choice = 0; choice < choices.size(); choice++) {
            left -= weights.get(choice);
            if (left < 0) {
                return choices.get(choice);
            }
        }
        throw new IllegalStateException("Fewer weights than choices");
    }

    /** {@return a factor around 1, as often twice as half, the spread of amounts of money} */
    double factor() {
        return StrictMath.exp(random.nextGaussian() * 0.45);
    }
}
