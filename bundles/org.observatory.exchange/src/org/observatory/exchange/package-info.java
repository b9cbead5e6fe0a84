// SPDX-License-Identifier: EPL-2.0
/**
 * What comes into a project from other programs, and goes out to them: documents, spreadsheets of cases.
 *
 * <p>The files are those of others, so they are read with care: nothing is written while one is read, what could not be
 * taken over is said in a remark that names the place, and a file that is damaged, locked or made to do harm is refused
 * in one sentence. An import is seen before it is done, and is one step that can be undone.
 */
package org.observatory.exchange;
