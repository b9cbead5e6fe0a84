// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.internal;

import java.io.IOException;

import org.observatory.exchange.ImportException;

/** Carries a refusal through a parser that lets nothing but input errors through. */
public final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    private final ImportException refusal;

    /** Carries this refusal. */
    public Refused(ImportException refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    /** {@return the refusal} */
    public ImportException refusal() {
        return refusal;
    }

    /** {@return the refusal that was carried up as a cause of what a parser threw, or the other one} */
    public static ImportException in(Throwable thrown, ImportException otherwise) {
        var depth = 0;
        for (var cause = thrown; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof Refused refused) {
                return refused.refusal();
            }
        }
        return otherwise;
    }
}
