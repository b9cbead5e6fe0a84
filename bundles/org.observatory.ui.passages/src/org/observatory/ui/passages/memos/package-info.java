// SPDX-License-Identifier: EPL-2.0
/** Memos on the screen: their list, searched and filtered, the research journal by date, and the editor in which they are written and linked. */
package org.observatory.ui.passages.memos;
