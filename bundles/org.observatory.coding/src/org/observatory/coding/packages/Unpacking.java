// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.observatory.project.Layout;
import org.observatory.project.ProjectException;

/** Puts the files of a package into a folder: all of them beside it first, then in their place as one step. */
final class Unpacking {

    private final PackageArchive archive;
    private final Path file;
    private final Path folder;
    private final Path kept;

    /**
     * Prepares.
     *
     * @param archive a package that was found whole
     * @param file    where it lies
     * @param folder  the folder to make, or an empty one
     * @param kept    where in it the package itself is kept
     */
    Unpacking(PackageArchive archive, Path file, Path folder, Path kept) {
        this.archive = archive;
        this.file = file;
        this.folder = folder.toAbsolutePath();
        this.kept = kept;
    }

    void run() throws ProjectException {
        var beside = folder.resolveSibling("." + folder.getFileName() + ".new");
        try {
            if (isUsed()) {
                throw PackageRefusals.taken(folder);
            }
            Files.createDirectories(folder.getParent());
            delete(beside);
            try {
                fill(beside);
                Files.deleteIfExists(folder);
                Files.move(beside, folder);
            } finally {
                delete(beside);
            }
        } catch (DirectoryNotEmptyException filledMeanwhile) {
            throw PackageRefusals.taken(folder);
        } catch (IOException refused) {
            throw PackageRefusals.unwritable(folder, refused);
        }
    }

    private boolean isUsed() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (var inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        }
    }

    private void fill(Path place) throws IOException, ProjectException {
        for (var path : archive.paths()) {
            if (isOfProject(path)) {
                write(place.resolve(path), archive.read(path));
            }
        }
        for (var git : Layout.gitFiles()) {
            write(place.resolve(git.getKey()), git.getValue().getBytes(UTF_8));
        }
        Files.createDirectories(place.resolve(kept).getParent());
        Files.copy(file, place.resolve(kept));
    }

    private static boolean isOfProject(String path) {
        return Layout.holdsModel(path) || path.startsWith(Layout.ORIGINALS + "/")
                || path.startsWith("documents/") && path.endsWith(".txt");
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var inside = Files.walk(folder)) {
                for (var each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
