// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.snapshots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.kit.World;

class SnapshotsTest {

    private static final Instant APRIL = Instant.parse("2026-04-09T08:30:00Z");
    private static final String SEMINAR = "séminaire 9 avril 2026";

    @TempDir
    private Path folder;

    private Path project;

    /** A project with a programme and a document with a text and an original. */
    @BeforeEach
    void makeProject() throws ProjectException {
        var world = new World();
        world.programme("IMPACT", "2018", "2022");
        try (var session = ProjectSession.create(folder.resolve("étude"), world.observatory())) {
            var document = CodingFactory.eINSTANCE.createDocument();
            document.setId("7b1c2d3e-0000-4000-8000-000000000001");
            document.setNameFr("Entretien");
            document.setDigest(session.texts().keep("Bonjour à tous."));
            document.setOriginal("entretien.docx");
            document.setOriginalDigest(session.texts().keepOriginal(new byte[] {1, 2, 3}));
            session.history().execute(session.adding(document, "Entretien"));
            session.save();
            project = session.folder();
        }
    }

    private Snapshot freeze() throws ProjectException {
        try (var session = ProjectSession.open(project)) {
            return Snapshots.freeze(session, SEMINAR, APRIL);
        }
    }

    private static Command renaming(ProjectSession session, String name) {
        return SetCommand.create(session.domain(), session.observatory().getProgrammes().getFirst(),
                ProgrammesPackage.Literals.ELEMENT__NAME_FR, name);
    }

    @Test
    void aProjectIsFrozenUnderItsNameAndReopenedReadOnly() throws Exception {
        var snapshot = freeze();

        assertEquals("seminaire-9-avril-2026.zip", snapshot.archive().getFileName().toString());
        assertEquals(new Listing(List.of(snapshot), List.of()), Snapshots.list(project));
        try (var files = Files.list(snapshot.archive().getParent()); var frozen = Snapshots.open(snapshot)) {
            assertEquals(1, files.count());
            assertTrue(frozen.isReadOnly());
            var document = frozen.content().documents().getFirst();
            assertEquals("Bonjour à tous.", frozen.texts().of(document));
            assertArrayEquals(new byte[] {1, 2, 3}, frozen.texts().original(document));
            assertThrows(ProjectException.class, frozen::save);
        }
    }

    @Test
    void theSameContentIsTheSameArchive() throws Exception {
        var first = Files.readAllBytes(freeze().archive());
        Files.delete(Snapshots.list(project).snapshots().getFirst().archive());

        assertArrayEquals(first, Files.readAllBytes(freeze().archive()));
    }

    @Test
    void unsavedEditsAreSavedAndFrozen() throws Exception {
        try (var session = ProjectSession.open(project)) {
            session.history().execute(renaming(session, "modifié"));
            var snapshot = Snapshots.freeze(session, SEMINAR, APRIL);

            assertFalse(session.isDirty());
            assertEquals(List.of(), Snapshots.compare(snapshot, session));
        }
    }

    @Test
    void aFrozenVersionIsComparedWithToday() throws Exception {
        var snapshot = freeze();
        try (var session = ProjectSession.open(project)) {
            session.history().execute(renaming(session, "aujourd’hui"));

            var differences = Snapshots.compare(snapshot, session);

            assertEquals(1, differences.size());
            assertTrue(differences.getFirst().sentence().fr().contains("aujourd’hui"));
        }
    }

    @Test
    void aSecondVersionOfTheSameNameStandsBesideTheFirst() throws Exception {
        freeze();
        try (var session = ProjectSession.open(project)) {
            var second = Snapshots.freeze(session, "  Séminaire\n9 avril 2026 ", APRIL.plusSeconds(60));
            assertEquals("Séminaire 9 avril 2026", second.name());
        }
        assertEquals(List.of("seminaire-9-avril-2026-2.zip", "seminaire-9-avril-2026.zip"), Snapshots.list(project).snapshots().stream()
                .map(one -> one.archive().getFileName().toString()).toList());
    }

