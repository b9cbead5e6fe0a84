// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks;

import org.observatory.analysis.Label;

/** How much an issue matters, the most serious first. */
public enum Severity {

    /** What cannot be true, or without which something cannot be used. */
    ERROR(new Label("error", "erreur")),
    /** What someone should look at; true of many sound projects. */
    WARNING(new Label("warning", "avertissement")),
    /** What is good to know. */
    INFO(new Label("note", "remarque"));

    private final Label label;

    Severity(Label label) {
        this.label = label;
    }

    /** {@return the word for it, in lower case} */
    public Label label() {
        return label;
    }
}
