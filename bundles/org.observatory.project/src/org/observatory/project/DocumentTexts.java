// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.observatory.model.coding.Document;
import org.observatory.project.internal.Refusals;
import org.observatory.project.internal.files.Digests;
import org.observatory.project.internal.files.ProjectFiles;
import org.observatory.project.internal.files.Saving;

/**
 * The texts of the documents and the files as received, read when they are asked for. The model knows a content by its
 * digest: to give a document another text, keep the text here and set {@code Document.digest} to the answer, by a command;
 * undo then brings the former text back. What is kept is on the disk at once, and goes where it belongs at the next save.
 */
public final class DocumentTexts {

    private static final long HELD = 16_000_000;

    private final ProjectFiles files;
    private final Saving saving;
    private final Map<String, String> held = new LinkedHashMap<>(16, 0.75f, true);
    private long heldLength;

    DocumentTexts(ProjectFiles files, Saving saving) {
        this.files = files;
        this.saving = saving;
    }

    /**
     * {@return the text of a document; empty for a document without text}
     *
     * @param document a document of the project, or one about to be added
     * @throws ProjectException if its file is missing, is not UTF-8, or was changed by another program
     */
    public String of(Document document) throws ProjectException {
        return later(document).read();
    }

    /** A text that is read when it is asked for, by any thread. */
    @FunctionalInterface
    public interface Later {
        /**
         * {@return the text}
         *
         * @throws ProjectException as {@link DocumentTexts#of(Document)}
         */
        String read() throws ProjectException;
    }

    /**
     * {@return the text that a document has now, to be read later; empty for a document without text} Only this call looks at
     * the document: what it gives may be used by any thread as long as the project is open.
     *
     * @param document a document of the project, or one about to be added
     */
    public Later later(Document document) {
        var digest = document.getDigest();
        var path = document.eResource() == null ? null : Layout.textPath(Layout.path(document));
        return digest == null || digest.isEmpty() ? () -> "" : () -> read(digest, path);
    }

    private synchronized String read(String digest, String path) throws ProjectException {
        var text = held.get(digest);
        if (text == null) {
            text = decode(place(path, digest), content(path, digest));
            hold(digest, text);
        }
        return text;
    }

    private void hold(String digest, String text) {
        held.put(digest, text);
        heldLength += text.length();
        for (var eldest = held.entrySet().iterator(); heldLength > HELD && held.size() > 1;) {
            heldLength -= eldest.next().getValue().length();
            eldest.remove();
        }
    }

    private static String decode(Path file, byte[] bytes) throws ProjectException {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException damaged) {
            throw Refusals.textNotUtf8(file);
        }
    }

    /**
     * Keeps a text for a document.
     *
     * @param text the text, normalised, without half a surrogate pair
     * @return its digest, for {@code Document.digest}
     * @throws ProjectException if the disk refuses, or the project is open to be read only
     */
    public synchronized String keep(String text) throws ProjectException {
        var digest = keepOriginal(text.getBytes(UTF_8));
        if (!held.containsKey(digest)) {
            hold(digest, text);
        }
        return digest;
    }

    /**
     * Keeps a file as received.
     *
     * @return its digest, for {@code Document.originalDigest}
     * @throws ProjectException if the disk refuses, or the project is open to be read only
     */
    public String keepOriginal(byte[] content) throws ProjectException {
        if (saving == null) {
            throw Refusals.readOnly();
        }
        try {
            return saving.keep(content);
        } catch (IOException refused) {
            throw Refusals.unwritable(saving.kept(Digests.of(content)).getParent(), refused);
        }
    }

    /** {@return the digest of a content, by which it is kept} */
    public String digest(byte[] content) {
        return Digests.of(content);
    }

    /** {@return whether a content is kept for undo, or until it is saved} */
    public boolean isKept(String digest) {
        return saving != null && Files.exists(saving.kept(digest));
    }

    /**
     * Forgets contents that were kept for something that was given up, such as an import. No document may have them, nor get
     * them back by undo: they were not kept before.
     */
    public synchronized void forget(Collection<String> digests) {
        digests.forEach(held::remove);
        if (saving != null) {
            saving.forget(digests);
        }
    }

    /**
     * {@return the file as received of a document, or null when it has none}
     *
     * @throws ProjectException if it is missing, or was changed by another program
     */
    public byte[] original(Document document) throws ProjectException {
        return document.getOriginal() == null || document.getOriginal().isEmpty() ? null
                : content(Layout.originalPath(document.getOriginal()), document.getOriginalDigest());
    }

    /** The content with a digest, from its own file or from where it is kept. */
    byte[] content(String path, String digest) throws ProjectException {
        byte[] found = null;
        try {
            found = path == null ? null : files.read(path);
            if (found != null && Digests.of(found).equals(digest)) {
                return found;
            }
            if (saving != null && Files.exists(saving.kept(digest))) {
                return Files.readAllBytes(saving.kept(digest));
            }
        } catch (IOException refused) {
            throw Refusals.unreadable(place(path, digest), refused);
        }
        throw found == null ? Refusals.missing(place(path, digest)) : Refusals.textChanged(place(path, digest));
    }

    private Path place(String path, String digest) {
        return path == null ? Path.of(digest) : files.place(path);
    }
}
