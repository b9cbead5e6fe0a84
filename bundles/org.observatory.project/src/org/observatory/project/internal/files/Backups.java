// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;

import org.observatory.project.Backup;
import org.observatory.project.Layout;

/**
 * Copies of a project, one archive each. An archive is written beside its place, opened and compared with what it should
 * hold, and only then put in its place; older ones are kept: the last ten, the last of each day for two weeks, the last
 * of each month for a year.
 */
public final class Backups {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final String EXTENSION = ".zip";
    private static final int LAST = 10;
    private static final int DAYS = 14;
    private static final int MONTHS = 12;

    /** Opens an archive as the project it should be; whatever it throws means that the archive is not one. */
    @FunctionalInterface
    public interface Trial {
        /** Opens the archive, reads all of it, and closes it. */
        void open(Path archive) throws IOException;
    }

    private final Disk disk;
    private final Path folder;

    /**
     * Keeps backups in a folder.
     *
     * @param disk   moves and deletes
     * @param folder made when missing
     */
    public Backups(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /**
     * Makes a backup.
     *
     * @param files  the files of the project
     * @param reason what the name of the archive ends with, such as the format before a migration; may be empty
     * @param now    the time, by which the archive is named
     * @param trial  opens the archive
     * @return the backup, or null when the files were changed while it was made
     * @throws IOException if the disk refuses or the archive cannot be opened again; the older backups stay
     */
    public Backup make(ProjectFiles files, String reason, Instant now, Trial trial) throws IOException {
        Files.createDirectories(folder);
        var archive = folder.resolve(NAME.format(now) + reason + EXTENSION);
        var beside = folder.resolve(archive.getFileName() + ".new");
        try {
            var digests = write(files, beside);
            compare(beside, digests);
            for (var digest : digests.entrySet()) {
                var present = files.read(digest.getKey());
                if (present == null || !Digests.of(present).equals(digest.getValue())) {
                    return null;
                }
            }
            trial.open(beside);
            disk.move(beside, archive);
        } finally {
            disk.delete(beside);
        }
        disk.force(folder);
        rotate(now);
        return new Backup(archive, now);
    }

    private static SortedMap<String, String> write(ProjectFiles files, Path archive) throws IOException {
        try (var writer = new ArchiveWriter(archive)) {
            return writer.put(files,
                    path -> !path.startsWith(Layout.ORIGINALS + "/") && !path.startsWith(Layout.SNAPSHOTS + "/"));
        }
    }

    private static void compare(Path archive, SortedMap<String, String> digests) throws IOException {
        try (var zip = new ZipFiles(archive)) {
            for (var digest : digests.entrySet()) {
                var content = zip.read(digest.getKey());
                if (content == null || !Digests.of(content).equals(digest.getValue())) {
                    throw new IOException("the backup reads differently: " + digest.getKey());
                }
            }
        }
    }

    /** {@return the backups there are, the newest first} */
    public List<Backup> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            var all = new ArrayList<Backup>();
            files.filter(file -> file.getFileName().toString().endsWith(EXTENSION)).forEach(file -> {
                try {
                    var name = file.getFileName().toString();
                    all.add(new Backup(file, Instant.from(NAME.parse(name.substring(0, name.indexOf('Z') + 1)))));
                } catch (DateTimeParseException | StringIndexOutOfBoundsException notOurs) {
                    // somebody put it there; it stays
                }
            });
            all.sort(Comparator.comparing(Backup::time).reversed());
            return all;
        }
    }

    private void rotate(Instant now) throws IOException {
        var days = new HashSet<String>();
        var months = new HashSet<String>();
        var rank = 0;
        for (var backup : all()) {
            var date = backup.time().atOffset(ZoneOffset.UTC).toLocalDate();
            var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
            var isLastOfDay = days.add(date.toString()) && date.isAfter(today.minusDays(DAYS));
            var isLastOfMonth = months.add(date.getYear() + "-" + date.getMonthValue()) && date.isAfter(today.minusMonths(MONTHS));
            if (rank++ >= LAST && !isLastOfDay && !isLastOfMonth) {
                disk.delete(backup.archive());
            }
        }
    }
}
