// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.snapshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.observatory.analysis.Label;
import org.observatory.project.Layout;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.Slugs;
import org.observatory.project.XmlText;
import org.observatory.project.compare.Difference;
import org.observatory.project.compare.Differences;
import org.observatory.project.internal.Refusals;
import org.observatory.project.internal.files.ArchiveWriter;
import org.observatory.project.internal.files.Disk;
import org.observatory.project.internal.files.FolderFiles;
import org.observatory.project.internal.files.RefusedArchive;
import org.observatory.project.internal.files.ZipFiles;

/**
 * Freezes, lists, opens and compares versions of a project. A version holds the files of the project as they were: model,
 * texts, originals, charts and reports, with the digest of each; the same content under the same name and time is the same
 * archive, byte for byte.
 */
public final class Snapshots {

    private static final String EXTENSION = ".zip";
    private static final Set<String> FOLDERS = Set.of("documents", Layout.ORIGINALS, "charts", "reports");

    private Snapshots() {
    }

    /**
     * Freezes a project. One with unsaved edits is saved first. The archive is written beside its place, opened again and
     * compared with the project, and only then put in its place.
     *
     * @param session a project open for editing
     * @param name    what people will call the version; not blank
     * @param time    when it is frozen, told to the second
     * @throws ProjectException if the project cannot be saved, the disk refuses, or what was written reads differently;
     *                          no version is made then
     */
    public static Snapshot freeze(ProjectSession session, String name, Instant time) throws ProjectException {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a frozen version has a name");
        }
        if (session.isReadOnly()) {
            throw Refusals.readOnly();
        }
        if (session.isDirty()) {
            session.save();
        }
        var called = XmlText.clean(name).strip().replaceAll("\\s+", " ");
        var folder = session.folder().resolve(Layout.SNAPSHOTS);
        var archive = folder.resolve(Slugs.of(called, slug -> Files.exists(folder.resolve(slug + EXTENSION))) + EXTENSION);
        var beside = folder.resolve(archive.getFileName() + ".new");
        var disk = Disk.ofMachine();
        try {
            Files.createDirectories(folder);
            try {
                var snapshot = new Snapshot(archive, called, time.truncatedTo(ChronoUnit.SECONDS));
                write(session, snapshot, beside);
                check(session, beside);
                disk.move(beside, archive);
                disk.force(folder);
                return snapshot;
            } finally {
                disk.delete(beside);
            }
        } catch (IOException refused) {
            throw Refusals.unwritable(archive, refused);
        }
    }

    private static void write(ProjectSession session, Snapshot snapshot, Path archive) throws IOException {
        try (var writer = new ArchiveWriter(archive)) {
            var digests = writer.put(new FolderFiles(session.folder()), Snapshots::isFrozen);
            writer.put(Seal.PATH, new Seal(snapshot.name(), snapshot.time(), digests).bytes());
        }
    }

    private static boolean isFrozen(String path) {
        var slash = path.indexOf('/');
        return Layout.holdsModel(path) || slash > 0 && FOLDERS.contains(path.substring(0, slash));
    }

    /** Another program may have changed files while they were read; what is frozen is what the project shows. */
    private static void check(ProjectSession session, Path archive) throws IOException, ProjectException {
        try (var frozen = open(archive)) {
            if (!Differences.between(session.content().roots(), frozen.content().roots()).isEmpty()) {
                throw new RefusedArchive(new Label("what was written reads differently", "ce qui a été écrit se lit autrement"));
            }
        }
    }

    /**
     * {@return the frozen versions of a project, as their archives tell of themselves; they are checked when they are opened}
     *
     * @param folder the folder of the project
     * @throws ProjectException if the folder cannot be read
     */
    public static Listing list(Path folder) throws ProjectException {
        var place = folder.resolve(Layout.SNAPSHOTS);
        var snapshots = new ArrayList<Snapshot>();
        var refused = new ArrayList<Label>();
        for (var archive : archives(place)) {
            try (var zip = new ZipFiles(archive)) {
                var seal = Seal.of(zip);
                snapshots.add(new Snapshot(archive, seal.name(), seal.time()));
            } catch (IOException | IllegalArgumentException damaged) {
                refused.add(refused(archive, damaged).label());
            }
        }
        snapshots.sort(Comparator.comparing(Snapshot::time).reversed().thenComparing(one -> one.archive().toString()));
        return new Listing(snapshots, refused);
    }

    private static List<Path> archives(Path place) throws ProjectException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
        } catch (IOException unreadable) {
            throw Refusals.unreadable(place, unreadable);
        }
    }

    /** {@return whether a file is the archive of a frozen version, sound or not} */
    public static boolean isSnapshot(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var zip = new ZipFiles(file)) {
            return zip.paths().contains(Seal.PATH);
        } catch (IOException | IllegalArgumentException noArchive) {
            return false;
        }
    }

    /**
     * Opens a frozen version, to be read only.
     *
     * @param snapshot one that was frozen or listed
     * @throws ProjectException as {@link #open(Path)}
     */
    public static ProjectSession open(Snapshot snapshot) throws ProjectException {
        return open(snapshot.archive());
    }

    /**
     * Opens the archive of a frozen version, to be read only.
     *
     * @param archive from anywhere
     * @throws ProjectException if it is damaged, leads elsewhere, swells beyond measure, or is not as it was frozen, told
     *                          in one sentence with the entry at fault
     */
    public static ProjectSession open(Path archive) throws ProjectException {
        try (var zip = new ZipFiles(archive)) {
            Seal.of(zip).check(zip);
        } catch (IOException | IllegalArgumentException damaged) {
            throw refused(archive, damaged);
        }
        return ProjectSession.openReadOnly(archive);
    }

    /** The names of the entries of some archives are in no known character set; Java tells so without being asked to. */
    private static ProjectException refused(Path archive, Exception damaged) {
        return Refusals.archive(archive, damaged instanceof IOException told ? told
                : new RefusedArchive(new Label("it is damaged", "elle est endommagée")));
    }

    /**
     * Compares a frozen version with the project of today.
     *
     * @param snapshot one of a project
     * @param session  that project, or another
     * @return what changed since it was frozen
     * @throws ProjectException as {@link #open(Path)}
     */
    public static List<Difference> compare(Snapshot snapshot, ProjectSession session) throws ProjectException {
        try (var frozen = open(snapshot)) {
            return Differences.between(frozen.content().roots(), session.content().roots());
        }
    }
}
