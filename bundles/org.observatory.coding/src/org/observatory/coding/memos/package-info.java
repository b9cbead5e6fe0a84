// SPDX-License-Identifier: EPL-2.0
/**
 * Memos and the research journal without windows: which memos are about what, the commands that make and link them, the
 * light Markdown of their texts, and the reports they become.
 */
package org.observatory.coding.memos;
