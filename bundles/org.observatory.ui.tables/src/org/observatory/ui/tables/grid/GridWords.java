// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

/** What a grid calls its rows. */
public interface GridWords {

    /** {@return what it lists, for people who hear the screen} */
    String name();

    /**
     * How many rows are shown: « 10 000 cas », « 42 cas sur 10 000 ».
     *
     * @param shown how many are shown
     * @param total how many there are
     */
    String count(int shown, int total);

    /** {@return what is said in place of the rows when there are none at all} */
    String empty();
}
