// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.observatory.model.coding.MemoKind;
import org.observatory.ui.passages.parts.Study;

class NewMemoTest {

    private final Study world = new Study();
    private final NewMemo maker = new NewMemo(world.session(), Study.FRENCH, LocalDate.of(2025, 5, 3), Optional.empty());

    @Test
    void aMemoOnElementsIsAnObservationLinkedToThem() {
        var bus = world.alliance("Le bus");
        assertEquals("Sur «\u00a0Le bus\u00a0»", maker.title(List.of(bus)));
        var made = maker.memo(" Le bus passe ", List.of(bus));
        world.session().history().execute(made.command());
        assertEquals(MemoKind.OBSERVATION, made.memo().getKind());
        assertEquals("Le bus passe", made.memo().getNameFr());
        assertEquals(bus, made.memo().getLinks().getFirst().getTarget());
        world.session().history().undo();
        assertEquals(List.of(), world.content().memos());
    }

    @Test
    void aMemoNeedsATitle() {
        assertTrue(maker.problem("  ").isPresent());
        assertTrue(maker.problem("Titre").isEmpty());
        assertEquals("", maker.title(List.of()));
    }

    @Test
    void theEntryOfADayIsNamedByItAndASecondOneIsNumbered() {
        var first = maker.entry();
        world.session().history().execute(first.command());
        assertEquals("Journal du 3 mai 2025", first.memo().getNameFr().replace('\u00a0', ' '));
        assertEquals(MemoKind.JOURNAL, first.memo().getKind());
        assertEquals("Journal du 3 mai 2025 (2)", maker.entry().memo().getNameFr().replace('\u00a0', ' '));
    }
}
