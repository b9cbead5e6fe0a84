// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.rounds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.observatory.coding.team.FrozenCodebook;
import org.observatory.coding.team.RoundProgress;
import org.observatory.coding.team.Rounds;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Round;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.compare.Difference;
import org.observatory.ui.team.texts.TeamTexts;

/** What is told of rounds. */
final class RoundText {

    private final TeamTexts texts;
    private final ObservatoryLabels labels;

    RoundText(TeamTexts texts, ObservatoryLabels labels) {
        this.texts = texts;
        this.labels = labels;
    }

    /** Whether it goes on: « en cours, en aveugle ». */
    String state(Round round, LocalDate today) {
        var state = Rounds.isOpen(round, today) ? "rounds.open"
                : round.getEnd() != null && today.isAfter(round.getEnd().latest()) ? "rounds.over" : "rounds.ahead";
        return round.isBlind() ? texts.get("rounds.blindly", texts.get(state)) : texts.get(state);
    }

    /** From when to when. */
    String period(Round round) {
        return round.getStart() == null && round.getEnd() == null ? texts.get("rounds.undated")
                : labels.period(round.getStart(), round.getEnd());
    }

    /** How far all have come: « 3 codeurs · 12 documents commencés sur 30 · 84 passages ». */
    String progress(Round round, Collection<Codings> codings) {
        var all = Rounds.coders(round).stream().map(coder -> RoundProgress.of(round, coder, codings)).toList();
        return texts.get("rounds.progress", all.size(), all.stream().mapToInt(RoundProgress::begun).sum(),
                all.stream().mapToInt(RoundProgress::assigned).sum(), all.stream().mapToInt(RoundProgress::total).sum());
    }

    /** How far one has come in one document. */
    String done(int passages) {
        return passages == 0 ? texts.get("rounds.notBegun") : texts.get("rounds.passages", passages);
    }

    /** Whether its codebook is frozen, and what changed since; differences are null while that is not known. */
    String codebook(Round round, List<Difference> differences) {
        if (!FrozenCodebook.isFrozen(round)) {
            return texts.get("rounds.notFrozen");
        }
        return differences == null ? texts.get("rounds.frozen", round.getSnapshot())
                : differences.isEmpty() ? texts.get("rounds.frozenSame", round.getSnapshot())
                        : texts.get("rounds.frozenChanged", round.getSnapshot(), differences.size());
    }
}
