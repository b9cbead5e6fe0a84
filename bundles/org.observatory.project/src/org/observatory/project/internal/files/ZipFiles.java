// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.observatory.analysis.Label;

/**
 * The files of a project in an archive, such as a backup or a frozen version. An archive may come from anyone: entries
 * that lead elsewhere, stand twice, or swell beyond measure are refused.
 */
public final class ZipFiles implements ProjectFiles, AutoCloseable {

    /** The most entries an archive may have. */
    static final int MOST_ENTRIES = 200_000;
    /** The most bytes one entry may hold. */
    static final long LARGEST_ENTRY = 1L << 30;
    /** The most bytes all entries may hold. */
    static final long LARGEST_TOTAL = 8L << 30;
    /** How many times larger an entry may be than its compressed form, beyond the first megabyte. */
    static final long HIGHEST_RATIO = 200;

    private final Path archive;
    private final ZipFile zip;
    private final List<String> paths;

    /**
     * Opens an archive.
     *
     * @throws IOException if it is damaged, or is refused; the message says why
     */
    public ZipFiles(Path archive) throws IOException {
        this.archive = archive;
        zip = new ZipFile(archive.toFile());
        try {
            paths = checked();
        } catch (IOException refused) {
            zip.close();
            throw refused;
        }
    }

    private List<String> checked() throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new RefusedArchive(new Label("it has more than " + MOST_ENTRIES + " entries",
                    "elle a plus de " + MOST_ENTRIES + " entrées"));
        }
        var seen = new HashSet<String>();
        var total = 0L;
        for (var entry : zip.stream().toList()) {
            var name = entry.getName();
            if (isElsewhere(name)) {
                throw refused(name, new Label("leads out of the project", "mène hors du projet"));
            }
            if (!seen.add(name)) {
                throw refused(name, new Label("stands twice", "y figure deux fois"));
            }
            total += Math.max(0, entry.getSize());
            if (isSwollen(entry) || total > LARGEST_TOTAL) {
                throw refused(name, new Label("is too large", "est trop grande"));
            }
        }
        return seen.stream().filter(name -> !name.endsWith("/")).sorted().toList();
    }

    private static RefusedArchive refused(String entry, Label why) {
        return new RefusedArchive(new Label("its entry “%s” %s".formatted(entry, why.en()),
                "son entrée « %s » %s".formatted(entry, why.fr())));
    }

    private static boolean isSwollen(ZipEntry entry) {
        return entry.getSize() > LARGEST_ENTRY || entry.getCompressedSize() >= 0 && entry.getSize() > (1 << 20)
                && entry.getSize() / HIGHEST_RATIO > Math.max(1, entry.getCompressedSize());
    }

    private static boolean isElsewhere(String name) {
        var folders = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        if (folders.isEmpty() || name.contains("\\") || name.contains(":") || name.indexOf('\0') >= 0) {
            return true;
        }
        for (var part : folders.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<String> paths() {
        return paths;
    }

    @Override
    public byte[] read(String path) throws IOException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            return null;
        }
        try (var content = zip.getInputStream(entry)) {
            var limit = (int) Math.min(Integer.MAX_VALUE - 8, Math.max(0, entry.getSize()) + 1);
            var bytes = content.readNBytes(limit);
            if (bytes.length != entry.getSize()) {
                throw refused(path, new Label("is not as large as it says", "n’a pas la taille annoncée"));
            }
            return bytes;
        } catch (UncheckedIOException damaged) {
            throw damaged.getCause();
        }
    }

    @Override
    public Path place(String path) {
        return Path.of(archive + "!", path);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
