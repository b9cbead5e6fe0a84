// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class DatesTest {

    private static final String NB = "\u00a0";

    private static String french(String iso) {
        return Dates.full(PartialDate.parse(iso), Language.FRENCH);
    }

    private static String english(String iso) {
        return Dates.full(PartialDate.parse(iso), Language.ENGLISH);
    }

    @Test
    void aDateIsShownAsPreciseAsItIsKnown() {
        assertEquals("2019", french("2019"));
        assertEquals("octobre" + NB + "2019", french("2019-10"));
        assertEquals("23" + NB + "novembre" + NB + "2017", french("2017-11-23"));
        assertEquals("October" + NB + "2019", english("2019-10"));
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrenchAlone() {
        assertEquals("1er" + NB + "octobre" + NB + "2019", french("2019-10-01"));
        assertEquals("1" + NB + "October" + NB + "2019", english("2019-10-01"));
    }

    @Test
    void monthsAreShortenedAsEachLanguageShortensThem() {
        assertEquals("févr." + NB + "2020", Dates.brief(PartialDate.parse("2020-02"), Language.FRENCH));
        assertEquals("mai" + NB + "2020", Dates.brief(PartialDate.parse("2020-05"), Language.FRENCH));
        assertEquals("Sept" + NB + "2021", Dates.brief(PartialDate.parse("2021-09"), Language.ENGLISH));
    }

    @Test
    void severalDatesAreListed() {
        var dates = PartialDate.parseAll("2020-05 2019-10");
        assertEquals("octobre" + NB + "2019 et mai" + NB + "2020", Dates.full(dates, Language.FRENCH));
        assertEquals("October" + NB + "2019 and May" + NB + "2020", Dates.full(dates, Language.ENGLISH));
        assertEquals("", Dates.full(List.of(), Language.FRENCH));
    }

    @Test
    void aPeriodMayBeOpenAtEitherEnd() {
        var from = PartialDate.parse("2018");
        var to = PartialDate.parse("2022");
        assertEquals("2018–2022", Dates.period(from, to, Language.FRENCH));
        assertEquals("depuis 2018", Dates.period(from, null, Language.FRENCH));
        assertEquals("since 2018", Dates.period(from, null, Language.ENGLISH));
        assertEquals("jusqu’en 2022", Dates.period(null, to, Language.FRENCH));
        assertEquals("avril" + NB + "2018" + NB + "– janvier" + NB + "2019",
                Dates.period(PartialDate.parse("2018-04"), PartialDate.parse("2019-01"), Language.FRENCH));
    }

    @Test
    void aDateThatDoesNotExistIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse("2019-13"));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse("2019-02-30"));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse("1er octobre 2019"));
    }

    @Test
    void theLessPreciseDateComesFirst() {
        assertEquals(List.of("2019", "2019-01", "2019-01-01", "2019-02"),
                PartialDate.parseAll("2019-02 2019-01-01 2019-01 2019").stream().map(PartialDate::toString).toList());
    }
}
