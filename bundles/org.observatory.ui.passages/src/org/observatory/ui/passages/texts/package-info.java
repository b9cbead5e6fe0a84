// SPDX-License-Identifier: EPL-2.0
/** The words of this bundle, in both languages. */
package org.observatory.ui.passages.texts;
