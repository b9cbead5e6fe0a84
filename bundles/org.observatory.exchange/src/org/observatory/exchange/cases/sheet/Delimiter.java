// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what separates the cells of a CSV file: the character that stands in most of the first lines equally often. A
 * first line {@code sep=;}, as Excel reads and writes it, says so itself.
 */
final class Delimiter {

    /** How much of the start of a file is looked at, in characters. */
    static final int LOOKED_AT = 1 << 16;

    /** In the order in which they win when several fit as well. */
    private static final char[] CANDIDATES = {';', '\t', ',', '|'};
    private static final String SAID = "sep=";
    private static final int LINES = 100;

    private Delimiter() {
    }

    /** Whether the text begins with a line that names the separator. */
    static boolean isSaid(String start) {
        return start.length() > SAID.length() && start.regionMatches(true, 0, SAID, 0, SAID.length())
                && (start.length() == SAID.length() + 1 || start.charAt(SAID.length() + 1) == '\n'
                        || start.charAt(SAID.length() + 1) == '\r');
    }

    /** The separator of a text that begins so; the semicolon when no candidate stands in it. */
    static char of(String start) {
        if (isSaid(start)) {
            return start.charAt(SAID.length());
        }
        var best = CANDIDATES[0];
        var bestFit = 0.0;
        for (var candidate : CANDIDATES) {
            var fit = fit(counts(start, candidate));
            if (fit > bestFit * 1.01) {
                best = candidate;
                bestFit = fit;
            }
        }
        return best;
    }

    /** The share of lines that have as many as the first, more for many; none when the first has none. */
    private static double fit(List<Integer> counts) {
        if (counts.isEmpty() || counts.getFirst() == 0) {
            return 0;
        }
        var alike = counts.stream().filter(counts.getFirst()::equals).count();
        return (double) alike / counts.size() + Math.min(counts.getFirst(), 50) / 1000.0;
    }

    /** How often the candidate stands outside quotation marks in each line that is not empty. */
    private static List<Integer> counts(String start, char candidate) {
        var counts = new ArrayList<Integer>();
        var count = 0;
        var length = 0;
        var quoted = false;
        for (var i = 0; i < start.length() && counts.size() < LINES; i++) {
            var c = start.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (length > 0) {
                    counts.add(count);
                }
                count = 0;
                length = 0;
                continue;
            } else if (!quoted && c == candidate) {
                count++;
            }
            length++;
        }
        if (length > 0 && start.length() < LOOKED_AT && counts.size() < LINES) {
            counts.add(count);
        }
        return counts;
    }
}
