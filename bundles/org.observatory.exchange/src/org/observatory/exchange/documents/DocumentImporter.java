// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Importer;
import org.observatory.exchange.ReceivedFile;

/** Reads documents of one format: the text to code on, and what its structure was. */
public interface DocumentImporter extends Importer {

    /**
     * Reads a document.
     *
     * @param file     what was received, which {@link #match} did not deny
     * @param progress asked at least ten times a second whether to go on
     * @return the text, normalised, and what is to know about it
     * @throws ImportException                            if it is damaged, locked, without text or made to do harm
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    ReceivedText read(ReceivedFile file, Progress progress) throws ImportException;
}
