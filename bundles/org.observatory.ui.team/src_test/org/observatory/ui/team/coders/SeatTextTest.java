// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.coders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.coding.team.Rounds;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.team.texts.TeamTexts;

class SeatTextTest {

    private final SeatText french = new SeatText(new TeamTexts(Language.FRENCH), new ObservatoryLabels(Language.FRENCH));
    private final SeatText english = new SeatText(new TeamTexts(Language.ENGLISH), new ObservatoryLabels(Language.ENGLISH));

    private static Coder coder(String name) {
        var coder = CodingFactory.eINSTANCE.createCoder();
        coder.setNameFr(name);
        return coder;
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void saysWhoCodesInWhichRoundAndThatOthersAreHidden() {
        var seat = new Seat(Optional.of(coder("Codeuse A")), Optional.of(Rounds.named("Pilote")), false, true, List.of());
        assertEquals("Codé par : Codeuse A · Pilote · en aveugle", plain(french.line(seat)));
        assertEquals("Coded by: Codeuse A · Pilote · blind", english.line(seat));
        assertTrue(seat.isFiltered());
        assertTrue(plain(french.tip(seat)).contains("aussi dans les effectifs"));
    }

    @Test
    void saysThatNobodyWasChosen() {
        var seat = new Seat(Optional.empty(), Optional.empty(), false, false, List.of());
        assertEquals("Codé par : à choisir", plain(french.line(seat)));
        assertFalse(seat.isFiltered());
        assertEquals(french.line(seat), french.tip(seat));
    }

    @Test
    void namesThoseWhoAreHiddenAndARoundThatIsOver() {
        var seat = new Seat(Optional.of(coder("Anna")), Optional.of(Rounds.named("Pilote")), true, false,
                List.of(coder("Boris"), coder("Chloé")));
        assertEquals("Codé par : Anna · Pilote (pas en cours) · 2 codeurs masqués", plain(french.line(seat)));
        assertTrue(french.tip(seat).contains("Boris, Chloé"));
    }
}
