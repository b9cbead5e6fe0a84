// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.project.Layout;
import org.observatory.project.ProjectSession;
import org.observatory.reference.SampleProject;

/** The sample, which the reference data write without knowing projects, against what a project is. */
class SampleIsAProjectTest {

    @TempDir
    private Path folder;

    @Test
    void gitIsToldWhatEveryProjectTellsIt() throws Exception {
        SampleProject.writeTo(folder);
        for (var file : Layout.gitFiles()) {
            assertEquals(file.getValue(), Files.readString(folder.resolve(file.getKey())), file.getKey());
        }
    }

    @Test
    void itOpensWholeAndIsSavedWithoutChangingAByte() throws Exception {
        SampleProject.writeTo(folder);
        var written = contents();
        try (var session = ProjectSession.open(folder)) {
            var content = session.content();
            assertEquals(List.of(), session.damaged());
            assertEquals(List.of(), session.migrated());
            assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(content.roots()));
            assertEquals(166, content.cases().size());
            session.history().execute(session.editing("touch", () -> content.cases().getFirst().setNameEn("touched")));
            session.save();
            session.history().undo();
            session.save();
        }
        assertEquals(written, contents());
    }

    private Map<String, String> contents() throws Exception {
        try (var all = Files.walk(folder)) {
            var files = all.filter(Files::isRegularFile).filter(file -> !file.startsWith(folder.resolve(Layout.PRIVATE)))
                    .toList();
            var contents = new HashMap<String, String>();
            for (var file : files) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
            assertTrue(contents.size() > 300, "files: " + contents.size());
            return contents;
        }
    }
}
