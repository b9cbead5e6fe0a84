// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

/**
 * How a sheet is imported.
 *
 * @param erasing whether an empty cell erases what the case holds; otherwise it leaves it as it is
 * @param mapping the name under which the project keeps what the columns become; null to keep nothing
 */
public record CaseImportOptions(boolean erasing, String mapping) {

    /** {@return the usual way: nothing is erased, and the columns are kept under a name} */
    public static CaseImportOptions keeping(String mapping) {
        return new CaseImportOptions(false, mapping);
    }
}
