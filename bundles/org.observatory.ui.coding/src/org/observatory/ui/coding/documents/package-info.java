// SPDX-License-Identifier: EPL-2.0
/** The editor of a document: what is known of it, who speaks in it, its cases, and its text to be read. */
package org.observatory.ui.coding.documents;
