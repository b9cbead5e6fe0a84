// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class PassageNotationTest {

    private static final String TRUST = "1f0b4a52-0000-4000-8000-000000000001";
    private static final String CONFLICT = "1f0b4a52-0000-4000-8000-000000000002";

    private static PassageSyntaxException refused(String text) {
        return assertThrows(PassageSyntaxException.class, () -> PassageNotation.read(text));
    }

    @Test
    void aQuestionIsWrittenSoThatPeopleReadIt() {
        var query = PassageQuery.all(List.of(new PassageQuery.OfCode(TRUST, true), PassageQuery.not(new PassageQuery.SpokenBy("Enquêtrice")),
                new PassageQuery.Related(new Relation.Near(Relation.Side.NEAR, 200, Relation.Measure.CHARACTERS),
                        new PassageQuery.OfCode(CONFLICT, false))));
        assertEquals("code " + TRUST + "{Confiance} below and not speaker \"Enquêtrice\" and near 200 characters code " + CONFLICT,
                PassageNotation.write(query, id -> id.equals(TRUST) ? "Confiance" : ""));
    }

    @Test
    void namesAreNotRead() throws Exception {
        assertEquals(PassageNotation.read("code " + TRUST), PassageNotation.read("{x} code " + TRUST + "{Lien} {y}"));
    }

    @Test
    void andBindsMoreCloselyThanOr() throws Exception {
        assertEquals(PassageNotation.read("(memo and unplaced) or undated"), PassageNotation.read("memo and unplaced or undated"));
        assertEquals(PassageNotation.read("(not memo) and unplaced"), PassageNotation.read("not memo and unplaced"));
        assertEquals(PassageNotation.read("(within memo) or unplaced"), PassageNotation.read("within memo or unplaced"));
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        assertEquals("At character 1, “cod” stands where this is expected: code, set, case, document, speaker, coder, round, text, not, (.",
                refused("cod " + TRUST).label().en());
        assertEquals(9, refused("memo and  nothing").place() - 1);
        assertEquals("Au caractère 9, il manque quelque chose à la fin\u00a0: code, set, case, document, speaker, coder, round, text, not, (.",
                refused("memo and").label().fr());
        assertEquals("At character 6, the text that begins here has no closing quotation mark.", refused("text \"abc").label().en());
        assertEquals(5, refused("code Confiance").place());
        assertEquals(0, refused("").place());
        assertEquals(4, refused("memo memo").place() - 1);
        assertEquals(5, refused("memo ; memo").place());
        assertEquals(7, refused("text \"\\u12\"").place() - 1);
        assertEquals(6, refused("dated 2019").place());
        assertEquals(8, refused("near 12 words memo").place());
        assertEquals(5, refused("near 99999999999 characters memo").place());
    }

    @Test
    void conditionsWithinEachOtherAreReadToADepthThatIsTold() {
        refused("not ".repeat(100_000) + "memo");
        refused("(".repeat(100_000));
    }
}
