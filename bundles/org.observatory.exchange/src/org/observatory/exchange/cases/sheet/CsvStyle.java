// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import org.observatory.analysis.Language;

/**
 * How a CSV file is written.
 *
 * @param separator between cells
 * @param comma     whether decimals follow a comma
 * @param mark      whether the file begins with a byte order mark, by which Excel knows that it is UTF-8
 */
public record CsvStyle(char separator, boolean comma, boolean mark) {

    /** {@return what spreadsheet programs expect in a language: « ; » and the decimal comma in French; with the mark} */
    public static CsvStyle of(Language language) {
        return language == Language.FRENCH ? new CsvStyle(';', true, true) : new CsvStyle(',', false, true);
    }

    /** {@return the same without byte order mark} */
    public CsvStyle withoutMark() {
        return new CsvStyle(separator, comma, false);
    }
}
