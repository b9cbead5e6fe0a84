// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.observatory.model.coding.Document;

/**
 * A merge with all its answers.
 *
 * @param command the command that carries it out, one step to undo; not to be executed when nothing changes, and made
 *                anew when the model is changed before
 * @param report  what it does, in words that stay
 * @param texts   the documents of the other side whose text, or file as received, the merged model wants: to be kept in
 *                the project before the command is executed
 */
public record PreparedMerge(Command command, MergeReport report, List<Document> texts) {

    /** Copies the list. */
    public PreparedMerge {
        texts = List.copyOf(texts);
    }
}
