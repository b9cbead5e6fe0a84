// SPDX-License-Identifier: EPL-2.0
/**
 * Coding by several people: rounds and the documents drawn to be coded twice, what coders did alike and differently in a
 * document, what was settled about it with which reasons, and the units by coders that agreement is computed on. All of it
 * counts in UTF-16 units of the document's text; what is not placed in it any more is left out.
 */
package org.observatory.coding.team;
