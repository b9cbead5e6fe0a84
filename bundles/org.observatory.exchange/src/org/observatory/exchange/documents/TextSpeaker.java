// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

/**
 * Somebody who speaks in a document.
 *
 * @param name    the name as it first stands before a turn
 * @param leftOut whether to propose that what is said is left out of counts, as an interviewer's is
 */
public record TextSpeaker(String name, boolean leftOut) {
}
