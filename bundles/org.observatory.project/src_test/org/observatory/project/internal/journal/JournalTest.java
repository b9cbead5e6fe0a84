// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.project.internal.files.Disk;
import org.observatory.project.internal.journal.Change.Reference;
import org.observatory.project.internal.journal.Change.Text;
import org.observatory.project.internal.journal.Change.Whole;
import org.observatory.project.internal.journal.ElementState.Feature;

class JournalTest {

    private static final ElementState CODE = new ElementState("coding:Code", List.of(new Feature("id", List.of(new Text("c1"))),
            new Feature("nameFr", List.of(new Text("Confiance \uD83E\uDD1D \uD800 \u0001")))));
    private static final List<Entry> ENTRIES = List.of(
            new Entry("Ajouter", Instant.ofEpochMilli(1_774_000_000_123L), List.of(new Change.Add("s", "codes", 0, List.of(new Whole(CODE))))),
            new Entry("", Instant.EPOCH, List.of(new Change.Set("c1", "nameFr", -1, null), new Change.Move("s", "codes", 0, 3),
                    new Change.Remove("s", "codes", List.of(0, 2), List.of(new Reference("c1"), new Reference("c3"))))),
            new Entry("Document", Instant.EPOCH, List.of(new Change.AddRoot("cases/a.case", CODE), new Change.RemoveRoot("cases/b.case"))));

    @TempDir
    private Path folder;

    private Path journal() throws IOException {
        try (var journal = new Journal(Disk.ofMachine(), folder, "j")) {
            for (var entry : ENTRIES) {
                journal.enter(entry);
            }
            return folder.resolve(journal.names().getFirst());
        }
    }

    @Test
    void whatWasEnteredIsReadAgainToTheCharacter() throws IOException {
        assertEquals(ENTRIES, Journal.read(journal()));
    }

    @Test
    void aJournalCutShortAnywhereGivesTheEntriesThatAreWhole() throws IOException {
        var whole = Files.readAllBytes(journal());
        var last = 0;
        for (var length = 0; length <= whole.length; length++) {
            var cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));
            var read = Journal.read(cut);
            assertEquals(ENTRIES.subList(0, read.size()), read);
            assertTrue(read.size() >= last);
            last = read.size();
        }
        assertEquals(3, last);
    }

    @Test
    void aDamagedJournalGivesTheEntriesBeforeTheDamage() throws IOException {
        var whole = Files.readAllBytes(journal());
        var chance = new Random(5);
        for (var trial = 0; trial < 500; trial++) {
            var damaged = whole.clone();
            damaged[22 + chance.nextInt(whole.length - 22)] ^= (byte) (1 << chance.nextInt(8));
            var read = Journal.read(Files.write(folder.resolve("damaged"), damaged));
            assertTrue(read.size() < 3);
            assertEquals(ENTRIES.subList(0, read.size()), read);
        }
    }

    @Test
    void whatIsNoJournalIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("x.journal"), "something else, and longer than the first line");
        assertThrows(IOException.class, () -> Journal.read(file));
    }
}
