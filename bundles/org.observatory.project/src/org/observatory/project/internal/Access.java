// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Label;
import org.observatory.project.Backup;
import org.observatory.project.Holder;
import org.observatory.project.Layout;
import org.observatory.project.Opening;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.internal.files.BackupKeeper;
import org.observatory.project.internal.files.Backups;
import org.observatory.project.internal.files.Disk;
import org.observatory.project.internal.files.FolderFiles;
import org.observatory.project.internal.files.ProjectFiles;
import org.observatory.project.internal.files.ProjectLock;
import org.observatory.project.internal.files.Saving;
import org.observatory.project.internal.files.ZipFiles;

/** What a session has of the disk: the files to read and, when it may edit, the lock, the way to save, and the backups. */
public final class Access implements AutoCloseable {

    private static final String JOURNAL = "journal";
    private static final String BACKUPS = "backups";
    private static final String RECOVERED = "recovered";
    private static final String LOCK = "lock";

    private final Path file;
    private final ProjectFiles files;
    private final Saving saving;
    private final ProjectLock lock;
    private final BackupKeeper backups;
    private final Opening opening;
    private final AutoCloseable archive;

    private Access(Path file, ProjectFiles files, Saving saving, ProjectLock lock, Opening opening, AutoCloseable archive) {
        this.file = file;
        this.files = files;
        this.saving = saving;
        this.lock = lock;
        this.opening = opening;
        this.archive = archive;
        backups = saving == null ? null
                : new BackupKeeper(new Backups(opening.disk(), workplace().resolve(BACKUPS)), files, opening.clock(), Access::tryOut);
    }

    /**
     * Takes a project for editing: locks it and completes a save that a crash left unfinished.
     *
     * @throws ProjectException if there is none, somebody else has it, or its folder cannot be written
     */
    public static Access toEdit(Path place, Opening opening) throws ProjectException {
        var file = StudyFile.locate(place);
        var folder = file.getParent();
        var workplace = folder.resolve(Layout.PRIVATE);
        var lock = lock(folder, workplace, Holder.thisProcess(opening.clock().instant()));
        var saving = new Saving(opening.disk(), folder, workplace);
        try {
            saving.finish();
        } catch (IOException refused) {
            closeQuietly(lock);
            throw Refusals.unwritable(folder, refused);
        }
        return new Access(file, new FolderFiles(folder), saving, lock, opening, null);
    }

    private static ProjectLock lock(Path folder, Path workplace, Holder holder) throws ProjectException {
        try {
            Files.createDirectories(workplace);
            var lock = ProjectLock.take(workplace.resolve(LOCK), holder);
            if (lock.isPresent()) {
                return lock.get();
            }
        } catch (IOException refused) {
            throw Refusals.notForEditing(folder, refused);
        }
        throw Refusals.locked(folder, ProjectLock.holder(workplace.resolve(LOCK)));
    }

    /**
     * Takes a project, or an archive of one, for reading.
     *
     * @throws ProjectException if there is none, or the archive is refused
     */
    public static Access toRead(Path place) throws ProjectException {
        if (Files.isRegularFile(place) && !place.getFileName().toString().endsWith("." + Layout.STUDY.split("\\.")[1])) {
            try {
                var zip = new ZipFiles(place.toRealPath());
                return new Access(place.toRealPath(), zip, null, null, Opening.standard(), zip);
            } catch (IOException refused) {
                throw Refusals.archive(place, refused);
            }
        }
        var file = StudyFile.locate(place);
        var folder = file.getParent();
        try {
            var files = new Saving(Disk.ofMachine(), folder, folder.resolve(Layout.PRIVATE)).asFinished(new FolderFiles(folder));
            return new Access(file, files, null, null, Opening.standard(), null);
        } catch (IOException refused) {
            throw Refusals.unreadable(folder, refused);
        }
    }

    /**
     * Writes the files of a new project, all or none.
     *
     * @param folder  made when missing
     * @param opening how
     * @param roots   root elements by path
     * @throws ProjectException if one cannot be written
     */
    public static void create(Path folder, Opening opening, Map<String, EObject> roots) throws ProjectException {
        var writes = new TreeMap<String, byte[]>();
        for (var root : roots.entrySet()) {
            writes.put(root.getKey(), StudyWriter.bytes(folder.resolve(root.getKey()), root.getValue()));
        }
        for (var file : Layout.gitFiles()) {
            if (!Files.exists(folder.resolve(file.getKey()))) {
                writes.put(file.getKey(), file.getValue().getBytes(UTF_8));
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw Refusals.unwritable(folder, refused);
        }
        try {
            new Saving(opening.disk(), folder, folder.resolve(Layout.PRIVATE)).commit(
                    new Saving.Content(writes, new TreeMap<>(), new TreeSet<>(), new TreeMap<>(), List.of()));
        } catch (IOException refused) {
            throw Refusals.unwritable(folder, refused);
        }
    }

    /** Opens an archive as a project, and all of it. */
    private static void tryOut(Path archive) throws IOException {
        try (var session = ProjectSession.openReadOnly(archive)) {
            if (!session.damaged().isEmpty()) {
                throw new IOException(session.damaged().getFirst().en());
            }
        } catch (ProjectException refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }

    /** {@return the file of the project, or the archive} */
    public Path file() {
        return file;
    }

    /** {@return the files to read} */
    public ProjectFiles files() {
        return files;
    }

    /** {@return the way to save; null for a project that is only read} */
    public Saving saving() {
        return saving;
    }

    private Path workplace() {
        return file.resolveSibling(Layout.PRIVATE);
    }

    /** {@return the folder of the journals} */
    public Path journals() {
        return workplace().resolve(JOURNAL);
    }

    /** {@return the folder of the journals that were recovered or dismissed} */
    public Path recovered() {
        return workplace().resolve(RECOVERED);
    }

    /** {@return whether there is a file with a path, whether the session knows it or not} */
    public boolean isThere(String path) {
        return Files.exists(file.resolveSibling(path));
    }

    /** Keeps the files as they are before an older format is replaced. */
    public void backUpBeforeMigration() throws ProjectException {
        try {
            backups.makeNow("-before-migration");
            for (var git : Layout.gitFiles()) {
                var place = file.resolveSibling(git.getKey());
                if (!Files.exists(place)) {
                    opening.disk().write(place, git.getValue().getBytes(UTF_8));
                }
            }
        } catch (IOException refused) {
            throw Refusals.unsaved(file.getParent(), refused);
        }
    }

    /** Has a backup made when one is due. */
    public void saved() {
        backups.saved();
    }

    /** {@return the backups there are, the newest first} */
    public List<Backup> backups() throws ProjectException {
        try {
            return backups == null ? new ArrayList<>() : backups.all();
        } catch (IOException refused) {
            throw Refusals.unreadable(workplace().resolve(BACKUPS), refused);
        }
    }

    /** {@return why the last backup failed, once none is being made} */
    public Optional<Label> awaitBackup() {
        return backups == null ? Optional.empty() : backups.await();
    }

    @Override
    public void close() {
        if (backups != null) {
            backups.close();
        }
        if (lock != null) {
            closeQuietly(lock);
        }
        if (archive != null) {
            closeQuietly(archive);
        }
    }

    private static void closeQuietly(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception alreadyGone) {
            return;
        }
    }
}
