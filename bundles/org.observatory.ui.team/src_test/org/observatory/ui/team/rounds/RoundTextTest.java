// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.coding.team.Rounds;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.team.texts.TeamTexts;

class RoundTextTest {

    private final RoundText words = new RoundText(new TeamTexts(Language.FRENCH), new ObservatoryLabels(Language.FRENCH));

    @Test
    void saysWhetherARoundGoesOn() {
        var round = Rounds.named("Pilote");
        round.setStart(PartialDate.parse("2026-11-02"));
        round.setEnd(PartialDate.parse("2026-11-13"));
        assertEquals("à venir", words.state(round, LocalDate.of(2026, 11, 1)));
        assertEquals("en cours", words.state(round, LocalDate.of(2026, 11, 13)));
        round.setBlind(true);
        assertEquals("terminée, en aveugle", words.state(round, LocalDate.of(2026, 11, 14)));
    }

    @Test
    void countsWhatIsCoded() {
        var round = Rounds.named("Pilote");
        assertEquals("aucun codeur · documents commencés : 0 sur 0 · aucun passage",
                words.progress(round, List.of()).replace('\u00a0', ' ').replace('\u202f', ' '));
        assertEquals("pas commencé", words.done(0));
        assertEquals("1 passage", words.done(1).replace('\u00a0', ' '));
    }

    @Test
    void warnsWhenTheCodebookChangedSinceItWasFrozen() {
        var round = CodingFactory.eINSTANCE.createRound();
        assertTrue(words.codebook(round, List.of()).contains("n’est pas figée"));
        round.setSnapshot("grille");
        assertTrue(words.codebook(round, null).contains("grille"));
        assertTrue(words.codebook(round, List.of()).contains("inchangée"));
    }
}
