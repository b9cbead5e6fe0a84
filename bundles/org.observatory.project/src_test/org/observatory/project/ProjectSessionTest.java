// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.project.ProjectException.Kind;
import org.observatory.project.kit.World;

class ProjectSessionTest {

    @TempDir
    private Path folder;

    private ProjectSession newProject() throws ProjectException {
        var world = new World();
        world.study(world.programme("IMPACT", "2018", "2022"), "IMPACT-Citoyens");
        return ProjectSession.create(folder.resolve("étude"), world.observatory());
    }

    private static Programme programme(ProjectSession session) {
        return session.observatory().getProgrammes().getFirst();
    }

    private static void rename(ProjectSession session, String name) {
        var command = SetCommand.create(session.domain(), programme(session), ProgrammesPackage.Literals.ELEMENT__NAME_FR, name);
        session.domain().getCommandStack().execute(command);
    }

    @Test
    void aNewProjectOpensByItsFolderAndByItsFile() throws Exception {
        try (var made = newProject();
                var byFolder = ProjectSession.openReadOnly(made.folder());
                var byFile = ProjectSession.openReadOnly(made.file())) {
            assertEquals("IMPACT", programme(byFolder).getAcronym());
            assertEquals(byFolder.file(), byFile.file());
            assertEquals(PartialDate.of(2022), programme(byFile).getEnd());
            assertFalse(byFile.isDirty());
        }
    }

    @Test
    void savingAnUnchangedProjectTouchesNothing() throws Exception {
        try (var session = newProject()) {
            var longAgo = FileTime.fromMillis(1_000_000);
            Files.setLastModifiedTime(session.file(), longAgo);

            session.save();

            assertEquals(longAgo, Files.getLastModifiedTime(session.file()));
        }
    }

    @Test
    void aChangeIsSavedAndNothingIsLeftBesideTheFile() throws Exception {
        try (var session = newProject()) {
            rename(session, "Impact des alliances « d’intérêt général » 𝄞\r\n\tfin");
            assertTrue(session.isDirty());

            session.save();

            assertFalse(session.isDirty());
            try (var again = ProjectSession.openReadOnly(session.file()); var files = Files.list(session.folder())) {
                assertEquals("Impact des alliances « d’intérêt général » 𝄞\r\n\tfin", programme(again).getNameFr());
                assertEquals(List.of(".gitattributes", ".gitignore", ".workbench", "study.codebook", "study.observatory"),
                        files.map(file -> file.getFileName().toString()).sorted().toList());
            }
        }
    }

    @Test
    void undoingEverythingSavesTheBytesOfTheBeginning() throws Exception {
        try (var session = newProject()) {
            var before = Files.readAllBytes(session.file());
            rename(session, "autre");
            session.save();
            session.domain().getCommandStack().undo();
            assertTrue(session.isDirty());

            session.save();

            assertArrayEquals(before, Files.readAllBytes(session.file()));
        }
    }

    @Test
    void aCharacterThatXmlCannotHoldIsRefusedByFieldAndTheFileKept() throws Exception {
        for (var bad : List.of("a\u000bb", "a\ud800b", "a\uFFFE", "\u0000")) {
            var target = Files.createTempDirectory(folder, "p");
            try (var session = ProjectSession.create(target, new World().observatory())) {
                var before = Files.readAllBytes(session.file());
                session.observatory().setDescriptionFr(bad);

                var refused = assertThrows(ProjectException.class, session::save);

                assertEquals(Kind.UNSAVABLE_TEXT, refused.kind());
                assertTrue(refused.label().en().contains("U+"), refused.label().en());
                assertTrue(refused.label().fr().contains("Observatoire"), refused.label().fr());
                assertArrayEquals(before, Files.readAllBytes(session.file()));

                session.observatory().setDescriptionFr(XmlText.clean(bad));
                session.save();
            }
        }
    }

    @Test
    void whatAnotherProgramWroteIsNotOverwrittenUnasked() throws Exception {
        try (var session = newProject()) {
            rename(session, "ici");
            var elsewhere = Files.readString(session.file()).replace("IMPACT-Citoyens", "ailleurs");
            Files.writeString(session.file(), elsewhere);

            assertEquals(Kind.CHANGED_OUTSIDE, assertThrows(ProjectException.class, session::save).kind());
            assertEquals(elsewhere, Files.readString(session.file()));
            assertTrue(session.isDirty());

            session.saveOverChanges();
            assertTrue(Files.readString(session.file()).contains("ici"));
        }
    }

    @Test
    void aFileThatWasRemovedIsReportedAndWrittenAgainOnRequest() throws Exception {
        try (var session = newProject()) {
            Files.delete(session.file());
            assertEquals(Kind.CHANGED_OUTSIDE, assertThrows(ProjectException.class, session::save).kind());
            session.saveOverChanges();
            assertTrue(Files.size(session.file()) > 0);
        }
    }

    @Test
    void aLinkedFileStaysALink() throws Exception {
        try (var session = newProject()) {
            var linked = Files.createDirectory(folder.resolve("linked")).resolve(ProjectSession.STUDY);
            Files.createSymbolicLink(linked, session.file());
            session.close();
            try (var through = ProjectSession.open(linked)) {
                rename(through, "par le lien");
                through.save();
            }
            assertTrue(Files.isSymbolicLink(linked));
            assertTrue(Files.readString(session.file()).contains("par le lien"));
        }
    }

    @Test
    void aSecondProjectIsNotWrittenOverTheFirst() throws Exception {
        try (var first = newProject()) {
            var before = Files.readAllBytes(first.file());
            var refused = assertThrows(ProjectException.class,
                    () -> ProjectSession.create(first.folder(), new World().observatory()));
            assertEquals(Kind.EXISTS, refused.kind());
            assertArrayEquals(before, Files.readAllBytes(first.file()));
        }
    }

    @Test
    void aProjectIsNotMadeWhereAFileStands() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        var refused = assertThrows(ProjectException.class, () -> ProjectSession.create(file, new World().observatory()));
        assertEquals(Kind.UNWRITABLE, refused.kind());
    }
}
