// SPDX-License-Identifier: EPL-2.0
/** The import of cases: which sheet, what its columns become, what changes, and a report that is kept. */
package org.observatory.ui.exchange.cases;
