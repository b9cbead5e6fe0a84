// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import org.observatory.analysis.Label;

/** How sure a date is, in words. */
final class Certainties {

    private Certainties() {
    }

    /** The words for a literal of the model; null reads as stated. */
    static Label of(String certainty) {
        return switch (certainty == null ? "STATED" : certainty) {
            case "INFERRED" -> Texts.label("certainty.inferred");
            case "FROM_FILE_NAME" -> Texts.label("certainty.file");
            default -> Texts.label("certainty.stated");
        };
    }
}
