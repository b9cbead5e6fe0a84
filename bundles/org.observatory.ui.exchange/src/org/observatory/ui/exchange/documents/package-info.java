// SPDX-License-Identifier: EPL-2.0
/** The import of documents: which files, what becomes of each, and a report that is kept. */
package org.observatory.ui.exchange.documents;
