// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.anchors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Texts of documents that somebody edits and has not applied yet, one file each in the private folder of the project, so that
 * neither a crash nor a closed editor loses them.
 */
final class TextDrafts {

    private static final String FOLDER = ".workbench/drafts";

    private final Path folder;

    /**
     * Makes the drafts of a project.
     *
     * @param project the folder of the project
     */
    TextDrafts(Path project) {
        folder = project.resolve(FOLDER);
    }

    /**
     * A text as somebody left it.
     *
     * @param base the digest of the text it was made from
     * @param text the text
     */
    record Draft(String base, String text) {
    }

    private Path file(String document) {
        return folder.resolve(document + ".txt");
    }

    /** {@return the draft of a document; empty if there is none} */
    Optional<Draft> of(String document) throws IOException {
        if (!Files.exists(file(document))) {
            return Optional.empty();
        }
        var content = Files.readString(file(document), UTF_8);
        var line = content.indexOf('\n');
        return line < 0 ? Optional.empty() : Optional.of(new Draft(content.substring(0, line), content.substring(line + 1)));
    }

    /** Keeps a draft in the place of the one before. */
    void keep(String document, Draft draft) throws IOException {
        Files.createDirectories(folder);
        var beside = Files.createTempFile(folder, "draft", null);
        Files.writeString(beside, draft.base() + "\n" + draft.text(), UTF_8);
        Files.move(beside, file(document), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Forgets the draft of a document, which was applied or given up. */
    void forget(String document) throws IOException {
        Files.deleteIfExists(file(document));
    }
}
