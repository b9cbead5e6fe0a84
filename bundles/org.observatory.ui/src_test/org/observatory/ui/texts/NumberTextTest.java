// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "81|81", "81 %|81", "81\u202f%|81", "81,5|81.5", "81.5|81.5", "1 000|1000",
            "1\u202f000|1000", "7 €|7", "€7|7", "× 2|2", "−3|-3", "0,50|0.50" })
    void readsWhatTheFrenchType(String typed, String number) {
        assertEquals(Optional.of(new BigDecimal(number)), NumberText.read(typed, false));
    }

    @Test
    void aCommaBeforeThreeDigitsGroupsThousandsInEnglishOnly() {
        assertEquals(Optional.of(new BigDecimal("1000")), NumberText.read("1,000", true));
        assertEquals(Optional.of(new BigDecimal("1.000")), NumberText.read("1,000", false));
        assertEquals(Optional.of(new BigDecimal("0.123")), NumberText.read("0,123", true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "abc", "81,5,2", "8-1", "%", "1e5" })
    void refusesWhatIsNoNumber(String typed) {
        assertEquals(Optional.empty(), NumberText.read(typed, false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1", "81,5", "99999999999" })
    void refusesWhatIsNoWholeNumberFromZero(String typed) {
        assertEquals(Optional.empty(), NumberText.readWhole(typed, false));
    }
}
