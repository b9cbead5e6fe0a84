// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.internal.Archive;
import org.observatory.exchange.internal.XmlPart;

/**
 * The parts of an XLSX file that its sheets refer to, by ECMA-376 part 1, §18. They are read here rather than by the
 * reader of POI, which holds all shared texts and styles without a limit.
 *
 * @param tabs    the sheets, in order
 * @param from1904 whether days are counted from 1904
 * @param texts   the shared texts
 * @param formats the formats of cells, by the number of their style
 */
record XlsxWorkbook(List<Tab> tabs, boolean from1904, List<String> texts, List<CellFormat> formats) {

    /** A sheet: its name, whether people see it, and the part it stands in. */
    record Tab(String name, boolean hidden, String part) {
    }

    static XlsxWorkbook read(Archive archive, SheetLimits limits) throws ImportException {
        var main = main(archive);
        if (main.endsWith(".bin")) {
            throw SheetRefusals.oldFormat(archive.file().name());
        }
        var relations = relations(archive, main);
        var tabs = new ArrayList<Tab>();
        var from1904 = false;
        try (var xml = archive.xml(main)) {
            if (!xml.next() || !xml.starts("workbook")) {
                throw SheetRefusals.noSheets(archive.file().name());
            }
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.starts("sheet")) {
                    var relation = relations.get(xml.attribute("id"));
                    if (relation != null && relation.is("worksheet")) {
                        var state = xml.attribute("state");
                        tabs.add(new Tab(xml.attribute("name"), state != null && !state.equals("visible"), relation.target()));
                    }
                }
            }
        }
        var texts = part(relations, "sharedStrings");
        var styles = part(relations, "styles");
        return new XlsxWorkbook(List.copyOf(tabs), from1904,
                texts == null || !archive.has(texts) ? List.of() : texts(archive, texts, limits),
                styles == null || !archive.has(styles) ? List.of() : formats(archive, styles));
    }

    /** Whether an archive has a workbook as its main part. */
    static boolean isIn(Archive archive) throws ImportException {
        return archive.has("[Content_Types].xml") && main(archive).contains("workbook");
    }

    private static String main(Archive archive) throws ImportException {
        return relations(archive, "").values().stream().filter(relation -> relation.is("officeDocument")).findFirst()
                .map(Relation::target).orElse("xl/workbook.xml");
    }

    /** Whether comments stand beside the cells of a sheet. */
    static boolean hasComments(Archive archive, Tab tab) throws ImportException {
        return part(relations(archive, tab.part()), "comments") != null;
    }

    private record Relation(String type, String target) {
        boolean is(String kind) {
            return type != null && type.endsWith("/" + kind);
        }
    }

    private static String part(Map<String, Relation> relations, String kind) {
        return relations.values().stream().filter(relation -> relation.is(kind)).map(Relation::target).findFirst().orElse(null);
    }

    /** What a part refers to, by identifier; targets are names in the archive. */
    private static Map<String, Relation> relations(Archive archive, String part) throws ImportException {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        var relations = new TreeMap<String, Relation>();
        if (!archive.has(name)) {
            return relations;
        }
        try (var xml = archive.xml(name)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && xml.attribute("Id") != null && xml.attribute("Target") != null
                        && !"External".equals(xml.attribute("TargetMode"))) {
                    relations.put(xml.attribute("Id"), new Relation(xml.attribute("Type"), target(folder, xml.attribute("Target"))));
                }
            }
        }
        return relations;
    }

    private static String target(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var base = folder;
        var rest = target;
        while (rest.startsWith("../") && !base.isEmpty()) {
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            rest = rest.substring(3);
        }
        return base + rest;
    }

    private static List<String> texts(Archive archive, String part, SheetLimits limits)
            throws ImportException {
        var texts = new ArrayList<String>();
        var characters = 0L;
        try (var xml = archive.xml(part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    var text = richText(xml, "si", archive.file().name(), limits);
                    characters += text.length() + Integer.BYTES;
                    if (characters > limits.characters()) {
                        throw SheetRefusals.tooLarge(archive.file().name(), SheetBuilder.CHARACTERS, limits.characters());
                    }
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    /** The text of an element with runs in it, without what tells how to pronounce it. */
    static String richText(XmlPart xml, String end, String file, SheetLimits limits) throws ImportException {
        var text = new StringBuilder();
        var inside = false;
        while (xml.next() && !xml.ends(end)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                inside = true;
            } else if (xml.ends("t")) {
                inside = false;
            } else if (inside && xml.isText()) {
                text.append(xml.text());
                if (text.length() > limits.cellLength()) {
                    throw SheetRefusals.tooLarge(file, SheetBuilder.IN_A_CELL, limits.cellLength());
                }
            }
        }
        return XlsxText.decoded(text.toString());
    }

    private static List<CellFormat> formats(Archive archive, String part) throws ImportException {
        var codes = new HashMap<Integer, String>();
        var formats = new ArrayList<CellFormat>();
        try (var xml = archive.xml(part)) {
            var inCells = false;
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    codes.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
                } else if (xml.starts("cellXfs")) {
                    inCells = true;
                } else if (xml.ends("cellXfs")) {
                    inCells = false;
                } else if (inCells && xml.starts("xf")) {
                    var id = xml.number("numFmtId", 0);
                    formats.add(CellFormat.of(id, codes.containsKey(id) ? codes.get(id) : builtin(id)));
                }
            }
        }
        return formats;
    }

    /** The formats 27 to 36 and 50 to 58 are dates of east Asia, which POI does not name. */
    private static String builtin(int id) {
        return id >= 27 && id <= 36 || id >= 50 && id <= 58 ? "yyyy/m/d" : BuiltinFormats.getBuiltinFormat(id);
    }

    CellFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : new CellFormat.Plain();
    }
}
