// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.observatory.analysis.Column;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.charts.ChartSpec;

/**
 * Writes the data of a chart as a workbook (ECMA-376, the parts a spreadsheet cannot do without): a sheet of the data, the
 * headings frozen, numbers as numbers, texts as texts that never become formulas; and a sheet of all that is said of it. No
 * time, no program's traces: the same chart gives the same bytes.
 */
public final class XlsxWriter {

    /** The first day of zip files is written with the time zone of the machine; the next month is not. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    /** What a cell holds at the most. */
    private static final int LONGEST = 32_767;
    private static final int BOLD = 1;
    private static final int WRAPPED = 2;

    private final ZipOutputStream zip;

    private XlsxWriter(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** The file's bytes. */
    public static byte[] write(ChartSpec chart, Manifest manifest) {
        var bytes = new ByteArrayOutputStream(8192);
        try (var zip = new ZipOutputStream(bytes)) {
            new XlsxWriter(zip).parts(chart, manifest);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void parts(ChartSpec chart, Manifest manifest) throws IOException {
        var sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        part("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", sheet + "sheet.main+xml") + type("/xl/styles.xml", sheet + "styles+xml")
                + type("/xl/worksheets/sheet1.xml", sheet + "worksheet+xml")
                + type("/xl/worksheets/sheet2.xml", sheet + "worksheet+xml")
                + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") + "</Types>");
        part("_rels/.rels", relations(RELATIONS + "/officeDocument", "xl/workbook.xml",
                PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"));
        part("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + SvgWriter.escape(chart.title()) + "</dc:title><dc:language>"
                + chart.language().code() + "</dc:language></cp:coreProperties>");
        part("xl/_rels/workbook.xml.rels", relations(RELATIONS + "/worksheet", "worksheets/sheet1.xml", RELATIONS + "/worksheet",
                "worksheets/sheet2.xml", RELATIONS + "/styles", "styles.xml"));
        part("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                + "<sheet name=\"" + new Label("Data", "Données").in(chart.language()) + "\" sheetId=\"1\" r:id=\"rId1\"/>"
                + "<sheet name=\"" + new Label("About", "À propos").in(chart.language()) + "\" sheetId=\"2\" r:id=\"rId2\"/>"
                + "</sheets></workbook>");
        part("xl/styles.xml", styles());
        part("xl/worksheets/sheet1.xml", data(chart));
        part("xl/worksheets/sheet2.xml", about(chart, manifest));
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String... typesAndTargets) {
        var out = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (var i = 0; i < typesAndTargets.length; i += 2) {
            out.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"").append(typesAndTargets[i])
                    .append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return out.append("</Relationships>").toString();
    }

    /** Plain, bold headings, wrapped texts; marked as texts, so that none becomes a formula when it is edited. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill "
                + "patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\">"
                + "<border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf xfId=\"0\"/>"
                + "<xf xfId=\"0\" fontId=\"1\" applyFont=\"1\" quotePrefix=\"1\"/><xf xfId=\"0\" quotePrefix=\"1\" "
                + "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>";
    }

    private static String data(ChartSpec chart) {
        var columns = chart.data().columns();
        var rows = new ArrayList<String>();
        rows.add(row(1, columns.stream().map(column -> text(column.label().in(chart.language()), BOLD)).toList()));
        for (var row = 0; row < chart.data().size(); row++) {
            var cells = new ArrayList<String>();
            for (var column : columns) {
                cells.add(cell(chart.data().cell(row, column.key()), chart.language()));
            }
            rows.add(row(row + 2, cells));
        }
        return sheet(columns.stream().map(column -> width(chart, column)).toList(), true, rows);
    }

    private static int width(ChartSpec chart, Column column) {
        var longest = column.label().in(chart.language()).length();
        for (var cell : chart.data().cells(column.key())) {
            longest = Math.max(longest, CellTexts.of(cell, chart.language()).length());
        }
        return Math.clamp(longest + 2, 6, 60);
    }

    private static String about(ChartSpec chart, Manifest manifest) {
        var language = chart.language();
        var rows = new ArrayList<String>();
        for (var line : List.of(new String[] { new Label("Title", "Titre").in(language), chart.title() },
                new String[] { new Label("Reading note", "Lecture").in(language), chart.captions().lecture() },
                new String[] { new Label("Scope", "Champ").in(language), chart.captions().champ() },
                new String[] { "Source", chart.captions().source() }, new String[] { "Note", chart.captions().note() },
                new String[] { new Label("In words", "En mots").in(language), chart.alternative() },
                new String[] { new Label("How to cite", "Comment citer").in(language), manifest.citation() },
                new String[] { new Label("Made from (JSON)", "Fait à partir de (JSON)").in(language), manifest.json() })) {
            if (!line[1].isBlank()) {
                rows.add(row(rows.size() + 1, List.of(text(line[0], BOLD), text(line[1], WRAPPED))));
            }
        }
        return sheet(List.of(24, 110), false, rows);
    }

    private static String sheet(List<Integer> widths, boolean frozen, List<String> rows) {
        var out = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\">");
        if (frozen) {
            out.append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
                    + "state=\"frozen\"/></sheetView></sheetViews>");
        }
        out.append("<cols>");
        for (var i = 1; i <= widths.size(); i++) {
            out.append("<col min=\"").append(i).append("\" max=\"").append(i).append("\" width=\"").append(widths.get(i - 1))
                    .append("\" customWidth=\"1\"/>");
        }
        out.append("</cols><sheetData>");
        rows.forEach(out::append);
        return out.append("</sheetData></worksheet>").toString();
    }

    private static String row(int number, List<String> cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    private static String cell(Object cell, Language language) {
        return switch (cell) {
            case null -> "<c/>";
            case BigDecimal number -> "<c><v>" + number.toPlainString() + "</v></c>";
            case Boolean flag -> "<c t=\"b\"><v>" + (flag ? 1 : 0) + "</v></c>";
            default -> text(CellTexts.of(cell, language), WRAPPED);
        };
    }

    private static String text(String text, int style) {
        var kept = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        return "<c t=\"inlineStr\" s=\"" + style + "\"><is><t xml:space=\"preserve\">" + SvgWriter.escape(kept) + "</t></is></c>";
    }

    private void part(String name, String xml) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST);
        zip.putNextEntry(entry);
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
