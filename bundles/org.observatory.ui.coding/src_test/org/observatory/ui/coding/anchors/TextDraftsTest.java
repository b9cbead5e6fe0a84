// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.ui.coding.anchors.TextDrafts.Draft;

class TextDraftsTest {

    @TempDir
    Path project;

    @Test
    void aDraftIsThereUntilItIsForgotten() throws Exception {
        var drafts = new TextDrafts(project);
        assertEquals(Optional.empty(), drafts.of("d1"));
        drafts.keep("d1", new Draft("abc", "Première ligne\nseconde 🤝"));
        drafts.keep("d1", new Draft("abc", ""));
        drafts.keep("d2", new Draft("def", "Première ligne\nseconde 🤝"));
        assertEquals(Optional.of(new Draft("abc", "")), new TextDrafts(project).of("d1"));
        assertEquals(Optional.of(new Draft("def", "Première ligne\nseconde 🤝")), new TextDrafts(project).of("d2"));
        drafts.forget("d1");
        assertEquals(Optional.empty(), drafts.of("d1"));
        try (var files = Files.list(project.resolve(".workbench/drafts"))) {
            assertEquals(1, files.count());
        }
    }
}
