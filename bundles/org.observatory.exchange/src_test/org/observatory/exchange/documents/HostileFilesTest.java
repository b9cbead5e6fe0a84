// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ImportException.Kind;
import org.observatory.exchange.ReceivedFile;

/** Whatever a file is, it is read, or refused in one sentence; it never takes the machine down. */
class HostileFilesTest {

    /** More than a stream may unpack to, without ever being in memory. */
    private static final long ENDLESS = 200L << 20;

    static Stream<ReceivedFile> sound() {
        return Stream.of(Made.docx("Bonjour à tous.", "Au revoir."), Made.odt("", "<text:p>Bonjour à tous.</text:p>"),
                Made.rtf("Bonjour \\'e0 tous.\\par"), Made.pdf("Bonjour à tous."), Made.html("<p>Bonjour à tous.</p>"),
                Made.text("a.txt", "Bonjour à tous.\n"), Made.text("a.md", "# Bonjour\n"));
    }

    @Test
    void emptyAndMissingFilesAreRefusedWhenTheyAreRead(@TempDir Path folder) throws IOException {
        var empty = Files.createFile(folder.resolve("vide.docx"));
        assertEquals(Kind.EMPTY, assertThrows(ImportException.class, () -> ReceivedFile.read(empty, Progress.none()))
                .kind());
        var missing = assertThrows(ImportException.class, () -> ReceivedFile.read(folder.resolve("absent.txt"),
                Progress.none()));
        assertEquals(Kind.UNREADABLE, missing.kind());
        assertTrue(missing.label().fr().contains("absent.txt"));
        assertEquals(Kind.UNREADABLE, assertThrows(ImportException.class, () -> ReceivedFile.read(folder,
                Progress.none())).kind());
    }

