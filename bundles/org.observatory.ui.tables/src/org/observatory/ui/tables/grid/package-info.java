// SPDX-License-Identifier: EPL-2.0
/**
 * The researcher's table on the screen: NatTable with column headings, a frozen first column, sort, a row of filters,
 * editing in place and the clipboard. What happens to rows is decided in {@link org.observatory.ui.tables}; this package
 * alone knows NatTable.
 */
package org.observatory.ui.tables.grid;
