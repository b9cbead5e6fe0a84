// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import org.observatory.analysis.Label;

/** The data leave a coefficient without a value. */
final class NotDefined extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Label because;

    NotDefined(Label because) {
        super(because.en());
        this.because = because;
    }

    Label because() {
        return because;
    }
}
