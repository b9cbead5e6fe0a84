// SPDX-License-Identifier: EPL-2.0
/**
 * Which passages a question is answered by: questions as values, a copy of what is coded to ask them of, and a notation in
 * which they are kept. Nothing here knows a window, so that lists, counts and analyses ask in the same way.
 *
 * <p>A <em>passage</em> is a stretch of the text of a document with all the codes that one coder gave it: two codings of the same
 * coder from the same start to the same end are one passage with two codes. {@link
 * org.observatory.coding.passages.CorpusReader} copies what is coded and is used by the thread of the session; the {@link
 * org.observatory.coding.passages.Corpus} it gives holds no element of the model and may be searched by any thread with
 * {@link org.observatory.coding.passages.PassageSearch}.
 */
package org.observatory.coding.passages;
