// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.coders;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.team.texts.TeamTexts;

/** Tells who codes, in which round, and whose passages are hidden. */
public final class SeatText {

    private final TeamTexts texts;
    private final ObservatoryLabels labels;

    /** Speaks one language. */
    public SeatText(TeamTexts texts, ObservatoryLabels labels) {
        this.texts = texts;
        this.labels = labels;
    }

    /** {@return one line: « Codé par : Codeuse A · Pilote · en aveugle »} */
    public String line(Seat seat) {
        var parts = new ArrayList<String>();
        parts.add(seat.coder().map(coder -> texts.get("coders.by", labels.name(coder))).orElseGet(() -> texts.get("coders.nobody")));
        seat.round().ifPresent(round -> parts.add(seat.over() ? texts.get("coders.roundOver", labels.name(round)) : labels.name(round)));
        if (seat.blind()) {
            parts.add(texts.get("coders.blind"));
        } else if (!seat.hidden().isEmpty()) {
            parts.add(texts.get("coders.hidden", seat.hidden().size()));
        }
        return String.join(" · ", parts);
    }

    /** {@return the same at length, one sentence a line} */
    public String tip(Seat seat) {
        var lines = new ArrayList<>(List.of(line(seat)));
        if (seat.blind()) {
            lines.add(texts.get("coders.blindTip"));
        } else if (!seat.hidden().isEmpty()) {
            lines.add(texts.get("coders.hiddenTip", seat.hidden().stream().map(labels::name).collect(Collectors.joining(", "))));
        }
        if (seat.over()) {
            lines.add(texts.get("coders.roundOverTip"));
        }
        return String.join("\n", lines);
    }
}