    @Test
    void aFileWithoutTextIsRefused() {
        for (var file : List.of(Made.docx(""), Made.odt("", "<text:p> </text:p>"), Made.rtf("\\par"),
                Made.html("<p>&nbsp;</p><img>"),
                Made.text("a.txt", " \n\t\n"), Made.text("a.md", "\n"))) {
            Reading.refused(file, Kind.EMPTY);
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void aFileCutAnywhereIsReadOrRefused(ReceivedFile file) {
        var step = Math.max(1, file.size() / 40);
        for (var length = 1; length < file.size(); length += step) {
            survives(ReceivedFile.of(file.name(), Arrays.copyOf(file.bytes(), length)));
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void aFileWithDamagedBytesIsReadOrRefused(ReceivedFile file) {
        var random = new Random(42);
        for (var i = 0; i < 40; i++) {
            var bytes = file.bytes().clone();
            for (var j = 0; j <= random.nextInt(4); j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            survives(ReceivedFile.of(file.name(), bytes));
        }
    }

    private static void survives(ReceivedFile file) {
        try {
            Reading.READER.read(file, Progress.none());
        } catch (ImportException refused) {
            assertTrue(refused.label().en().contains(file.name()), refused.label().en());
            assertTrue(!refused.label().en().contains("importer “"), () -> refused.label().en() + refused.getCause());
        }
    }

    @Test
    void aCutOfficeFileIsSaidToBeDamaged() {
        var docx = Made.docx("Bonjour");
        Reading.refused(ReceivedFile.of("a.docx", Arrays.copyOf(docx.bytes(), docx.size() / 2)), Kind.DAMAGED);
        Reading.refused(ReceivedFile.of("a.rtf", "{\\rtf1 Bonjour {\\b".getBytes(StandardCharsets.US_ASCII)),
                Kind.DAMAGED);
        var pdf = Made.pdf("Bonjour");
        Reading.refused(ReceivedFile.of("a.pdf", Arrays.copyOf(pdf.bytes(), 200)), Kind.DAMAGED);
    }

    @Test
    void damagedXmlIsNamedWithItsPlace() {
        var refused = Reading.refused(Made.docxEntries(Map.of("word/document.xml",
                "<w:document\nxmlns:w=\"urn:w\"><w:body><b></w:body>")),
                Kind.DAMAGED);
        assertTrue(refused.label().en().contains("word/document.xml") && refused.label().en().contains("line 2"),
                refused.label().en());
        Reading.refused(Made.docxEntries(Map.of()), Kind.DAMAGED);
        Reading.refused(Made.odt(Map.of()), Kind.DAMAGED);
    }

    @Test
    void protectedFilesAreSaidToBe() {
        Reading.refused(Made.encryptedDocx(), Kind.ENCRYPTED);
        Reading.refused(Made.odt(Map.of("META-INF/manifest.xml", "<m><encryption-data/></m>", "content.xml", "x")),
                Kind.ENCRYPTED);
        Reading.refused(Made.odt(Map.of("encrypted-package", "x")), Kind.ENCRYPTED);
    }

    @Test
    void otherFormatsAreRefusedWithThoseThatAreRead() {
        for (var file : List.of(Made.text("image.xyz", "abc"), ReceivedFile.of("photo.jpg",
                new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1}),
                ReceivedFile.of("a.zip", Made.zip(Map.of("x", "y"))))) {
            var refused = Reading.refused(file, Kind.UNSUPPORTED);
            assertTrue(refused.label().en().contains(".docx") && refused.label().fr().contains(".odt"), refused.label()
                    .en());
        }
        Reading.refused(ReceivedFile.of("a.txt", new byte[] {0, 1, 2, 3, 0, 0, 0, 5}), Kind.UNSUPPORTED);
    }

    @Test
    void aNameWithoutEndingIsReadAsTextAndSaid() {
        assertEquals(List.of("The name of the file has no ending; it was read as plain text."),
                Reading.remarks(Reading.read(Made.text("NOTES", "Bonjour\n"))));
    }

    @Test
    void documentTypesAreRefusedAndNothingIsFetched(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        var attack = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">"
                + "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        Reading.refused(Made.docxEntries(Map.of("word/document.xml",
                attack + "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>&e;&b;</w:t></w:r></w:p></w:body></w:document>")),
                Kind.HARMFUL);
        Reading.refused(Made.odt(Map.of("content.xml", attack + "<o:text xmlns:o=\"urn:o\"><o:p>&e;</o:p></o:text>")),
                Kind.HARMFUL);
        Reading.refused(Made.docxEntries(Map.of("word/document.xml", "<x/>", "_rels/.rels", attack + "<x>&e;</x>")),
                Kind.HARMFUL);
        var html = Reading.read(Made.text("a.html", "<html>" + attack + "<p>&e; Bonjour"));
        assertTrue(!html.text().contains("SECRET"), html.text());
    }

    @Test
    void namesThatLeadOutsideAreJustNames() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("../../evil.sh", "x");
        parts.put("/etc/passwd", "x");
        parts.put("word/document.xml", Made.wordXml("document",
                "<w:body><w:p><w:r><w:t>ok</w:t></w:r></w:p></w:body>"));
        assertEquals("ok\n", Reading.read(Made.docxEntries(parts)).text());
        parts.put("_rels/.rels", Made.relations("officeDocument", "../../../../etc/passwd"));
        Reading.refused(Made.docxEntries(parts), Kind.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p>", "<w:tbl><w:tr><w:tc>", "<w:sdt><w:sdtContent>", "<w:ins>",
            "<w:p><w:r><w:drawing><w:txbxContent>"})
    void officeFilesThatNestWithoutEndAreRefused(String element) {
        Reading.refused(Made.docxBody(element.repeat(300_000)), Kind.HARMFUL);
        Reading.refused(Made.odt("", element.replace("w:", "text:").repeat(300_000)), Kind.HARMFUL);
    }

