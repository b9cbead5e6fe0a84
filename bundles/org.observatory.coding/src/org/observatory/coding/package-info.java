// SPDX-License-Identifier: EPL-2.0
/**
 * What coders do with the documents of an open project, without windows: passages coded, uncoded and moved as commands of
 * the project's one history, and an index that knows at any time which passages bear which code.
 *
 * <p>Positions are UTF-16 units from 0 in the text of a document, ends are the unit after the last. Nothing here is
 * thread-safe: it is used by the thread of the session, in the workbench that of the windows.
 */
package org.observatory.coding;
