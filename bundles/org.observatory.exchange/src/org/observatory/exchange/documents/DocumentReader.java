// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.concurrent.CancellationException;

import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Importers;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.Remark;
import org.observatory.exchange.internal.Refusals;

/**
 * Reads documents of whatever format, with the importers at hand. The fault of an importer refuses the one file it
 * read.
 */
public final class DocumentReader {

    private final Importers importers;

    /** With these importers. */
    public DocumentReader(Importers importers) {
        this.importers = importers;
    }

    /**
     * Reads a document.
     *
     * @param file     what was received
     * @param progress asked often whether to go on
     * @return its text, with what is to know about it
     * @throws ImportException       if the file is refused, or is no document
     * @throws CancellationException when cancelled
     */
    public ReceivedText read(ReceivedFile file, Progress progress) throws ImportException {
        var recognised = importers.recognise(file);
        if (!(recognised.importer() instanceof DocumentImporter importer)) {
            throw Refusals.noDocument(file.name(), recognised.importer().label());
        }
        var text = read(importer, file, progress);
        if (recognised.remarks().isEmpty()) {
            return text;
        }
        var remarks = new ArrayList<>(recognised.remarks());
        remarks.addAll(text.remarks());
        remarks.sort(Comparator.comparing(Remark::kind));
        return new ReceivedText(text.text(), text.parts(), text.speakers(), text.charset(), text.format(),
                text.language(), remarks);
    }

    private static ReceivedText read(DocumentImporter importer, ReceivedFile file, Progress progress)
            throws ImportException {
        try {
            return importer.read(file, progress);
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (RuntimeException | LinkageError | StackOverflowError broken) {
            throw Refusals.failed(file.name(), importer.id(), broken);
        } catch (OutOfMemoryError tooLarge) {
            throw Refusals.memory(file.name(), tooLarge);
        }
    }
}
