// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.analysis.PartialDate.Precision;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = { "2019", "2019-10", "2019-10-01", "2024-02-29", "0001", "9999-12-31" })
    void isWrittenAsItWasRead(String text) {
        assertEquals(text, PartialDate.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "19", "2019-13", "2019-00", "2019-02-29", "2019-10-00", "2019-1", "2019/10", "10-2019",
            "2019-10-01T00:00", "0000", "２０１９" })
    void refusesWhatIsNoDateOfTheCalendar(String text) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
    }

    @Test
    void refusesADayWithoutItsMonth() {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(2019, 0, 3));
    }

    @Test
    void isAsPreciseAsItsParts() {
        assertEquals(Precision.YEAR, PartialDate.parse("2019").precision());
        assertEquals(Precision.MONTH, PartialDate.parse("2019-10").precision());
        assertEquals(Precision.DAY, PartialDate.parse("2019-10-01").precision());
    }

    @Test
    void coversEveryDayItMayBe() {
        assertEquals(LocalDate.of(2020, 2, 1), PartialDate.parse("2020-02").earliest());
        assertEquals(LocalDate.of(2020, 2, 29), PartialDate.parse("2020-02").latest());
        assertEquals(LocalDate.of(2019, 12, 31), PartialDate.of(2019).latest());
        assertEquals(LocalDate.of(2019, 10, 1), PartialDate.of(LocalDate.of(2019, 10, 1)).latest());
    }

    @Test
    void isSurelyBeforeOnlyWhenEveryReadingIs() {
        assertTrue(PartialDate.parse("2018-12").isSurelyBefore(PartialDate.parse("2019")));
        assertFalse(PartialDate.parse("2019").isSurelyBefore(PartialDate.parse("2019-10")));
        assertFalse(PartialDate.parse("2019-10").isSurelyBefore(PartialDate.parse("2019")));
    }

    @Test
    void isOrderedByItsFirstDayThenTheLessPreciseFirst() {
        var ordered = List.of("2018-12-31", "2019", "2019-01", "2019-01-01", "2019-02").stream()
                .map(PartialDate::parse).toList();
        var shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(17));
        Collections.sort(shuffled);
        assertEquals(ordered, shuffled);
    }

    @Test
    void isWrittenInTheSameDigitsInEveryLocale() {
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals("2019-10-01", PartialDate.parse("2019-10-01").toString());
        } finally {
            Locale.setDefault(locale);
        }
    }
}
