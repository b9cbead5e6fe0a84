// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.search;

import org.observatory.analysis.Label;

/** What is sought cannot be read, or finding it was stopped. */
public final class SoughtException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Label label;

    SoughtException(Label label) {
        super(label.toString());
        this.label = label;
    }

    /** {@return why, in one sentence} */
    public Label label() {
        return label;
    }
}
