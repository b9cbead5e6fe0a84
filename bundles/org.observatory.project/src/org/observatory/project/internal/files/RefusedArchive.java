// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.files;

import java.io.IOException;

import org.observatory.analysis.Label;

/** An archive is not what it should be. */
public final class RefusedArchive extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Label reason;

    /**
     * Makes the exception.
     *
     * @param reason why, in words that go after a colon, without a full stop
     */
    public RefusedArchive(Label reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** {@return why, in both languages} */
    public Label reason() {
        return reason == null ? Label.same(getMessage()) : reason;
    }
}
