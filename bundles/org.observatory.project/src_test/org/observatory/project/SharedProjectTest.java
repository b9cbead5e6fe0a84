// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectException.Kind;
import org.observatory.project.trials.HookedDisk;
import org.observatory.project.trials.RandomEdits;

/** What a project does when others, damage or time come between. */
class SharedProjectTest {

    @TempDir
    private Path folder;

    private ProjectSession edited(long seed, int edits) throws ProjectException {
        var session = Trials.begin(folder);
        new RandomEdits(session, new Random(seed)).run(edits);
        session.save();
        return session;
    }

    @Test
    void aSecondEditorIsToldWhoHasTheProjectAndMayRead() throws Exception {
        try (var first = edited(1, 30)) {
            var refused = assertThrows(ProjectException.class, () -> ProjectSession.open(folder));
            assertEquals(Kind.LOCKED, refused.kind());
            assertTrue(refused.label().fr().contains(System.getProperty("user.name")), refused.label().fr());
            try (var reader = ProjectSession.openReadOnly(folder)) {
                assertEquals(Trials.state(first), Trials.state(reader));
                assertTrue(reader.isReadOnly());
                assertEquals(Kind.READ_ONLY, assertThrows(ProjectException.class, reader::save).kind());
                assertThrows(IllegalStateException.class,
                        () -> reader.history().execute(reader.editing("", () -> reader.observatory().setNameFr("autre"))));
                assertEquals("Observatoire", reader.observatory().getNameFr());
            }
        }
        ProjectSession.open(folder).close();
    }

    @Test
    void aDamagedCaseIsLeftOutAndStaysOnTheDiskAsItIs() throws Exception {
        try (var session = edited(5, 120)) {
            assertFalse(session.content().cases().isEmpty());
        }
        var damaged = folder.resolve("cases").resolve(Files.list(folder.resolve("cases")).sorted().toList().getFirst().getFileName());
        Files.writeString(damaged, Files.readString(damaged).replace("formatVersion", "format Version"));
        var bytes = Files.readAllBytes(damaged);
        try (var session = ProjectSession.open(folder)) {
            assertEquals(1, session.damaged().size());
            assertTrue(session.damaged().getFirst().en().contains(damaged.toString()), session.damaged().getFirst().en());
            new RandomEdits(session, new Random(6)).run(60);
            session.save();
        }
        assertArrayEquals(bytes, Files.readAllBytes(damaged));
    }

    @Test
    void aReferenceToAMissingFileIsKept() throws Exception {
        try (var session = edited(5, 0)) {
            new RandomEdits(session, new Random(5)).run(150);
            session.save();
        }
        var aside = Files.createDirectory(folder.resolve(".aside"));
        for (var document : Files.list(folder.resolve("documents")).toList()) {
            Files.move(document, aside.resolve(document.getFileName()));
        }
        var before = Trials.files(folder);
        try (var session = ProjectSession.open(folder)) {
            assertTrue(session.content().documents().isEmpty());
            session.saveOverChanges();
        }
        assertEquals(before, Trials.files(folder));
    }

    @Test
    void whatWasDeletedAndSavedComesBackByUndoWithItsText() throws Exception {
        try (var session = edited(8, 200)) {
            var state = Trials.state(session);
            Document document = session.content().documents().getFirst();
            var text = Layout.textPath(Layout.path(document));
            var deletion = Deletion.of(session, List.of(document));
            session.history().execute(deletion.command("delete"));
            session.save();
            assertFalse(Files.exists(folder.resolve(text)));
            session.history().undo();
            session.save();
            assertTrue(Files.exists(folder.resolve(text)));
            try (var again = ProjectSession.openReadOnly(folder)) {
                assertEquals(state, Trials.state(again));
            }
        }
    }

    @Test
    void deletingACodeTakesItsPassagesAlongAndSaysSo() throws Exception {
        try (var session = edited(3, 200)) {
            var used = session.content().codings().stream().flatMap(codings -> codings.getCodings().stream()).findFirst().orElseThrow();
            Code code = used.getCode();
            var deletion = Deletion.of(session, List.of(code));
            assertTrue(deletion.dependent().contains(used));
            var state = Trials.state(session);
            session.history().execute(deletion.command("delete"));
            session.save();
            session.history().undo();
            assertEquals(state, Trials.state(session));
        }
    }

