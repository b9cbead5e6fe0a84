// SPDX-License-Identifier: EPL-2.0
/** Find in the text of a document, and find and code: what is found in one, several or all documents is looked at, then coded as one step. */
package org.observatory.ui.coding.find;
