// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ImportReport.Entry;
import org.observatory.exchange.ImportReport.Outcome;
import org.observatory.exchange.internal.Refusals;
import org.observatory.project.IoReason;

/**
 * The files that were given to be imported, those in given folders and in folders within them included, in the order of
 * their names. Hidden files, links that lead out of the folder and the project's own files are passed over, each with a
 * word; links within the folder are passed over, since what they lead to is met anyway.
 *
 * @param files   the files to read
 * @param skipped what was passed over
 */
record FoundFiles(List<Found> files, List<Entry> skipped) {

    /** How many files one import takes. */
    static final int MOST = 20_000;

    private static final int DEEPEST = 40;

    /**
     * A file to read.
     *
     * @param file  where it is
     * @param name  its name below the folder that was given, with {@code /} between the names
     * @param given whether the file itself was given, rather than a folder it is in
     */
    record Found(Path file, String name, boolean given) {
    }

    FoundFiles {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
    }

    /**
     * Looks for files.
     *
     * @param places  files and folders
     * @param project the folder of the project that they are imported into
     */
    static FoundFiles in(List<Path> places, Path project, Progress progress) throws ImportException {
        var search = new Search(real(project), progress);
        for (var place : places) {
            var name = Objects.toString(place.toAbsolutePath().normalize().getFileName(), place.toString());
            if (Files.isDirectory(place)) {
                search.folder(place, real(place), "", 0);
            } else {
                search.add(new Found(place, name, true));
            }
        }
        return new FoundFiles(search.files, search.skipped);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static final class Search {

        private final List<Found> files = new ArrayList<>();
        private final List<Entry> skipped = new ArrayList<>();
        private final Path project;
        private final Progress progress;

        Search(Path project, Progress progress) {
            this.project = project;
            this.progress = progress;
        }

        private void add(Found found) throws ImportException {
            progress.check();
            files.add(found);
            if (files.size() + skipped.size() > MOST) {
                throw Refusals.tooManyFiles(MOST);
            }
        }

        private void skip(String name, String en, String fr) throws ImportException {
            skipped.add(new Entry(name, Outcome.SKIPPED, new Label(en, fr), List.of()));
            if (files.size() + skipped.size() > MOST) {
                throw Refusals.tooManyFiles(MOST);
            }
        }

        private void folder(Path folder, Path root, String prefix, int depth) throws ImportException {
            if (real(folder).startsWith(project)) {
                skip(prefix.isEmpty() ? "." : prefix, "this is the project itself.", "c’est le projet lui-même.");
                return;
            }
            if (depth > DEEPEST) {
                skip(prefix, "its folders nest too deep.", "ses dossiers s’emboîtent trop profondément.");
                return;
            }
            List<Path> entries;
            try (var listed = Files.list(folder)) {
                entries = listed.sorted(Comparator.comparing(entry -> entry.getFileName().toString())).toList();
            } catch (IOException refused) {
                var why = IoReason.of(refused);
                skipped.add(new Entry(prefix.isEmpty() ? folder.toString() : prefix, Outcome.REFUSED,
                        new Label("the folder cannot be read: " + why.en() + ".",
                                "le dossier ne peut pas être lu : " + why.fr() + "."),
                        List.of()));
                return;
            }
            for (var entry : entries) {
                entry(entry, root, prefix + entry.getFileName(), depth);
            }
        }

        private void entry(Path entry, Path root, String name, int depth) throws ImportException {
            if (isHidden(entry)) {
                skip(name, "hidden.", "masqué.");
            } else if (Files.isSymbolicLink(entry)) {
                if (!real(entry).startsWith(root)) {
                    skip(name, "a link that leads out of the folder.", "un lien qui mène hors du dossier.");
                }
            } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folder(entry, root, name + "/", depth + 1);
            } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                add(new Found(entry, name, false));
            } else {
                skip(name, "no ordinary file.", "pas un fichier ordinaire.");
            }
        }

        /** What systems hide, and what word processors and systems leave beside the files of people. */
        private static boolean isHidden(Path entry) {
            var name = entry.getFileName().toString();
            try {
                return name.startsWith(".") || name.startsWith("~$") || name.equalsIgnoreCase("thumbs.db")
                        || name.equalsIgnoreCase("desktop.ini") || Files.isHidden(entry);
            } catch (IOException gone) {
                return false;
            }
        }
    }
}
