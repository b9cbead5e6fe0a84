// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.Arrays;

/**
 * The rows of the screen in which a text is shown, so that the place of any offset is known without asking the text widget again.
 *
 * @param starts at which offset each row begins, ascending
 * @param tops   the upper edge of each row
 * @param end    the offset after the last row
 * @param row    how high a row is
 */
record VisibleRows(int[] starts, int[] tops, int end, int row) {

    private static final int FAR = 1_000_000;

    /** {@return no rows} */
    static VisibleRows none() {
        return new VisibleRows(new int[0], new int[0], 0, 1);
    }

    /** {@return whether there is none} */
    boolean isEmpty() {
        return starts.length == 0;
    }

    /** {@return at which offset the first row begins} */
    int start() {
        return isEmpty() ? 0 : starts[0];
    }

    /** {@return the upper edge of the row of an offset; far above or below for one that is not visible} */
    int top(int offset) {
        if (isEmpty() || offset >= end) {
            return FAR;
        }
        var place = Arrays.binarySearch(starts, offset);
        var at = place >= 0 ? place : -place - 2;
        return at < 0 ? -FAR : tops[at];
    }

    /** {@return the lower edge of the row in which the unit before an offset stands} */
    int bottom(int offset) {
        var top = top(offset - 1);
        return Math.abs(top) == FAR ? top : top + row;
    }
}
