// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.snapshots;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.observatory.analysis.Label;
import org.observatory.project.internal.files.Digests;
import org.observatory.project.internal.files.RefusedArchive;
import org.observatory.project.internal.files.ZipFiles;

/**
 * The entry of a frozen version that tells its name, its time and the digest of every other entry. It is text in UTF-8,
 * one thing a line, as the tool {@code sha256sum} writes digests:
 *
 * <pre>
 * observatory-snapshot 1
 * name séminaire 9 avril 2026
 * time 2026-04-09T08:30:00Z
 * 0a1b…  cases/alliance.case
 * </pre>
 *
 * @param name    what people call the version, on one line
 * @param time    when it was frozen
 * @param digests the SHA-256 of each other entry, by path
 */
record Seal(String name, Instant time, SortedMap<String, String> digests) {

    /** The path of the entry. */
    static final String PATH = "snapshot.txt";

    private static final String FORMAT = "observatory-snapshot 1";
    private static final String NAME = "name ";
    private static final String TIME = "time ";
    private static final Pattern DIGEST = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final Label NONE = new Label("it is no frozen version", "ce n’est pas une version figée");

    byte[] bytes() {
        var text = new StringBuilder(FORMAT).append('\n').append(NAME).append(name).append('\n').append(TIME).append(time).append('\n');
        digests.forEach((path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
        return text.toString().getBytes(UTF_8);
    }

    /** Reads the seal of an archive, without a look at what it seals. */
    static Seal of(ZipFiles archive) throws IOException {
        var bytes = archive.read(PATH);
        var lines = bytes == null ? new String[0] : new String(bytes, UTF_8).split("\n");
        if (lines.length < 3 || !lines[0].equals(FORMAT) || !lines[1].startsWith(NAME) || !lines[2].startsWith(TIME)) {
            throw new RefusedArchive(NONE);
        }
        var digests = new TreeMap<String, String>();
        for (var i = 3; i < lines.length; i++) {
            var digest = DIGEST.matcher(lines[i]);
            if (!digest.matches()) {
                throw new RefusedArchive(NONE);
            }
            digests.put(digest.group(2), digest.group(1));
        }
        try {
            return new Seal(lines[1].substring(NAME.length()), Instant.parse(lines[2].substring(TIME.length())), digests);
        } catch (DateTimeException noTime) {
            throw new RefusedArchive(NONE);
        }
    }

    /** Refuses an archive in which an entry is missing, was added, or is not what was sealed. */
    void check(ZipFiles archive) throws IOException {
        var there = new TreeSet<>(archive.paths());
        there.remove(PATH);
        for (var sealed : digests.entrySet()) {
            var path = sealed.getKey();
            if (!there.remove(path)) {
                throw refused(path, new Label("is missing", "manque"));
            }
            if (!Digests.of(archive.read(path)).equals(sealed.getValue())) {
                throw refused(path, new Label("was changed", "a été modifiée"));
            }
        }
        if (!there.isEmpty()) {
            throw refused(there.first(), new Label("was added", "a été ajoutée"));
        }
    }

    private static RefusedArchive refused(String path, Label why) {
        return new RefusedArchive(new Label("its entry “%s” %s since it was frozen".formatted(path, why.en()),
                "son entrée «\u00a0%s\u00a0» %s depuis qu’elle est figée".formatted(path, why.fr())));
    }
}
