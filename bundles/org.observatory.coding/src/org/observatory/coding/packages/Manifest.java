// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

import org.observatory.project.ProjectException;
import org.observatory.project.XmlText;
import org.observatory.project.internal.files.Digests;
import org.observatory.project.internal.files.ZipFiles;

/**
 * The entry of a package that tells what it is and the digest of every other entry, one thing a line.
 *
 * @param note    what the package tells of itself
 * @param digests the SHA-256 of each other entry, by path
 */
record Manifest(PackageNote note, SortedMap<String, String> digests) {

    /** The path of the entry. */
    static final String PATH = "package.txt";
    /** The version of the format that is written, and the highest that is read. */
    static final int FORMAT = 1;

    private static final String TITLE = "observatory-package ";
    private static final Pattern DIGEST = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final Pattern FIELD = Pattern.compile("([a-z-]+) ?(.*)");

    /** One line of text, whatever people typed. */
    static String line(String text) {
        return XmlText.clean(text == null ? "" : text).strip().replaceAll("\\s+", " ");
    }

    /** An identity that the same content under the same circumstances has again. */
    static String identity(SortedMap<String, String> digests, Sending sending) {
        return UUID.nameUUIDFromBytes((digests + " " + sending).getBytes(UTF_8)).toString();
    }

    byte[] bytes() {
        var text = new StringBuilder(TITLE).append(FORMAT).append('\n');
        field(text, "package", note.id());
        field(text, "project", note.project());
        field(text, "direction", note.returned() ? "back" : "out");
        field(text, "from", note.from());
        field(text, "coder", note.coder());
        field(text, "coder-name", note.coderName());
        field(text, "time", note.time().toString());
        field(text, "workbench", note.workbench());
        field(text, "originals", note.originals() ? "yes" : "no");
        note.covers().forEach(id -> field(text, "covers", id));
        digests.forEach((path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
        return text.toString().getBytes(UTF_8);
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    /** Reads the manifest of an archive, without a look at what it seals. */
    static Manifest of(ZipFiles archive, Path file) throws IOException, ProjectException {
        var bytes = archive.read(PATH);
        var lines = bytes == null ? new String[] {""} : new String(bytes, UTF_8).split("\n");
        if (!lines[0].matches(TITLE + "[0-9]{1,6}")) {
            throw PackageRefusals.none(file);
        }
        if (Integer.parseInt(lines[0].substring(TITLE.length())) > FORMAT) {
            throw PackageRefusals.newer(file);
        }
        var fields = new HashMap<String, String>();
        var covers = new ArrayList<String>();
        var digests = new TreeMap<String, String>();
        for (var i = 1; i < lines.length; i++) {
            var digest = DIGEST.matcher(lines[i]);
            var field = FIELD.matcher(lines[i]);
            if (digest.matches()) {
                digests.put(digest.group(2), digest.group(1));
            } else if (field.matches() && field.group(1).equals("covers")) {
                covers.add(field.group(2));
            } else if (!field.matches() || fields.put(field.group(1), field.group(2)) != null) {
                throw PackageRefusals.none(file);
            }
        }
        try {
            return new Manifest(new PackageNote(fields.get("package"), fields.get("project"), "back".equals(fields.get("direction")),
                    fields.get("from"), fields.get("coder"), fields.get("coder-name"), Instant.parse(fields.get("time")),
                    fields.get("workbench"), "yes".equals(fields.get("originals")), covers), digests);
        } catch (DateTimeException | NullPointerException incomplete) {
            throw PackageRefusals.none(file);
        }
    }

    /** Refuses an archive in which an entry is missing, was added, or is not what was sealed. */
    void check(ZipFiles archive, Path file) throws IOException, ProjectException {
        var there = new TreeSet<>(archive.paths());
        there.remove(PATH);
        for (var sealed : digests.entrySet()) {
            var path = sealed.getKey();
            if (!there.remove(path)) {
                throw PackageRefusals.missing(file, path);
            }
            if (!Digests.of(archive.read(path)).equals(sealed.getValue())) {
                throw PackageRefusals.changed(file, path);
            }
        }
        if (!there.isEmpty()) {
            throw PackageRefusals.added(file, there.first());
        }
    }
}
