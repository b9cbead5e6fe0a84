// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.project.IoReason;

/**
 * A file as received, read once: what is recognised, what is taken over, what is kept as the original and what the
 * digest tells are the same bytes, even when another program writes to the file meanwhile.
 */
public final class ReceivedFile {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 128 << 20;

    private static final int AT_ONCE = 1 << 20;

    private final String name;
    private final byte[] bytes;

    private ReceivedFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * {@return a file of that name and content}
     *
     * @param bytes its content; not to be changed afterwards
     */
    public static ReceivedFile of(String name, byte[] bytes) {
        return new ReceivedFile(Objects.requireNonNull(name, "name"), Objects.requireNonNull(bytes, "bytes"));
    }

    /**
     * Reads a file.
     *
     * @param file     a file; a link is followed
     * @param progress asked between blocks whether to go on
     * @throws ImportException                                if it is empty, larger than {@link #LARGEST} or cannot be
     *                                                        read
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static ReceivedFile read(Path file, Progress progress) throws ImportException {
        var name = Objects.toString(file.getFileName(), file.toString());
        try (var in = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST) {
                throw tooLarge(name);
            }
            var bytes = new ByteArrayOutputStream((int) Files.size(file));
            var block = in.readNBytes(AT_ONCE);
            while (block.length > 0) {
                progress.check();
                bytes.write(block);
                if (bytes.size() > LARGEST) {
                    throw tooLarge(name);
                }
                block = in.readNBytes(AT_ONCE);
            }
            if (bytes.size() == 0) {
                throw new ImportException(ImportException.Kind.EMPTY,
                        new Label("The file “%s” is empty.".formatted(name),
                                "Le fichier « %s » est vide.".formatted(name)), null);
            }
            return new ReceivedFile(name, bytes.toByteArray());
        } catch (IOException refused) {
            var why = IoReason.of(refused);
            throw new ImportException(ImportException.Kind.UNREADABLE,
                    new Label("The file “%s” cannot be read: %s.".formatted(name, why.en()),
                            "Le fichier « %s » ne peut pas être lu : %s.".formatted(name, why.fr())),
                    refused);
        }
    }

    private static ImportException tooLarge(String name) {
        var most = LARGEST >> 20;
        return new ImportException(ImportException.Kind.TOO_LARGE, new Label(
                "The file “%s” is larger than %d MB, the most that is read: divide it, or save its text without the pictures."
                        .formatted(name, most),
                "Le fichier « %s » dépasse %d Mo, la taille la plus grande qui soit lue : ".formatted(name, most)
                        + "divisez-le, ou enregistrez son texte sans les images."),
                null);
    }

    /** {@return its name, without folders} */
    public String name() {
        return name;
    }

    /** {@return what follows the last dot of its name, in lower case; empty when there is no dot} */
    public String suffix() {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** {@return its name without the last dot and what follows, or the whole name when nothing would be left} */
    public String stem() {
        var dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }

    /** {@return its content; the array itself, not to be changed} */
    public byte[] bytes() {
        return bytes;
    }

    /** {@return its size in bytes} */
    public int size() {
        return bytes.length;
    }

    /** {@return its content, from the first byte} */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * {@return whether its content begins with these bytes}
     *
     * @param signature the bytes, each from 0 to 255
     */
    public boolean startsWith(int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (var i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@return the SHA-256 of its content, in lower-case hexadecimal digits} */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
