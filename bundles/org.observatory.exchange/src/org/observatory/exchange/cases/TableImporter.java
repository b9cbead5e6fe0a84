// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import org.observatory.exchange.Importer;

/** Reads spreadsheets of one format. */
public interface TableImporter extends Importer {
}
