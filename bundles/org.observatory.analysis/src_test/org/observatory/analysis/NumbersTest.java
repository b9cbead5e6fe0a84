// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class NumbersTest {

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }

    @Test
    void thousandsAreSetApartByANarrowSpaceInFrenchAndACommaInEnglish() {
        assertEquals("1\u202f000", Numbers.number(of("1000"), Language.FRENCH));
        assertEquals("1,234,567", Numbers.number(of("1234567"), Language.ENGLISH));
        assertEquals("833", Numbers.number(of("833"), Language.FRENCH));
    }

    @Test
    void aNumberKeepsTheDigitsOfItsSource() {
        assertEquals("0,810", Numbers.number(of("0.810"), Language.FRENCH));
        assertEquals("0.81", Numbers.number(of("0.81"), Language.ENGLISH));
        assertEquals("\u22123,5", Numbers.number(of("-3.5"), Language.FRENCH));
    }

    @Test
    void percentAndEuroFollowTheLanguage() {
        assertEquals("81\u202f%", Numbers.quantity(of("81"), "PERCENT", Language.FRENCH));
        assertEquals("81%", Numbers.quantity(of("81"), "PERCENT", Language.ENGLISH));
        assertEquals("7\u00a0€", Numbers.quantity(of("7"), "EURO", Language.FRENCH));
        assertEquals("€7", Numbers.quantity(of("7"), "EURO", Language.ENGLISH));
        assertEquals("600", Numbers.quantity(of("600"), null, Language.FRENCH));
    }

    @Test
    void aQualifierIsSaidInWords() {
        assertEquals("plus de 600", Numbers.qualified("600", "MORE_THAN", Language.FRENCH));
        assertEquals("at least 3", Numbers.qualified("3", "AT_LEAST", Language.ENGLISH));
        assertEquals("57", Numbers.qualified("57", "EXACT", Language.FRENCH));
        assertEquals("57", Numbers.qualified("57", null, Language.FRENCH));
    }

    @Test
    void aRankIsAnOrdinal() {
        assertEquals("6e", Numbers.quantity(new BigDecimal("6"), "RANK", Language.FRENCH));
        assertEquals("1er", Numbers.quantity(new BigDecimal("1"), "RANK", Language.FRENCH));
        assertEquals("6th", Numbers.quantity(new BigDecimal("6"), "RANK", Language.ENGLISH));
        assertEquals("22nd", Numbers.quantity(new BigDecimal("22"), "RANK", Language.ENGLISH));
        assertEquals("112th", Numbers.quantity(new BigDecimal("112"), "RANK", Language.ENGLISH));
    }

    @Test
    void aQuotationInsideAQuotationHasMarksOfItsOwn() {
        assertEquals("«\u00a0sur le “jouer collectif”\u00a0»",
                Wording.quote("sur le «\u00a0jouer collectif\u00a0»", Language.FRENCH));
        assertEquals("“the path of ‘Les Chemins du Relais’”", Wording.quote("the path of “Les Chemins du Relais”", Language.ENGLISH));
    }
}
