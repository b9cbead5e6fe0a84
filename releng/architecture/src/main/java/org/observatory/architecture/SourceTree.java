// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sources of the product, or a tree of the same form. What it holds is read once. */
public final class SourceTree {

    private static final Set<String> NOT_OURS = Set.of("src-gen", "target", "bin", ".git", ".build", "node_modules");

    private final Path root;
    private final List<Path> files;
    private final List<SourceBundle> bundles;

    /**
     * Reads a tree.
     *
     * @param root the folder that holds {@code bundles}, {@code features} and {@code releng}
     */
    public SourceTree(Path root) {
        this.root = root;
        files = files(root, "");
        bundles = files.stream().filter(file -> file.startsWith(root.resolve("bundles")) && file.endsWith("META-INF/MANIFEST.MF"))
                .map(file -> new SourceBundle(file.getParent().getParent(), Manifest.read(file))).toList();
    }

    /** {@return the folder that holds {@code bundles}, {@code features} and {@code releng}} */
    public Path root() {
        return root;
    }

    /** {@return the bundles of the product, by path; what stands in {@code releng} is none of them} */
    public List<SourceBundle> bundles() {
        return bundles;
    }

    /** {@return the bundle of that name, if it is in the tree} */
    public Optional<SourceBundle> bundle(String name) {
        return bundles.stream().filter(bundle -> bundle.name().equals(name)).findFirst();
    }

    /** {@return the files of ours with this ending, generated and built ones left out, by path} */
    public List<Path> files(String ending) {
        return files.stream().filter(file -> file.toString().endsWith(ending)).toList();
    }

    static List<Path> files(Path folder, String ending) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                    var ours = entered.equals(folder) || !NOT_OURS.contains(entered.getFileName().toString());
                    return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(ending)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        found.sort(null);
        return List.copyOf(found);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
