// SPDX-License-Identifier: EPL-2.0
package org.observatory.extensions;

import java.util.Locale;

/** A contribution could not be created. */
public final class ContributionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    ContributionException(Failure failure) {
        super(failure.message(Locale.ENGLISH), failure.cause());
        this.failure = failure;
    }

    /** {@return what failed, and why} */
    public Failure failure() {
        return failure;
    }
}
