// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.observatory.analysis.Label;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Face;

/** What is wrong with a chart as it was asked for, in a sentence each. */
public final class Warnings {

    private Warnings() {
    }

    /** {@return the sentences; none where all is well} */
    public static List<Label> of(ChartSpec chart, Style style) {
        var warnings = new ArrayList<Label>();
        Inks.warning(chart.plot(), style).ifPresent(warnings::add);
        var lacking = Stream.of(chart.title(), chart.takeaway(), chart.captions().lecture(), chart.captions().champ(), chart.captions().source(),
                chart.captions().note()).flatMapToInt(String::codePoints).distinct().mapToObj(Character::toString)
                .filter(letter -> !letter.isBlank() && !Face.REGULAR.canShow(letter)).collect(Collectors.joining(" "));
        if (!lacking.isEmpty()) {
            warnings.add(new Label("The font lacks these letters; a square stands for each: " + lacking,
                    "La police n’a pas ces lettres\u202f; un carré remplace chacune\u00a0: " + lacking));
        }
        return warnings;
    }
}
