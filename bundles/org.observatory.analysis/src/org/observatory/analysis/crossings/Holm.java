// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's correction (1979): p-values as they read when all of them are read together. */
final class Holm {

    private Holm() {
    }

    /** The corrected p-values, in the order of the plain ones. */
    static double[] corrected(double[] plain) {
        var order = IntStream.range(0, plain.length).boxed().sorted(Comparator.comparingDouble(i -> plain[i])).toList();
        var corrected = new double[plain.length];
        var so = 0.0;
        for (var rank = 0; rank < plain.length; rank++) {
            so = Math.max(so, Math.min(1, (plain.length - rank) * plain[order.get(rank)]));
            corrected[order.get(rank)] = so;
        }
        return corrected;
    }
}
