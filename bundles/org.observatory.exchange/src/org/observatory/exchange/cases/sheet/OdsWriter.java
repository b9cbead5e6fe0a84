// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.observatory.analysis.PartialDate.Precision;

/** Writes a sheet as ODS, by OpenDocument 1.3. */
final class OdsWriter {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
             <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
             <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.formatted(TYPE);
    private static final String OPENING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content office:version="1.3"
             xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
             xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">
            <office:automatic-styles>
             <number:date-style style:name="iso"><number:year number:style="long"/><number:text>-</number:text>\
            <number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
             <number:text-style style:name="plain"><number:text-content/></number:text-style>
             <style:style style:name="date" style:family="table-cell" style:data-style-name="iso"/>
             <style:style style:name="text" style:family="table-cell" style:data-style-name="plain"/>
             <style:style style:name="heading" style:family="table-cell" style:data-style-name="plain">\
            <style:text-properties fo:font-weight="bold"/></style:style>
            </office:automatic-styles>
            <office:body><office:spreadsheet>
            """;
    private static final int BUFFER = 1 << 16;
    private static final String CLOSING = "</office:spreadsheet></office:body></office:document-content>\n";

    void write(OutSheet sheet, OutputStream out) throws IOException {
        try (var zip = new FixedZip(out)) {
            zip.stored("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
            zip.entry("META-INF/manifest.xml").write(MANIFEST.getBytes(StandardCharsets.UTF_8));
            var content = zip.entry("content.xml");
            content.write(OPENING.getBytes(StandardCharsets.UTF_8));
            try {
                var buffered = new BufferedOutputStream(content, BUFFER);
                var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered, StandardCharsets.UTF_8.name());
                table(xml, sheet);
                xml.flush();
                buffered.flush();
            } catch (XMLStreamException refused) {
                throw refused.getNestedException() instanceof IOException io ? io : new IOException(refused);
            }
            content.write(CLOSING.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void table(XMLStreamWriter xml, OutSheet sheet) throws XMLStreamException {
        xml.writeStartElement("table:table");
        xml.writeAttribute("table:name", sheet.name());
        xml.writeEmptyElement("table:table-column");
        xml.writeAttribute("table:number-columns-repeated", Integer.toString(Math.max(1, sheet.headers().size())));
        xml.writeStartElement("table:table-header-rows");
        xml.writeStartElement("table:table-row");
        for (var heading : sheet.headers()) {
            text(xml, heading, "heading");
        }
        xml.writeEndElement();
        xml.writeEndElement();
        for (List<Cell> row : sheet.rows()) {
            xml.writeCharacters("\n");
            xml.writeStartElement("table:table-row");
            for (var cell : row) {
                cell(xml, cell);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void cell(XMLStreamWriter xml, Cell cell) throws XMLStreamException {
        switch (cell) {
            case Cell.Empty empty -> xml.writeEmptyElement("table:table-cell");
            case Cell.Number number when !number.percent() && XlsxCells.isKept(number.value()) ->
                    typed(xml, "float", "value", number.value().toPlainString(), null);
            case Cell.Flag flag -> typed(xml, "boolean", "boolean-value", Boolean.toString(flag.value()), null);
            case Cell.Day day when day.time() == null && day.date().precision() == Precision.DAY ->
                    typed(xml, "date", "date-value", day.date().toString(), "date");
            default -> text(xml, cell.plain(), "text");
        }
    }

    private static void typed(XMLStreamWriter xml, String type, String attribute, String value, String style)
            throws XMLStreamException {
        xml.writeStartElement("table:table-cell");
        if (style != null) {
            xml.writeAttribute("table:style-name", style);
        }
        xml.writeAttribute("office:value-type", type);
        xml.writeAttribute("office:" + attribute, value);
        xml.writeStartElement("text:p");
        xml.writeCharacters(value);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String text, String style) throws XMLStreamException {
        xml.writeStartElement("table:table-cell");
        xml.writeAttribute("table:style-name", style);
        xml.writeAttribute("office:value-type", "string");
        for (var line : text.split("\n", -1)) {
            xml.writeStartElement("text:p");
            line(xml, line);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** White space beyond one space between words is written as elements, or it would be lost. */
    private static void line(XMLStreamWriter xml, String line) throws XMLStreamException {
        var from = 0;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '\t' || c == ' ' && (i == 0 || i == line.length() - 1 || line.charAt(i - 1) == ' ')) {
                xml.writeCharacters(line.substring(from, i));
                xml.writeEmptyElement(c == '\t' ? "text:tab" : "text:s");
                from = i + 1;
            }
        }
        xml.writeCharacters(line.substring(from));
    }
}