    @Test
    void frozenVersionsAreNotFrozenAgain() throws Exception {
        freeze();
        try (var session = ProjectSession.open(project); var zip = new ZipFile(Snapshots.freeze(session, "b", APRIL).archive().toFile())) {
            assertEquals(List.of("documents/entretien.document", "documents/entretien.txt", "originals/entretien.docx", "snapshot.txt",
                    "study.codebook", "study.observatory"), zip.stream().map(ZipEntry::getName).sorted().toList());
        }
    }

    @Test
    void aNamelessOrReadOnlyFreezingIsRefused() throws Exception {
        try (var session = ProjectSession.openReadOnly(project)) {
            assertThrows(IllegalArgumentException.class, () -> Snapshots.freeze(session, " ", APRIL));
            assertThrows(ProjectException.class, () -> Snapshots.freeze(session, SEMINAR, APRIL));
        }
        assertEquals(List.of(), Snapshots.list(project).snapshots());
    }

    @Test
    void aReadOnlyFolderRefusesInOneSentenceAndLeavesNothing() throws Exception {
        try (var session = ProjectSession.open(project)) {
            Files.writeString(project.resolve("snapshots"), "in the way");
            var refused = assertThrows(ProjectException.class, () -> Snapshots.freeze(session, SEMINAR, APRIL));
            assertTrue(refused.label().fr().contains("seminaire-9-avril-2026.zip"), refused.label().fr());
        }
    }

    private interface Damage {
        void to(Map<String, byte[]> entries);
    }

    private ProjectException refusal(Damage damage) throws IOException, ProjectException {
        var archive = freeze().archive();
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        damage.to(entries);
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        var refused = assertThrows(ProjectException.class, () -> Snapshots.open(archive).close());
        Files.delete(archive);
        assertEquals(1, refused.label().fr().lines().count());
        assertTrue(refused.label().fr().contains("seminaire-9-avril-2026.zip"), refused.label().fr());
        return refused;
    }

    @Test
    void anArchiveThatIsNotAsItWasFrozenIsRefusedWithTheEntry() throws Exception {
        assertTrue(refusal(entries -> entries.remove("documents/entretien.txt")).label().fr()
                .contains("entretien.txt\u00a0» manque depuis"));
        assertTrue(refusal(entries -> entries.put("documents/entretien.txt", "Autre".getBytes(StandardCharsets.UTF_8))).label().fr()
                .contains("entretien.txt\u00a0» a été modifiée depuis"));
        assertTrue(refusal(entries -> entries.put("cases/autre.case", new byte[0])).label().fr()
                .contains("autre.case\u00a0» a été ajoutée depuis"));
        assertTrue(refusal(entries -> entries.remove("snapshot.txt")).label().fr().contains("pas une version figée"));
        assertTrue(refusal(entries -> entries.put("snapshot.txt", "observatory-snapshot 1\nname x\ntime y\n".getBytes())).label().fr()
                .contains("pas une version figée"));
    }

    @Test
    void anArchiveThatLeadsElsewhereOrSwellsIsRefused() throws Exception {
        assertTrue(refusal(entries -> entries.put("../../evil.case", new byte[1])).label().fr().contains("mène hors du projet"));
        assertTrue(refusal(entries -> entries.put("C:\\evil.case", new byte[1])).label().fr().contains("mène hors du projet"));
        assertTrue(refusal(entries -> entries.put("documents/bomb.txt", new byte[40_000_000])).label().fr().contains("trop grande"));
    }

    @Test
    void aDamagedArchiveIsToldAndTheOthersAreListed() throws Exception {
        var sound = freeze();
        var bytes = Files.readAllBytes(sound.archive());
        var damages = new ArrayList<byte[]>(List.of(new byte[0], "no archive".getBytes()));
        for (var length = 30; length < bytes.length; length += bytes.length / 7) {
            damages.add(Arrays.copyOf(bytes, length));
        }
        for (var damage : damages) {
            Files.write(project.resolve("snapshots/damaged.zip"), damage);
            var listing = Snapshots.list(project);
            assertEquals(List.of(sound), listing.snapshots());
            assertEquals(1, listing.refused().size());
            assertFalse(Snapshots.isSnapshot(project.resolve("snapshots/damaged.zip")));
        }
    }
}
