// SPDX-License-Identifier: EPL-2.0
/**
 * The words of French and English texts: where they stand, what they are called without elision, and what they have in common
 * with their other forms. The splitting, the elisions, the stop words and the light stemming are those of Apache Lucene, which
 * no other bundle sees.
 */
package org.observatory.words;
