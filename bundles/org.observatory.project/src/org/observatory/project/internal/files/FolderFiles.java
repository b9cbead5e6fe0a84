// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files in the folder of a project. Hidden files and folders, and links to elsewhere, are no part of it. */
public final class FolderFiles implements ProjectFiles {

    private static final int DEEPEST = 8;

    private final Path folder;

    /**
     * Reads from a folder.
     *
     * @param folder an existing folder
     */
    public FolderFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> paths() throws IOException {
        var paths = new ArrayList<String>();
        Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return !directory.equals(folder) && isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    paths.add(path(folder.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        paths.sort(null);
        return paths;
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static String path(Path relative) {
        var names = new ArrayList<String>();
        relative.forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    @Override
    public byte[] read(String path) throws IOException {
        try {
            return Files.readAllBytes(place(path));
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    @Override
    public Path place(String path) {
        return folder.resolve(path);
    }
}
