// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.List;

/**
 * The categories that values are sorted into, in their order.
 *
 * @param names  as they are written
 * @param scores where each stands: its number, or its place in the order; null where categories are mere names
 */
record Categories(List<String> names, double[] scores) {

    int size() {
        return names.size();
    }
}
