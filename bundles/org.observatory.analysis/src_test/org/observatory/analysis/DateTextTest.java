// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2019|2019", " 2019 |2019", "2019-10|2019-10", "2019-10-01|2019-10-01", "2019-1-5|2019-01-05",
            "octobre 2019|2019-10", "Octobre 2019|2019-10", "oct. 2019|2019-10", "oct 2019|2019-10",
            "1er octobre 2019|2019-10-01", "12 juillet 2021|2021-07-12", "1er\u00a0octobre\u00a02019|2019-10-01",
            "février 2020|2020-02", "fevrier 2020|2020-02", "août 2020|2020-08", "déc. 2022|2022-12",
            "01/10/2019|2019-10-01", "1.10.2019|2019-10-01", "10/2019|2019-10",
            "October 2019|2019-10", "1 October 2019|2019-10-01", "October 1, 2019|2019-10-01", "Oct 1st, 2019|2019-10-01",
            "May 2020|2020-05", "2nd May 2020|2020-05-02" })
    void readsTheFormsOfBothLanguages(String typed, String iso) {
        assertEquals(Optional.of(PartialDate.parse(iso)), DateText.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "octobr 2019", "31/02/2020", "13/2020", "0/10/2019", "19", "2019-", "hier", "octobre", "45 mai 2020" })
    void refusesWhatIsNoDate(String typed) {
        assertEquals(Optional.empty(), DateText.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "octobre 2019 et mai 2020", "October 2019 and May 2020", "2019-10; 2020-05", "octobre 2019, mai 2020",
            "10/2019\u202f; 05/2020" })
    void readsSeveralDatesInOrder(String typed) {
        assertEquals(Optional.of(List.of(PartialDate.parse("2019-10"), PartialDate.parse("2020-05"))), DateText.readAll(typed));
    }

    @Test
    void oneWrongDateRefusesAllOfThem() {
        assertEquals(Optional.empty(), DateText.readAll("octobre 2019 ; mais 2020"));
    }

    @Test
    void nothingTypedIsNoDates() {
        assertEquals(Optional.of(List.of()), DateText.readAll("  "));
    }
}
