// SPDX-License-Identifier: EPL-2.0
/** The words of the editors in both languages. */
package org.observatory.ui.editors.texts;
