// SPDX-License-Identifier: EPL-2.0
/**
 * Cases in and out: spreadsheets of which each row is a case and each column a field or an attribute.
 *
 * <p>In: a {@link org.observatory.exchange.cases.sheet.Sheet} is read, {@link
 * org.observatory.exchange.cases.CaseInference} proposes what its columns become and says why, {@link
 * org.observatory.exchange.cases.CaseImport} plans what its rows make of the project, and the plan becomes one command.
 * Nothing changes before. Out: {@link org.observatory.exchange.cases.CaseExport} writes all cases as a sheet that changes
 * nothing where it came from.
 */
package org.observatory.exchange.cases;
