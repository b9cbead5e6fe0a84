// SPDX-License-Identifier: EPL-2.0
package org.observatory.words;

/**
 * A word of a text.
 *
 * @param start where it begins, with what is elided before it: {@code l’} belongs to {@code l’alliance}
 * @param end   where it ends: the unit after its last
 * @param form  the word in lower case, without what is elided: {@code alliance}
 * @param stem  what its forms have in common
 * @param empty whether it is a stop word, one that stands in every text
 */
public record Word(int start, int end, String form, String stem, boolean empty) {
}
