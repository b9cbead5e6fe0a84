// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.cases.sheet.Sheet.NumberStyle;
import org.observatory.exchange.internal.Archive;
import org.observatory.exchange.internal.Refusals;
import org.observatory.exchange.internal.XmlPart;

/**
 * Reads sheets of ODS files, by OpenDocument 1.3 part 3, §9. They are read as a stream, because cells and rows repeated by
 * a number fill the memory of a reader that writes them out.
 */
public final class OdsImporter implements TableImporter {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int TYPE_LENGTH = 100;

    private final SheetLimits limits;

    /** Within the usual limits. */
    public OdsImporter() {
        this(SheetLimits.USUAL);
    }

    OdsImporter(SheetLimits limits) {
        this.limits = limits;
    }

    @Override
    public String id() {
        return "ods";
    }

    @Override
    public Label label() {
        return new Label("OpenDocument spreadsheet", "classeur OpenDocument");
    }

    @Override
    public List<String> suffixes() {
        return List.of("ods", "ots");
    }

    @Override
    public Match match(ReceivedFile file) {
        if (!Archive.is(file)) {
            return Match.NONE;
        }
        try (var archive = Archive.open(file)) {
            var type = archive.head("mimetype", TYPE_LENGTH);
            return type.startsWith(TYPE) ? Match.CERTAIN : Match.NONE;
        } catch (ImportException damaged) {
            return suffixes().contains(file.suffix()) ? Match.POSSIBLE : Match.NONE;
        }
    }

    @Override
    public List<String> names(ReceivedFile file) throws ImportException {
        try (var archive = Archive.open(file)) {
            refuseEncrypted(archive);
            var names = new ArrayList<String>();
            try (var xml = archive.xml(CONTENT)) {
                while (xml.next()) {
                    if (xml.starts("table")) {
                        names.add(xml.text("name"));
                        xml.skip();
                    }
                }
            }
            return names;
        }
    }

    @Override
    public Sheet read(ReceivedFile file, String name, Progress progress) throws ImportException {
        try (var archive = Archive.open(file)) {
            refuseEncrypted(archive);
            var search = new Search(archive, name, progress);
            search.run(false);
            if (search.builder == null && name == null) {
                search.run(true);
            }
            if (search.builder == null) {
                throw name == null ? SheetRefusals.noRows(file.name(), "")
                        : SheetRefusals.noSuchSheet(file.name(), name, search.names);
            }
            var found = search.builder.place(0, 0).sheet();
            return search.builder.build(NumberStyle.OPEN, search.names.stream().filter(other -> !other.equals(found)).toList());
        }
    }

    private static void refuseEncrypted(Archive archive) throws ImportException {
        if (archive.has("encrypted-package")) {
            throw Refusals.encrypted(archive.file().name());
        }
        if (archive.has(MANIFEST)) {
            try (var xml = archive.xml(MANIFEST)) {
                while (xml.next()) {
                    if (xml.starts("encryption-data")) {
                        throw Refusals.encrypted(archive.file().name());
                    }
                }
            }
        }
    }

    /** Goes through the tables, reads the one that is wanted, and notes the names of all. */
    private final class Search {

        private final Archive archive;
        private final String asked;
        private final Progress progress;
        private final List<String> names = new ArrayList<>();
        private SheetBuilder builder;

        Search(Archive archive, String asked, Progress progress) {
            this.archive = archive;
            this.asked = asked;
            this.progress = progress;
        }

        void run(boolean hiddenToo) throws ImportException {
            var styles = new OdsStyles();
            names.clear();
            try (var xml = archive.xml(CONTENT)) {
                while (xml.next()) {
                    if (!xml.starts("table")) {
                        styles.take(xml);
                        continue;
                    }
                    var name = xml.text("name");
                    names.add(name);
                    var wanted = asked == null ? hiddenToo || !styles.hides(xml.attribute("style-name")) : asked.equals(name);
                    if (builder == null && wanted) {
                        read(xml, name, styles);
                    } else {
                        xml.skip();
                    }
                }
            }
        }

        private void read(XmlPart xml, String name, OdsStyles styles) throws ImportException {
            var cells = new SheetBuilder(archive.file().name(), name, limits, progress);
            new OdsCells(archive.file().name(), styles, cells, limits).read(xml);
            if (asked != null || !cells.isEmpty()) {
                builder = cells;
            }
        }
    }
}
