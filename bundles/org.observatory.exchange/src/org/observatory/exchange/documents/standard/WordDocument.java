// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Places;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.documents.DocumentImporter;
import org.observatory.exchange.documents.ReceivedText;
import org.observatory.exchange.documents.TextBuilder;
import org.observatory.exchange.internal.Archive;
import org.observatory.exchange.internal.Refusals;

/** A document of Word from 2007 on (ECMA-376, transitional or strict), with or without macros, which are never run. */
public final class WordDocument implements DocumentImporter {

    private static final String TYPES = "[Content_Types].xml";
    private static final int TYPES_LENGTH = 1 << 20;

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public Label label() {
        return new Label("Word document", "document Word");
    }

    @Override
    public List<String> suffixes() {
        return List.of("docx", "docm", "dotx", "dotm");
    }

    @Override
    public Match match(ReceivedFile file) {
        if (!Archive.is(file)) {
            return Match.NONE;
        }
        try (var archive = Archive.open(file)) {
            return archive.head(TYPES, TYPES_LENGTH).contains("wordprocessingml") ? Match.CERTAIN : Match.NONE;
        } catch (ImportException damaged) {
            return Match.POSSIBLE;
        }
    }

    @Override
    public ReceivedText read(ReceivedFile file, Progress progress) throws ImportException {
        try (var archive = Archive.open(file)) {
            var main = target(archive, "_rels/.rels", "/officeDocument", "word/document.xml");
            var folder = main.substring(0, main.lastIndexOf('/') + 1);
            var relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
            var styles = WordStyles.read(archive, target(archive, relations, "/styles", folder + "styles.xml"));
            var noted = new HashMap<String, Aside>();
            readNotes(archive, target(archive, relations, "/footnotes", ""), "footnote", styles, noted);
            readNotes(archive, target(archive, relations, "/endnotes", ""), "endnote", styles, noted);

            var builder = new TextBuilder(file.name(), id(), Places.PARAGRAPHS, progress);
            var content = Content.of(builder);
            var notes = new Notes();
            if (!readBody(archive, main, new Parts(styles, noted, notes), content)) {
                throw Refusals.noText(file.name());
            }
            notes.writeTo(content);
            if (hasHeaders(archive, folder)) {
                builder.remark(Losses.HEADERS);
            }
            return builder.build(null);
        }
    }

    /** What the reader of a part needs of the others. */
    private record Parts(WordStyles styles, Map<String, Aside> noted, Notes notes) {
    }

    private static boolean readBody(Archive archive, String main, Parts parts, Content content) throws ImportException {
        var found = false;
        try (var xml = archive.xml(main)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("body")) {
                    found = true;
                    new WordReader(xml, parts.styles(), parts.noted(), parts.notes()).read(content);
                }
            }
        }
        return found;
    }

    private static void readNotes(Archive archive, String entry, String name, WordStyles styles,
            Map<String, Aside> noted) throws ImportException {
        if (entry.isEmpty() || !archive.has(entry)) {
            return;
        }
        try (var xml = archive.xml(entry)) {
            while (xml.next()) {
                // Those with a type are the lines that part notes from the text.
                if (xml.isStart() && xml.name().equals(name) && isOrdinary(xml.attribute("type"))) {
                    var key = name + " " + xml.attribute("id");
                    var note = new Aside();
                    new WordReader(xml, styles, Map.of(), new Notes()).read(note);
                    noted.put(key, note);
                }
            }
        }
    }

    private static boolean isOrdinary(String type) {
        return type == null || type.equals("normal");
    }

    /** The entry to which a relation of a kind leads. */
    private static String target(Archive archive, String relations, String kind, String otherwise)
            throws ImportException {
        if (!archive.has(relations)) {
            return otherwise;
        }
        var base = relations.substring(0, relations.indexOf("_rels/"));
        try (var xml = archive.xml(relations)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("Relationship")
                        && String.valueOf(xml.attribute("Type")).endsWith(kind)
                                && !"External".equals(xml.attribute("TargetMode")) && xml.attribute("Target") != null) {
                    var target = xml.attribute("Target");
                    return target.startsWith("/") ? target.substring(1) : base + target;
                }
            }
        }
        return otherwise;
    }

    private static boolean hasHeaders(Archive archive, String folder) throws ImportException {
        for (var entry : archive.names()) {
            if (entry.matches("\\Q" + folder + "\\E(?:header|footer)\\d*\\.xml") && hasText(archive, entry)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasText(Archive archive, String entry) throws ImportException {
        var inText = false;
        try (var xml = archive.xml(entry)) {
            while (xml.next()) {
                if (xml.isText() && inText && !xml.text().isBlank()) {
                    return true;
                }
                inText = !xml.isEnd() && (inText || xml.isStart() && xml.name().equals("t"));
            }
        }
        return false;
    }
}
