// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.util.List;

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

/** A text of LibreOffice and others (OASIS OpenDocument). */
public final class OpenText implements DocumentImporter {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int MANIFEST_LENGTH = 4 << 20;

    @Override
    public String id() {
        return "odt";
    }

    @Override
    public Label label() {
        return new Label("OpenDocument text", "texte OpenDocument");
    }

    @Override
    public List<String> suffixes() {
        return List.of("odt", "ott");
    }

    @Override
    public Match match(ReceivedFile file) {
        if (!Archive.is(file)) {
            return Match.NONE;
        }
        try (var archive = Archive.open(file)) {
            return archive.head("mimetype", 100).startsWith(TYPE) ? Match.CERTAIN : Match.NONE;
        } catch (ImportException damaged) {
            return Match.POSSIBLE;
        }
    }

    @Override
    public ReceivedText read(ReceivedFile file, Progress progress) throws ImportException {
        try (var archive = Archive.open(file)) {
            if (archive.head(MANIFEST, MANIFEST_LENGTH).contains("encryption-data")
                    || archive.has("encrypted-package")) {
                throw Refusals.encrypted(file.name());
            }
            var styles = new OpenStyles();
            var headers = readStyles(archive, styles);
            var builder = new TextBuilder(file.name(), id(), Places.PARAGRAPHS, progress);
            var content = Content.of(builder);
            var notes = new Notes();
            readBody(archive, styles, notes, content);
            notes.writeTo(content);
            if (headers) {
                builder.remark(Losses.HEADERS);
            }
            return builder.build(null);
        }
    }

    /** Reads the named styles; whether the pages have headers or footers with text. */
    private static boolean readStyles(Archive archive, OpenStyles styles) throws ImportException {
        if (!archive.has(STYLES)) {
            return false;
        }
        var headers = false;
        var inHeader = 0;
        try (var xml = archive.xml(STYLES)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("style")) {
                    styles.read(xml);
                } else if (xml.isStart() && inHeader == 0 && xml.name().matches("(header|footer)(-left|-first)?")) {
                    inHeader = xml.depth();
                } else if (xml.isEnd() && xml.depth() < inHeader) {
                    inHeader = 0;
                } else if (xml.isText() && inHeader > 0 && !xml.text().isBlank()) {
                    headers = true;
                }
            }
        }
        return headers;
    }

    private static void readBody(Archive archive, OpenStyles styles, Notes notes, Content content)
            throws ImportException {
        try (var xml = archive.xml(CONTENT)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("style")) {
                    styles.read(xml);
                } else if (xml.isStart() && xml.name().equals("text")) {
                    new OpenReader(xml, styles, notes).read(content);
                }
            }
        }
    }
}