    @Test
    void aTextThatAnotherProgramChangedIsToldAndNotOverwritten() throws Exception {
        try (var session = edited(8, 200)) {
            Document document = session.content().documents().getFirst();
            var file = folder.resolve(Layout.textPath(Layout.path(document)));
            Files.writeString(file, "autre chose\n");
            try (var reader = ProjectSession.openReadOnly(folder)) {
                var refused = assertThrows(ProjectException.class, () -> reader.texts().of(reader.content().documents().getFirst()));
                assertEquals(Kind.CHANGED_OUTSIDE, refused.kind());
                assertTrue(refused.label().en().contains(file.toString()), refused.label().en());
            }
            var digest = session.texts().keep("nouveau texte\n");
            session.history().execute(session.editing("", () -> document.setDigest(digest)));
            assertEquals(Kind.CHANGED_OUTSIDE, assertThrows(ProjectException.class, session::save).kind());
            assertEquals("autre chose\n", Files.readString(file));
        }
    }

    @Test
    void backupsOpenAndAreThinnedOutWithTime() throws Exception {
        edited(2, 60).close();
        var now = Instant.parse("2026-03-01T08:00:00Z");
        for (var day = 0; day < 40; day++) {
            var clock = Clock.fixed(now.plus(Duration.ofDays(day)), ZoneOffset.UTC);
            var opening = Opening.standard().with(clock).with(new HookedDisk(HookedDisk.Hook.NONE, false));
            try (var session = ProjectSession.open(folder, opening)) {
                new RandomEdits(session, new Random(day)).run(1);
                session.save();
            }
        }
        try (var session = ProjectSession.openReadOnly(folder);
                var writing = ProjectSession.open(folder)) {
            var backups = writing.backups();
            assertTrue(backups.size() >= 14 && backups.size() < 25, backups.size() + " backups");
            try (var newest = ProjectSession.openReadOnly(backups.stream()
                    .filter(backup -> backup.time().isBefore(Instant.parse("2026-06-01T00:00:00Z"))).findFirst().orElseThrow().archive())) {
                assertEquals(session.content().cases().size(), newest.content().cases().size());
            }
        }
    }

    @Test
    void aProjectOfTheFirstFormatIsBroughtUpToDateAfterABackup() throws Exception {
        edited(2, 0).close();
        Files.delete(folder.resolve(Layout.CODEBOOK));
        Files.delete(folder.resolve(".gitattributes"));
        var study = folder.resolve(Layout.STUDY);
        var old = Files.readString(study).replace("formatVersion=\"2\"", "formatVersion=\"1\"");
        Files.writeString(study, old);
        try (var session = ProjectSession.open(folder)) {
            assertEquals(1, session.migrated().size());
            assertTrue(session.isDirty());
            assertEquals(old, Files.readString(study));
            session.save();
            assertFalse(session.isDirty());
            var backup = session.backups().stream().filter(made -> made.archive().toString().contains("before-migration")).findFirst();
            try (var before = ProjectSession.openReadOnly(backup.orElseThrow().archive())) {
                assertEquals(1, before.migrated().size());
            }
        }
        assertEquals(old.replace("formatVersion=\"1\"", "formatVersion=\"2\""), Files.readString(study));
        assertTrue(Files.exists(folder.resolve(Layout.CODEBOOK)) && Files.exists(folder.resolve(".gitattributes")));
        try (var session = ProjectSession.open(folder)) {
            assertEquals(List.of(), session.migrated());
        }
    }

    @Test
    void theBackupsDoNotGrowTheProjectInGitOrInAnArchive() throws Exception {
        edited(2, 20).close();
        assertTrue(Trials.files(folder).keySet().stream().noneMatch(path -> path.startsWith(Layout.PRIVATE)));
    }
}
