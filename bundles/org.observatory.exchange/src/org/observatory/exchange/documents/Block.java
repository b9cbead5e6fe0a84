// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

/**
 * A paragraph or heading as it was built.
 *
 * @param start where it begins in the text
 * @param end   the unit after its last, the line feed left out
 * @param level the level of a heading, 0 for a paragraph
 * @param style the name of its style in the file; empty for none
 * @param bold  how many of its first units are set in bold
 */
record Block(int start, int end, int level, String style, int bold) {
}
