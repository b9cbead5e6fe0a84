// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.util.ArrayList;
import java.util.List;

import org.observatory.exchange.ImportException;

/** The notes of a document, numbered as they come and written after its text. */
final class Notes {

    private final List<Aside> notes = new ArrayList<>();

    /** Adds a note; leaves its number in the text. */
    void add(Aside note, Content content) throws ImportException {
        notes.add(note);
        content.found(Losses.NOTE);
        content.add("[" + notes.size() + "]", false);
    }

    /** Writes the notes, each beginning with its number. */
    void writeTo(Content content) throws ImportException {
        for (var i = 0; i < notes.size(); i++) {
            notes.get(i).writeTo(content, "[" + (i + 1) + "] ");
        }
    }
}
