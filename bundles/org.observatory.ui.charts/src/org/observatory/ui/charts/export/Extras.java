// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.export;

import org.observatory.charts.Protection;

/**
 * What else can be asked of an export.
 *
 * @param patterned  whether fills are hatched
 * @param least      the smallest count that is shown
 * @param pseudonyms whether cases stand under numbers
 */
public record Extras(boolean patterned, int least, boolean pseudonyms) {

    /** Nothing. */
    public static final Extras NONE = new Extras(false, 1, false);

    /** {@return what is done so that nobody can be recognised} */
    public Protection protection() {
        return new Protection(least, pseudonyms);
    }
}
