// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

/** In which order memos are listed. */
enum MemoOrder {
    /** The latest first, the undated last. */
    DATE,
    /** By title, as a dictionary sorts. */
    NAME,
    /** By kind, in each by date. */
    KIND
}
