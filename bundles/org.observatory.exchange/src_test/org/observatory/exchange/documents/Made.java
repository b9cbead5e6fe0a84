// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.observatory.exchange.ReceivedFile;

/** Makes the files that the tests read, so that none lies in the tree. */
public final class Made {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TTF = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Made() {
    }

    public interface Filling<T> {
        void fill(T document) throws IOException;
    }

    /** A Word document that POI writes. */
    public static ReceivedFile docx(Filling<XWPFDocument> filling) {
        try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            filling.fill(document);
            document.write(out);
            return ReceivedFile.of("entretien.docx", out.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** A Word document with a paragraph for each text. */
    public static ReceivedFile docx(String... paragraphs) {
        return docx(document -> {
            for (var paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
        });
    }

    /** A Word document of which the body is written by hand. */
    public static ReceivedFile docxBody(String body) {
        return docxEntries(Map.of("word/document.xml", wordXml("document", "<w:body>" + body + "</w:body>")));
    }

    /** A Word document of which whole entries are written by hand. */
    public static ReceivedFile docxEntries(Map<String, String> parts) {
        var entries = new LinkedHashMap<String, String>();
        entries.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/word/document.xml"
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        entries.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        entries.putAll(parts);
        return ReceivedFile.of("entretien.docx", zip(entries));
    }

    /** A part in WordprocessingML. */
    public static String wordXml(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + " xmlns:w=\"" + W + "\" "
                + "xmlns:a=\"urn:a\" xmlns:mc=\"urn:mc\" xmlns:wps=\"urn:wps\" xmlns:m=\"urn:m\">" + content + "</w:"
                        + root + ">";
    }

    /** Relations of a part, given as kind and target. */
    public static String relations(String... kindsAndTargets) {
        var text = new StringBuilder("<Relationships xmlns=\"urn:r\">");
        for (var i = 0; i < kindsAndTargets.length; i += 2) {
            text.append("<Relationship Id=\"r%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" "
                    .formatted(i, kindsAndTargets[i])).append("Target=\"").append(kindsAndTargets[i + 1])
                            .append("\"/>");
        }
        return text.append("</Relationships>").toString();
    }

    /** A Word document that a password protects. */
    public static ReceivedFile encryptedDocx() {
        try (var container = new POIFSFileSystem(); var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var packed = encryptor.getDataStream(container)) {
                packed.write(docx("Bonjour").bytes());
            }
            container.writeFilesystem(out);
            return ReceivedFile.of("entretien.docx", out.toByteArray());
        } catch (Exception inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    /** An OpenDocument text with this body, and automatic styles before it. */
    public static ReceivedFile odt(String styles, String body) {
        return odt(Map.of("content.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:o" xmlns:text="urn:t" xmlns:table="urn:tb" xmlns:style="urn:s"
                xmlns:draw="urn:d" xmlns:fo="urn:f" xmlns:xlink="urn:x">
                <office:automatic-styles>%s</office:automatic-styles><office:body><office:text>%s</office:text></office:body>
                </office:document-content>""".formatted(styles, body)));
    }

    /** An OpenDocument text of these entries. */
    public static ReceivedFile odt(Map<String, String> parts) {
        var entries = new LinkedHashMap<String, String>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text");
        entries.put("META-INF/manifest.xml", "<manifest/>");
        entries.putAll(parts);
        return ReceivedFile.of("entretien.odt", zip(entries));
    }

    /** Rich text with a usual head. */
    public static ReceivedFile rtf(String body) {
        return ReceivedFile.of("entretien.rtf", ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}"
                + "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2 Titre 2;}}" + body + "}")
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A page of the web with this body, in UTF-8. */
    public static ReceivedFile html(String body) {
        return ReceivedFile.of("page.html",
                ("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Non repris</title></head><body>"
                + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }

    /** Text in UTF-8. */
    public static ReceivedFile text(String name, String text) {
        return ReceivedFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A PDF that PDFBox writes, with an embedded font and one page for each text, of which each line is set apart. */
    public static ReceivedFile pdf(String... pages) {
        return pdf(document -> {
            var font = PDType0Font.load(document, Made.class.getResourceAsStream(TTF));
            for (var text : pages) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 11);
                    content.setLeading(14);
                    content.newLineAtOffset(50, 700);
                    for (var line : text.split("\n")) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
        });
    }

    /** A PDF that PDFBox writes. */
    public static ReceivedFile pdf(Filling<PDDocument> filling) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            filling.fill(document);
            document.save(out);
            return ReceivedFile.of("rapport.pdf", out.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Protects a PDF while it is filled. */
    public static void protect(PDDocument document, String password, boolean extraction) throws IOException {
        var allowed = new AccessPermission();
        allowed.setCanExtractContent(extraction);
        var policy = new StandardProtectionPolicy("owner", password, allowed);
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
    }

    /** An archive of these entries, the first of them not packed. */
    public static byte[] zip(Map<String, String> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                var bytes = entry.getValue().getBytes(StandardCharsets.UTF_8);
                var header = new ZipEntry(entry.getKey());
                if (entry.getKey().equals("mimetype")) {
                    var sum = new CRC32();
                    sum.update(bytes);
                    header.setMethod(ZipEntry.STORED);
                    header.setSize(bytes.length);
                    header.setCrc(sum.getValue());
                }
                zip.putNextEntry(header);
                zip.write(bytes);
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
