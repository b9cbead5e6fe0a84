// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;

class CellTextsTest {

    private static String read(String number) {
        return CellTexts.read(new BigDecimal(number), Language.FRENCH);
    }

    @Test
    void peopleAreToldNoMoreDigitsThanTheyCanUse() {
        assertEquals("42,105", read("42.10526315789474"));
        assertEquals("87,5", read("87.5000000001"));
        assertEquals("0,00012", read("0.000123456"));
        assertEquals("0", read("0.000000"));
    }

    @Test
    void whatWasCountedOrPrintedStaysAsItIs() {
        assertEquals("2015", read("2015"));
        assertEquals("0,6745", read("0.6745"));
        assertEquals("", CellTexts.read(null, Language.FRENCH));
    }

    @Test
    void programsAreToldAllDigits() {
        assertEquals("42,10526315789474", CellTexts.of(new BigDecimal("42.10526315789474"), Language.FRENCH));
    }
}
