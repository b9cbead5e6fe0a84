// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what someone probably meant to write. */
public final class Nearest {

    private Nearest() {
    }

    /**
     * {@return the name closest to a word, unless none is close}
     *
     * @param word  what was written
     * @param names what could have been
     */
    public static Optional<String> to(String word, Collection<String> names) {
        return names.stream()
                .filter(name -> distance(word, name) <= Math.max(1, (name.length() + 1) / 3) || word.length() > 2 && name.contains(word))
                .min(Comparator.comparingInt((String name) -> distance(word, name)).thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters to insert, delete or replace to get from one word to the other (Levenshtein 1966). */
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= from.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
