// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.observatory.project.internal.Access;
import org.observatory.project.internal.Refusals;
import org.observatory.project.internal.files.Disk;
import org.observatory.project.internal.journal.Entry;
import org.observatory.project.internal.journal.Journal;

/** The journals that a crash left, from the moment the project is opened until they are recovered or dismissed. */
final class Recovering {

    private final Access access;
    private final SessionModel model;
    private final Disk disk;
    private List<Path> journals;
    private List<Entry> entries;

    Recovering(Access access, SessionModel model, Disk disk) throws ProjectException {
        this.access = access;
        this.model = model;
        this.disk = disk;
        journals = access.saving() == null ? List.of() : found();
        entries = read();
    }

    private List<Path> found() throws ProjectException {
        if (!Files.isDirectory(access.journals())) {
            return List.of();
        }
        try (var files = Files.list(access.journals())) {
            return files.filter(file -> file.getFileName().toString().endsWith(Journal.EXTENSION)).sorted().toList();
        } catch (IOException refused) {
            throw Refusals.unreadable(access.journals(), refused);
        }
    }

    private List<Entry> read() throws ProjectException {
        var all = new ArrayList<Entry>();
        for (var journal : journals) {
            try {
                all.addAll(Journal.read(journal));
            } catch (IOException refused) {
                throw Refusals.unreadable(journal, refused);
            }
        }
        return all;
    }

    Optional<Recovery> offer() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(Recovery.of(entries));
    }

    Recovery.Outcome recover(String label) throws ProjectException {
        var replay = model.replay();
        var again = entries;
        model.history().execute(model.editing(label, () -> replay.run(again)));
        return new Recovery.Outcome(replay.left(), dismiss());
    }

    Path dismiss() throws ProjectException {
        var kept = access.recovered();
        try {
            Files.createDirectories(kept);
            for (var journal : journals) {
                kept = access.recovered().resolve(journal.getFileName());
                disk.move(journal, kept);
            }
        } catch (IOException refused) {
            throw Refusals.unwritable(kept, refused);
        }
        journals = List.of();
        entries = List.of();
        return kept;
    }
}
