// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.List;

import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Importer;
import org.observatory.exchange.ReceivedFile;

/** Reads spreadsheets of one format. */
public interface TableImporter extends Importer {

    /**
     * {@return the names of the sheets of a file, in order; none where the format has no names}
     *
     * @param file what was received; {@link #match} did not answer {@link org.observatory.exchange.Importer.Match#NONE}
     * @throws ImportException as {@link #read}
     */
    List<String> names(ReceivedFile file) throws ImportException;

    /**
     * Reads a sheet.
     *
     * @param file     what was received; {@link #match} did not answer {@link org.observatory.exchange.Importer.Match#NONE}
     * @param name     which sheet; null for the first that people see and that holds something
     * @param progress asked at least ten times a second whether to go on
     * @return the sheet, typed as far as the file says, and what is to know about it
     * @throws ImportException if the file is damaged, locked, empty, too large or made to do harm, or has no such sheet
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Sheet read(ReceivedFile file, String name, Progress progress) throws ImportException;
}
