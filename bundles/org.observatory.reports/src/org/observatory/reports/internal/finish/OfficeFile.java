// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.finish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.observatory.reports.internal.look.Picture;
import org.w3c.dom.Document;

/** The parts of an office file, by name; written in the order of their names and without the time, so that the same parts give the same bytes. */
final class OfficeFile {

    private static final String MIME = "mimetype";
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, byte[]> parts = new TreeMap<>();

    OfficeFile(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** {@return the names of the parts} */
    Iterable<String> names() {
        return parts.keySet().stream().toList();
    }

    byte[] bytes(String name) {
        return parts.get(name);
    }

    Document xml(String name) throws IOException {
        return Xml.parse(parts.get(name));
    }

    void put(String name, Document part) throws IOException {
        parts.put(name, Xml.write(part));
    }

    void put(String name, String part) {
        parts.put(name, part.getBytes(StandardCharsets.UTF_8));
    }

    void put(String name, byte[] part) {
        parts.put(name, part);
    }

    void remove(String name) {
        parts.remove(name);
    }

    /**
     * Puts a picture as vectors beside its pixels, in a file of Word or PowerPoint.
     *
     * @param folder where pictures of the part stand, from the part
     * @param part   the part that shows it
     * @return the identifier by which the part refers to it
     */
    String vector(String part, String folder, Picture picture) throws IOException {
        var slash = part.lastIndexOf('/') + 1;
        var links = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        var name = picture.name().replaceFirst("\\.[a-z]+$", ".svg");
        put(part.substring(0, part.indexOf('/') + 1) + "media/" + name, picture.vector());
        var relations = xml(links);
        var id = "rIdSvg" + name.replaceAll("\\D", "");
        Xml.add(relations.getDocumentElement(), "Relationship", "Id", id, "Type",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", "Target", folder + name);
        put(links, relations);
        var types = xml("[Content_Types].xml");
        if (Xml.all(types, "Default").stream().noneMatch(each -> each.getAttribute("Extension").equals("svg"))) {
            var type = Xml.add(types.getDocumentElement(), "Default", "Extension", "svg", "ContentType", "image/svg+xml");
            types.getDocumentElement().insertBefore(type, types.getDocumentElement().getFirstChild());
            put("[Content_Types].xml", types);
        }
        return id;
    }

    /** {@return the file} */
    byte[] write() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (parts.containsKey(MIME)) {
                stored(zip, parts.get(MIME));
            }
            for (var part : parts.entrySet()) {
                if (!part.getKey().equals(MIME)) {
                    var entry = new ZipEntry(part.getKey());
                    entry.setTimeLocal(TIME);
                    zip.putNextEntry(entry);
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }

    /** What kind of file it is stands first and as it is, where OpenDocument wants it. */
    private static void stored(ZipOutputStream zip, byte[] kind) throws IOException {
        var entry = new ZipEntry(MIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(TIME);
        entry.setSize(kind.length);
        var sum = new CRC32();
        sum.update(kind);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(kind);
        zip.closeEntry();
    }
}
