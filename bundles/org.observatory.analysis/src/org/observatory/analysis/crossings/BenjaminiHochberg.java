// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The correction of Benjamini and Hochberg (1995): of what is found below a bound, no greater a share is false than the bound. */
final class BenjaminiHochberg {

    private BenjaminiHochberg() {
    }

    /** The corrected p-values, in the order of the plain ones. */
    static double[] corrected(double[] plain) {
        var order = IntStream.range(0, plain.length).boxed().sorted(Comparator.comparingDouble((Integer i) -> plain[i]).reversed()).toList();
        var corrected = new double[plain.length];
        var so = 1.0;
        for (var place = 0; place < plain.length; place++) {
            so = Math.min(so, plain[order.get(place)] * plain.length / (plain.length - place));
            corrected[order.get(place)] = so;
        }
        return corrected;
    }
}
