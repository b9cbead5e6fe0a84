// SPDX-License-Identifier: EPL-2.0
/**
 * What a researcher's table does, without a widget: rows with typed cells, their order, filters, the block of a
 * spreadsheet copied or pasted, and what is remembered of the columns. {@link org.observatory.ui.tables.grid} draws it.
 */
package org.observatory.ui.tables;
