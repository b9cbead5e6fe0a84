// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.exchange.cases.sheet.Sheet.NumberStyle;
import org.observatory.exchange.cases.values.StateWords.State;
import org.observatory.exchange.cases.values.WrittenDate.Order;

class WrittenValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0 | 0", "-3 | -3", "1 234,5 | 1234.5", "1\u202f234\u202f567 | 1234567", "1\u00a0234 | 1234",
        "12,5 | 12.5", "12.50 | 12.50", "1,234.5 | 1234.5", "1.234,5 | 1234.5", "1,234,567 | 1234567", "35 % | 35", "35% | 35",
        "1 200 € | 1200", "−4,2 | -4.2", "+7 | 7", "0,05 | 0.05", "0.05 | 0.05", ",5 | .5"})
    void numbersAreReadAsTheyAreWrittenInFrenchAndEnglish(String written, String value) {
        assertEquals(new BigDecimal(value), WrittenNumber.read(written, NumberStyle.OPEN).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01", "007", "1 23", "12 34", "1,23,4", "environ 30", "3-4", "06 12 34 56 78", "1e5", "٣", "½", "--1", "2019-10",
        "Infinity", "NaN", "1 234 56", "12 345 678 901 234 567 890 123 456 789 012 345"})
    void whatIsNoNumberIsNotTakenForOne(String written) {
        assertEquals(Optional.empty(), WrittenNumber.read(written, NumberStyle.OPEN));
    }

    @Test
    void aThousandThatMayBeADecimalIsReadByTheStyleOfTheFileAndIsDoubtful() {
        assertEquals(new BigDecimal("1.234"), WrittenNumber.read("1,234", NumberStyle.COMMA).orElseThrow().value());
        assertEquals(new BigDecimal("1234"), WrittenNumber.read("1,234", NumberStyle.POINT).orElseThrow().value());
        assertEquals(new BigDecimal("1234"), WrittenNumber.read("1.234", NumberStyle.COMMA).orElseThrow().value());
        assertEquals(new BigDecimal("1.234"), WrittenNumber.read("1.234", NumberStyle.POINT).orElseThrow().value());
        assertTrue(WrittenNumber.read("1,234", NumberStyle.OPEN).orElseThrow().doubtful());
        assertFalse(WrittenNumber.read("1 234", NumberStyle.OPEN).orElseThrow().doubtful());
        assertEquals("€", WrittenNumber.read("1 200 €", NumberStyle.OPEN).orElseThrow().unit());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2019 | 2019", "10/2019 | 2019-10", "2019-10 | 2019-10", "2019/10 | 2019-10",
        "03/10/2019 | 2019-10-03", "3.10.2019 | 2019-10-03", "2019-10-03 | 2019-10-03", "3 octobre 2019 | 2019-10-03",
        "1er août 2020 | 2020-08-01", "octobre 2019 | 2019-10", "oct. 2019 | 2019-10", "oct-19 | 2019-10", "févr. 1998 | 1998-02",
        "October 3, 2019 | 2019-10-03", "3 March 2019 | 2019-03-03", "31/12/99 | 1999-12-31", "03/10/19 | 2019-10-03",
        "29/02/2020 | 2020-02-29", "DÉCEMBRE 2021 | 2021-12"})
    void datesAreReadAsPreciselyAsTheyAreWritten(String written, String date) {
        assertEquals(date, WrittenDate.read(written, Order.DAY_FIRST).orElseThrow().date().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19", "13/2019", "0/2019", "31/02/2019", "00/10/2019", "2019-13", "2019-2020", "brumaire 2019", "vers 2019",
        "3/10", "12345", "10000-01-01", "0000", "32 mai 2019"})
    void whatIsNoDateIsNotTakenForOne(String written) {
        assertEquals(Optional.empty(), WrittenDate.read(written, Order.DAY_FIRST));
    }

    @Test
    void theOrderOfDayAndMonthIsFollowedAndToldWhereItCanBe() {
        assertEquals("2019-10-03", WrittenDate.read("10/03/2019", Order.MONTH_FIRST).orElseThrow().date().toString());
        assertTrue(WrittenDate.read("10/03/2019", Order.DAY_FIRST).orElseThrow().doubtful());
        assertFalse(WrittenDate.read("10/10/2019", Order.DAY_FIRST).orElseThrow().doubtful());
        assertTrue(WrittenDate.tells("25/03/2019", Order.DAY_FIRST));
        assertTrue(WrittenDate.tells("03/25/2019", Order.MONTH_FIRST));
        assertFalse(WrittenDate.tells("03/10/2019", Order.DAY_FIRST));
        assertEquals(Optional.empty(), WrittenDate.read("25/03/2019", Order.MONTH_FIRST));
        assertTrue(WrittenDate.read("03/10/19", Order.DAY_FIRST).orElseThrow().shortYear());
    }

    @Test
    void wordsForWhatIsNotApplicableNotKnownOrNotEnteredAreToldApart() {
        for (var word : List.of("s.o.", "S.O.", "Sans objet", "n/a", "Non applicable")) {
            assertEquals(Optional.of(State.NOT_APPLICABLE), StateWords.read(word), word);
        }
        for (var word : List.of("NSP", "inconnu", "Inconnue", "unknown", "n.c.", "?", "NA")) {
            assertEquals(Optional.of(State.UNKNOWN), StateWords.read(word), word);
        }
        assertEquals(Optional.of(State.EMPTY), StateWords.read("Non renseigné"));
        assertEquals(Optional.empty(), StateWords.read("inconnu du bataillon"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inconnu", "'inconnu", "''s.o.", "'tis", "sans souci", "'", "''", "?", ""})
    void aTextThatIsAStateWordComesBackAsText(String text) {
        var written = StateWords.literal(text);

        assertEquals(text, StateWords.unmarked(written));
        assertTrue(StateWords.read(written).isEmpty());
    }

    @Test
    void yesAndNoAreReadInBothLanguagesAndAsCrosses() {
        for (var yes : List.of("Oui", "VRAI", "x", "✓", "yes", "1", "O")) {
            assertEquals(Optional.of(true), YesNo.read(yes), yes);
        }
        for (var no : List.of("non", "Faux", "no", "0", "N")) {
            assertEquals(Optional.of(false), YesNo.read(no), no);
        }
        assertEquals(Optional.empty(), YesNo.read("peut-être"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a; b", "\"a;b\"", "\"dit \"\"oui\"\"\"", "\"a|b\"; c", "12\" long; c"})
    void aListComesBackAsItWasJoined(String cell) {
        var parts = Listed.split(cell);

        assertEquals(parts, Listed.split(Listed.join(parts)));
    }

    @Test
    void severalThingsAreSplitAtSemicolonsBarsAndLineEnds() {
        assertEquals(List.of("a", "b c", "d", "e"), Listed.split(" a;b c | d\n\ne; "));
        assertEquals(List.of("a;b", "c\"d"), Listed.split("\"a;b\"; \"c\"\"d\""));
        assertEquals(List.of("\"jamais fermé", "b"), Listed.split("\"jamais fermé; b"));
        assertEquals("\"a;b\"; c", Listed.join(List.of("a;b", "c")));
    }

    @Test
    void textsThatPeopleTakeForTheSameFoldToTheSame() {
        assertEquals(Folded.of("École  d’été "), Folded.of("ecole d'ETE"));
        assertEquals(Folded.of("Œuvre"), Folded.of("oeuvre"));
        assertFalse(Folded.of("cas").equals(Folded.of("cause")));
    }
}