    @Test
    void otherFilesThatNestWithoutEndAreReadOrRefused() {
        Reading.refused(Made.rtf("{".repeat(500_000)), Kind.HARMFUL);
        survives(Made.html("<div>".repeat(50_000) + "x"));
        survives(Made.html("<b><table><tr><td>".repeat(5_000) + "x"));
        survives(Made.text("a.md", "> ".repeat(100_000) + "x"));
        survives(Made.text("b.md", "- ".repeat(100_000) + "x"));
        survives(Made.text("c.md", "[".repeat(500_000) + "x"));
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() throws IOException {
        var head = Made.wordXml("document", "<w:body><w:p>").replaceAll("</w:p.*|</w:doc.*", "");
        var bomb = bomb("word/document.xml", "application/wordprocessingml", head, "<w:r>" + " ".repeat(5_000)
                + "</w:r>");
        assertTrue(bomb.length < 5 << 20);
        Reading.refused(ReceivedFile.of("a.docx", bomb), Kind.HARMFUL);
    }

    private static byte[] bomb(String entry, String type, String head, String repeated) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(type.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(head.getBytes(StandardCharsets.US_ASCII));
            endless(repeated).transferTo(zip);
        }
        return out.toByteArray();
    }

    private static InputStream endless(String repeated) {
        var block = repeated.repeat(1 + 60_000 / repeated.length()).getBytes(StandardCharsets.US_ASCII);
        return new InputStream() {
            private long given;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                var from = (int) (given % block.length);
                var count = (int) Math.min(ENDLESS - given, Math.min(length, block.length - from));
                System.arraycopy(block, from, bytes, offset, count);
                given += count;
                return count == 0 ? -1 : count;
            }
        };
    }

    @Test
    void anArchiveWithTooManyEntriesIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < 21_000; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
            }
        }
        // What cannot be opened as an archive is none of the formats that are archives, but for its name.
        Reading.refused(ReceivedFile.of("a.docx", out.toByteArray()), Kind.HARMFUL);
    }

    @Test
    void anEntryThatStandsTwiceIsRefused() {
        var bytes = Made.zip(new LinkedHashMap<>(Map.of("[Content_Types].xml", "wordprocessingml", "word/document.xml",
                "<x/>",
                "word/documenu.xml", "<x/>")));
        var text = new String(bytes, StandardCharsets.ISO_8859_1).replace("word/documenu.xml", "word/document.xml");
        Reading.refused(ReceivedFile.of("a.docx", text.getBytes(StandardCharsets.ISO_8859_1)), Kind.DAMAGED);
    }

    @Test
    void aPdfThatUnpacksWithoutEndIsRefused() throws IOException {
        var once = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(once)) {
            endless("0 0 m ").transferTo(packed);
        }
        var twice = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(twice)) {
            packed.write(once.toByteArray());
        }
        for (var packed : List.of(once.toByteArray(), twice.toByteArray())) {
            Reading.refused(Made.pdf(document -> {
                var page = new PDPage();
                document.addPage(page);
                page.setContents(new PDStream(document, new ByteArrayInputStream(packed), COSName.FLATE_DECODE));
            }), Kind.HARMFUL);
        }
    }

    @Test
    void binaryDataLongerThanItsFileIsRefused() {
        Reading.refused(Made.rtf("{\\bin2147483647 x}"), Kind.DAMAGED);
        Reading.refused(Made.rtf("{\\bin-5 x}"), Kind.DAMAGED);
    }

    @Test
    void aTextOfMoreThanTwentyMillionCharactersIsRefused() {
        Reading.refused(Made.text("long.txt", "abcdefghi\n".repeat(2_100_000)), Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void aReadingThatIsCancelledEnds(ReceivedFile file) {
        var cancelled = new Progress() {
            @Override
            public void report(double done, Label step) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        var large = switch (file.name()) {
            case "a.txt" -> Made.text("a.txt", "Bonjour à tous.\n".repeat(10_000));
            case "a.md" -> Made.text("a.md", "# Bonjour\n".repeat(10_000));
            case "entretien.docx" -> Made.docxBody("<w:p><w:r><w:t>Bonjour</w:t></w:r></w:p>".repeat(10_000));
            case "entretien.odt" -> Made.odt("", "<text:p>Bonjour</text:p>".repeat(10_000));
            case "entretien.rtf" -> Made.rtf("Bonjour\\par ".repeat(10_000));
            default -> file;
        };
        assertThrows(CancellationException.class, () -> Reading.READER.read(large, cancelled));
    }
}
