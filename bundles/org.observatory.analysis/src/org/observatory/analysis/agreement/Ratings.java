// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.List;
import java.util.Optional;

import org.observatory.analysis.Table;

/**
 * What coders said of units, as numbers of categories.
 *
 * @param coders     their names; empty where only counts are known
 * @param categories the categories
 * @param codes      the category of each unit, for each coder; {@link #MISSING} for none. Empty where only counts are known
 * @param counts     how many coders chose each category, for each unit; empty where coders are known
 * @param source     the table it was read from
 * @param named      the column that names units, if there is one
 */
record Ratings(List<String> coders, Categories categories, int[][] codes, int[][] counts, Table source, Optional<String> named) {

    static final int MISSING = -1;

    boolean coderless() {
        return coders.isEmpty();
    }

    int units() {
        return source.size();
    }
}
