// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import org.observatory.analysis.Label;

/** Whom a chart is for: how much a reader must know to read it. */
public enum Audience {

    /** Practitioners in a seminar. */
    SEMINAR(new Label("seminar", "séminaire")),

    /** Readers of a journal, who know the method or have the time to read its note. */
    PUBLICATION(new Label("publication", "publication")),

    /** Either of them. */
    BOTH(new Label("seminar and publication", "séminaire et publication"));

    private final Label label;

    Audience(Label label) {
        this.label = label;
    }

    /** What it is called, in the words of the styles. */
    public Label label() {
        return label;
    }
}
