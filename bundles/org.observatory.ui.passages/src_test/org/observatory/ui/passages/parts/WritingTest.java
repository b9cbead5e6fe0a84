// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class WritingTest {

    private final List<String> kept = new ArrayList<>();
    private final Writing<String> writing = new Writing<>((place, text) -> kept.add(place + "=" + text));

    @Test
    void whatWasTypedIsKeptOnceWhenItSettles() {
        writing.show("a", "avant");
        writing.typed("avant et après");
        writing.settle();
        writing.settle();
        assertEquals(List.of("a=avant et après"), kept);
    }

    @Test
    void showingAnotherPlaceKeepsWhatWasTypedAtTheFormer() {
        writing.show("a", "");
        writing.typed("un");
        assertEquals(Optional.of("deux"), writing.show("b", "deux"));
        assertEquals(List.of("a=un"), kept);
    }

    @Test
    void aChangeFromElsewhereIsShownButNotOverWhatIsBeingTyped() {
        writing.show("a", "un");
        assertEquals(Optional.of("deux"), writing.show("a", "deux"));
        writing.typed("deux et demi");
        assertEquals(Optional.empty(), writing.show("a", "trois"));
        writing.settle();
        assertEquals(List.of("a=deux et demi"), kept);
    }

    @Test
    void theFieldIsLeftAloneWhenItShowsTheTextAlready() {
        writing.show("a", "un");
        writing.typed("deux");
        writing.settle();
        assertEquals(Optional.empty(), writing.show("a", "deux"));
        assertFalse(writing.isPending());
    }

    @Test
    void whatAProjectRefusedIsTakenBack() {
        writing.show("a", "un");
        writing.typed("deux");
        assertEquals("un", writing.takeBack("un"));
        writing.settle();
        assertEquals(List.of(), kept);
    }
}
