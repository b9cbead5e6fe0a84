// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.stripes;

import org.eclipse.swt.graphics.GC;

/** Labels shortened to the room there is. */
public final class Elision {

    private Elision() {
    }

    /** {@return the label, or its beginning with …, as wide as is allowed; empty text if not even a letter fits} */
    public static String of(GC gc, String label, int width) {
        if (gc.textExtent(label).x <= width) {
            return label;
        }
        var low = 0;
        var high = label.length();
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (gc.textExtent(label.substring(0, middle) + "…").x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : label.substring(0, low).stripTrailing() + "…";
    }
}
