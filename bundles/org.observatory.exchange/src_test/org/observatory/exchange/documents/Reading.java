// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Importers;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.Remark;
import org.observatory.exchange.documents.standard.StandardImporters;

/** Reads with the importers of the workbench, and looks at what came out. */
public final class Reading {

    public static final DocumentReader READER = new DocumentReader(Importers.of(StandardImporters.all()));

    private Reading() {
    }

    public static ReceivedText read(ReceivedFile file) {
        try {
            return READER.read(file, Progress.none());
        } catch (ImportException refused) {
            throw new AssertionError(refused.label().en(), refused);
        }
    }

    /** The refusal of a file, whose sentences name it and end as sentences do. */
    public static ImportException refused(ReceivedFile file, ImportException.Kind kind) {
        var refused = assertThrows(ImportException.class, () -> READER.read(file, Progress.none()));
        assertEquals(kind, refused.kind(), refused.label().en());
        for (var sentence : List.of(refused.label().en(), refused.label().fr())) {
            assertTrue(sentence.contains(file.name()) && sentence.endsWith(".") && !sentence.contains("\n"), sentence);
            assertFalse(sentence.contains("Exception"), sentence);
        }
        return refused;
    }

    /** The parts as « H1 text », « P text », « T0 text ». */
    public static List<String> parts(ReceivedText text) {
        return text.parts().stream().map(part -> switch (part.kind()) {
            case HEADING -> "H" + part.level();
            case PARAGRAPH -> "P";
            case TURN -> "T" + part.speaker();
        } + " " + text.of(part)).toList();
    }

    public static List<String> remarks(ReceivedText text) {
        return text.remarks().stream().map(Remark::sentence).map(label -> label.en()).toList();
    }
}
