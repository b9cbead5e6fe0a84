// SPDX-License-Identifier: EPL-2.0
/** The words of the tables, in both languages. */
package org.observatory.ui.tables.texts;
