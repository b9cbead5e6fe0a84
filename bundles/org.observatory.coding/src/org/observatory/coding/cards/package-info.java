// SPDX-License-Identifier: EPL-2.0
/**
 * Cards of codes, to be printed or read in a browser: what a code means, when to use it, what was decided about it, and examples of
 * passages that may be shown to those the cards are for.
 */
package org.observatory.coding.cards;
