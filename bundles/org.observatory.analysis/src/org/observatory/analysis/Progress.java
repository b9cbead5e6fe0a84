// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.concurrent.CancellationException;

/** Through which a run says how far it is and learns that it is no longer wanted. Called by the running thread only. */
public interface Progress {

    /**
     * Says how far the run is.
     *
     * @param done from 0 to 1
     * @param step what is being done now
     */
    void report(double done, Label step);

    /** Whether the result is no longer wanted. */
    boolean cancelled();

    /**
     * Ends the run when its result is no longer wanted. Long loops call this at least ten times a second.
     *
     * @throws CancellationException when cancelled
     */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }

    /** Listens to nothing and never cancels. */
    static Progress none() {
        return new Progress() {
            @Override
            public void report(double done, Label step) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
