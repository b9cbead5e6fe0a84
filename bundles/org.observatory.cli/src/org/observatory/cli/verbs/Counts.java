// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import org.observatory.analysis.Label;

/** How many there are of something, in words. */
final class Counts {

    static final Label THERE_ARE = new Label("there are", "il y a");

    private Counts() {
    }

    /** As a sentence. */
    static Label differences(int count) {
        return count == 0 ? new Label("Nothing differs.", "Rien ne diffère.")
                : new Label(of(count, "difference").en() + ".", of(count, "différence").fr() + ".");
    }

    /** The number and the word, which is in the plural from two on in French, and whenever it is not one in English. */
    static Label of(int count, String word) {
        return new Label(count + " " + word + (count == 1 ? "" : "s"), count + " " + word + (count < 2 ? "" : "s"));
    }
}
