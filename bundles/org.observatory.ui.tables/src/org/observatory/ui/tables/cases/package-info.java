// SPDX-License-Identifier: EPL-2.0
/** The table of the cases of a project: one row a case, one column an attribute, edited, filtered and pasted in place. */
package org.observatory.ui.tables.cases;
