// SPDX-License-Identifier: EPL-2.0
/** The words of the imports, in both languages. */
package org.observatory.ui.exchange.texts;
