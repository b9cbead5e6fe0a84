// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.project.Recovery;
import org.observatory.ui.texts.Texts;

class RecoveryTextTest {

    private static final Instant NIGHT = Instant.parse("2026-04-09T23:05:00Z");

    private final RecoveryText french = new RecoveryText(new Texts(Language.FRENCH), ZoneOffset.ofHours(2));
    private final RecoveryText english = new RecoveryText(new Texts(Language.ENGLISH), ZoneOffset.UTC);

    @Test
    void theQuestionSaysWhatWhenAndHowMuch() {
        assertEquals("L’atelier s’est arrêté avant que 2 modifications de «\u00a0étude\u00a0» soient enregistrées\u202f; la dernière datait du"
                + " 10\u00a0avril\u00a02026, 01:05.", french.question("étude", new Recovery(List.of("a", "b"), NIGHT)));
        assertEquals("The workbench ended before one edit of “étude” was saved; it was made on 9\u00a0April\u00a02026, 23:05.",
                english.question("étude", new Recovery(List.of("a"), NIGHT)));
    }

    @Test
    void theLastEditIsListedFirstAndOneWithoutANameIsNamed() {
        assertEquals(List.of("une modification", "modifier «\u00a0Sigle\u00a0»"),
                french.edits(new Recovery(List.of("modifier «\u00a0Sigle\u00a0»", ""), NIGHT)));
    }

    @Test
    void whatCouldNotBeMadeAgainIsListedWithThePlaceWhereAllOfItIsKept() {
        var text = french.outcome(new Recovery(List.of("a"), NIGHT), new Recovery.Outcome(Collections.nCopies(12, "Metz"), Path.of("garde")));
        assertTrue(text.startsWith("12 changements n’ont pas pu être refaits"), text);
        assertEquals(10, text.lines().filter(line -> line.equals("• Metz")).count());
        assertTrue(text.contains("• et 2 autres") && text.contains("garde"), text);
    }
}
