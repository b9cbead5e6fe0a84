// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.ProgrammesPackage.Literals;
import org.observatory.model.programmes.Unit;
import org.observatory.ui.World;
import org.observatory.ui.fields.ValueText.Reading;

class ValueTextTest {

    private final ValueText french = new ValueText(World.FRENCH);
    private final ValueText english = new ValueText(World.ENGLISH);

    @Test
    void datesAreWrittenInFullAndReadBack() {
        var date = PartialDate.parse("2019-10-01");
        assertEquals("1er\u00a0octobre\u00a02019", french.write(date));
        assertEquals(new Reading.Value(date), french.read(Literals.PROGRAMME__START, french.write(date)));
        assertEquals(new Reading.Value(date), english.read(Literals.PROGRAMME__START, english.write(date)));
    }

    @Test
    void severalDatesAreWrittenAndReadBack() {
        var dates = List.of(PartialDate.parse("2019-10"), PartialDate.parse("2020-05"));
        assertEquals("octobre\u00a02019 et mai\u00a02020", french.write(dates));
        assertEquals(new Reading.Value(dates), french.read(Literals.ESTIMATE__DATES, french.write(dates)));
    }

    @Test
    void numbersAreWrittenAsEachLanguageDoesAndReadBack() {
        var number = new BigDecimal("1234.5");
        assertEquals("1\u202f234,5", french.write(number));
        assertEquals("1,234.5", english.write(number));
        assertEquals(new Reading.Value(number), french.read(Literals.ESTIMATE__VALUE, french.write(number)));
        assertEquals(new Reading.Value(number), english.read(Literals.ESTIMATE__VALUE, english.write(number)));
    }

    @Test
    void blankLeavesAFieldEmpty() {
        assertEquals(new Reading.Value(null), french.read(Literals.PROGRAMME__START, " "));
        assertEquals(new Reading.Value(null), french.read(Literals.PROGRAMME__ACRONYM, ""));
        assertEquals(new Reading.Value(List.of()), french.read(Literals.ESTIMATE__DATES, ""));
    }

    @Test
    void whatIsNotUnderstoodIsExplainedInTheLanguage() {
        assertEquals(new Reading.Problem("Ce n’est pas une date. Écrivez 2019, octobre 2019 ou 01/10/2019."),
                french.read(Literals.PROGRAMME__START, "octobr 2019"));
        assertEquals(new Reading.Problem("This is not a number. Write 81 or 81.5."), english.read(Literals.ESTIMATE__VALUE, "many"));
        assertInstanceOf(Reading.Problem.class, french.read(Literals.PROGRAMME__EXPECTED_STUDIES, "2,5"));
    }

    @Test
    void charactersThatTheFileCannotHoldAreDropped() {
        assertEquals(new Reading.Value("a\nb"), french.read(Literals.ELEMENT__NAME_FR, "a\fb\u0001"));
    }

    @Test
    void closedListsAreWrittenInWords() {
        assertEquals("pour cent", french.write(Unit.PERCENT));
    }
}
