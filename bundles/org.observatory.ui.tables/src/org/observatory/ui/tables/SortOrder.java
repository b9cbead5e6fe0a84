// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

/**
 * By which column a table is sorted.
 *
 * @param column the identity of the column
 * @param down   whether the greatest comes first; cells without a value come last either way
 */
public record SortOrder(String column, boolean down) {
}
