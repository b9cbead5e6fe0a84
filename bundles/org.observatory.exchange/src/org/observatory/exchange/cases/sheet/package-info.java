// SPDX-License-Identifier: EPL-2.0
/**
 * Sheets as spreadsheet programs write them: read from CSV, XLSX and ODS into typed cells, and written to the same formats.
 *
 * <p>Knows nothing of cases. Files are those of others: they are read as a stream within {@link
 * org.observatory.exchange.cases.sheet.SheetLimits limits}, whatever a cell holds beyond its value (a merge, an error, a
 * hidden row) is said in a remark that names the place, and what cannot be read is refused in one sentence.
 */
package org.observatory.exchange.cases.sheet;
