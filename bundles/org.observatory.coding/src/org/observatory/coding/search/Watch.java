// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.search;

import java.util.function.BooleanSupplier;

import org.observatory.analysis.Label;

/** Stops a search that somebody gave up, or that takes too long, as a regular expression may that tries everything. */
public final class Watch {

    private static final int OFTEN = 1 << 12;
    private static final long MILLION = 1_000_000;

    private final BooleanSupplier cancelled;
    private final long end;
    private int steps;

    /** Stops the search from within, through code that declares nothing. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final boolean late;

        Stopped(boolean late) {
            super(null, null, false, false);
            this.late = late;
        }

        SoughtException told() {
            return new SoughtException(late
                    ? new Label("The search takes too long: the expression tries too many ways. Make it more precise.",
                            "La recherche prend trop de temps : l’expression essaie trop de possibilités. Précisez-la.")
                    : new Label("The search was stopped.", "La recherche a été abandonnée."));
        }
    }

    /**
     * Watches over a search.
     *
     * @param milliseconds how long it may take from now on
     * @param cancelled    whether somebody gave it up
     */
    public Watch(long milliseconds, BooleanSupplier cancelled) {
        this.end = System.nanoTime() + milliseconds * MILLION;
        this.cancelled = cancelled;
    }

    /** Counts a step and looks at times whether to stop. */
    void step() {
        if (++steps % OFTEN == 0) {
            check();
        }
    }

    /** Looks whether to stop. */
    void check() {
        if (cancelled.getAsBoolean()) {
            throw new Stopped(false);
        }
        if (System.nanoTime() - end > 0) {
            throw new Stopped(true);
        }
    }
}
