// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.observatory.exchange.ReceivedFile;

/** Builds archives by hand, also such as no program writes. */
final class Zipped {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** An XLSX file with one sheet whose data is this XML, and shared texts. */
    static Zipped xlsx(String sheetXml, String... sharedTexts) {
        return xlsxParts().with("xl/worksheets/sheet1.xml", "<worksheet>" + sheetXml + "</worksheet>").with("xl/sharedStrings.xml",
                "<sst><si>" + String.join("</si><si>", sharedTexts) + "</si></sst>");
    }

    private static Zipped xlsxParts() {
        return new Zipped().with("[Content_Types].xml", "<Types/>").with("_rels/.rels", """
                <Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>""")
                .with("xl/workbook.xml", """
                        <workbook xmlns:r="http://r"><sheets><sheet name="Feuil1" sheetId="1" r:id="b"/></sheets></workbook>""")
                .with("xl/_rels/workbook.xml.rels", """
                        <Relationships><Relationship Id="b" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>\
                        <Relationship Id="c" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>""");
    }

    /** An ODS file whose spreadsheet is this XML, with styles before it. */
    static Zipped ods(String styles, String tables) {
        return new Zipped().with("mimetype", "application/vnd.oasis.opendocument.spreadsheet").with("content.xml", """
                <office:document-content xmlns:office="urn:o" xmlns:table="urn:t" xmlns:text="urn:x" xmlns:style="urn:s"
                 xmlns:number="urn:n" xmlns:calcext="urn:c"><office:automatic-styles>%s</office:automatic-styles>
                 <office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>
                """.formatted(styles, tables));
    }

    Zipped with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Zipped with(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** A part that unpacks to a number of megabytes of the same letter between two texts. */
    Zipped withMegabytes(String name, String before, int megabytes, String after) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(before.getBytes(StandardCharsets.UTF_8));
            var block = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < megabytes; i++) {
                zip.write(block);
            }
            zip.write(after.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return this;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    byte[] bytes() {
        try {
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    ReceivedFile as(String name) {
        return ReceivedFile.of(name, bytes());
    }
}
