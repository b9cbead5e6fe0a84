// SPDX-License-Identifier: EPL-2.0
/** The words of the analyses, in both languages. */
package org.observatory.ui.analysis.texts;
