// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.List;

import org.observatory.analysis.Label;

/** Circles by three numbers. */
public final class Bubbles extends PointChart {

    /** Of codes: cases, passages, characters. */
    public Bubbles() {
        super("bubbles", new Label("Bubble chart", "Graphique à bulles"), new Label(
                "Three numbers of each code or pair of codes: how many mention it, how often, and how much is said.",
                "Trois nombres de chaque code ou paire de codes : combien le mentionnent, combien de fois, et combien il en est dit."),
                "code-frequencies", List.of("code-frequencies", "cooccurrence"));
    }

    @Override
    boolean sized() {
        return true;
    }
}
