// SPDX-License-Identifier: EPL-2.0
package org.observatory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Importers;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.documents.DocumentReader;

/** The libraries that parse documents find each other in the product. */
class DocumentsAreReadTest {

    private static String read(String name, byte[] bytes) throws ImportException {
        return new DocumentReader(Importers.contributed()).read(ReceivedFile.of(name, bytes), Progress.none()).text();
    }

    private static String read(String name, String content) throws ImportException {
        return read(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void textMarkdownHtmlAndRichTextAreRead() throws ImportException {
        assertEquals("Été\n", read("a.txt", "Été"));
        assertEquals("# Été\n", read("a.md", "# Été"));
        assertEquals("Été\n", read("a.html", "<html><p>&Eacute;té"));
        assertEquals("Été\n", read("a.rtf", "{\\rtf1\\ansi \\'c9t\\'e9\\par}"));
    }

    @Test
    void officeFilesAreRead() throws Exception {
        assertEquals("Été\n", read("a.docx", zip("[Content_Types].xml", "wordprocessingml", "word/document.xml",
                "<document><body><p><r><t>Été</t></r></p></body></document>")));
        assertEquals("Été\n", read("a.odt", zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml",
                "<c><body><text><p>Été</p></text></body></c>")));
    }

    @Test
    void pdfFilesAreRead() throws ImportException {
        var text = read("a.pdf", """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
                4 0 obj <</Length 39>> stream
                BT /F 12 Tf 50 200 Td (Bonjour) Tj ET
                endstream endobj
                5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
                trailer <</Root 1 0 R>>
                """);
        assertEquals("Bonjour\n", text);
    }

    @Test
    void oldOfficeFilesAreLookedInto() {
        var container = new byte[1024];
        var signature = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (var i = 0; i < signature.length; i++) {
            container[i] = (byte) signature[i];
        }
        try {
            read("a.doc", container);
        } catch (ImportException refused) {
            assertTrue(refused.label().en().contains("damaged"), refused.label().en());
        }
    }
}
