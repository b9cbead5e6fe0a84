// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Places;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.Remark;
import org.observatory.exchange.documents.DocumentImporter;
import org.observatory.exchange.documents.ReceivedText;
import org.observatory.exchange.documents.TextBuilder;
import org.observatory.exchange.internal.Refused;
import org.observatory.exchange.internal.Refusals;

/** The text of the pages of a PDF document (ISO 32000), in lines as they are set. */
public final class PortableDocument implements DocumentImporter {

    /** How far from the beginning readers look for the signature. */
    private static final int LOOK_AT = 1024;
    private static final Remark AS_SET = Remark.of(Remark.Kind.READ_AS,
            "The text is taken from pages: lines end as they are set there, and words may be hyphenated.",
            "Le texte vient de pages : les lignes finissent comme elles y sont composées, et des mots peuvent être coupés.");

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public Label label() {
        return new Label("PDF with text", "PDF contenant du texte");
    }

    @Override
    public List<String> suffixes() {
        return List.of("pdf");
    }

    @Override
    public Match match(ReceivedFile file) {
        var head = new String(file.bytes(), 0, Math.min(file.size(), LOOK_AT), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-") ? Match.CERTAIN : Match.NONE;
    }

    @Override
    public ReceivedText read(ReceivedFile file, Progress progress) throws ImportException {
        PackedStreams.check(file, progress);
        try (var document = Loader.loadPDF(file.bytes())) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw Refusals.forbidden(file.name());
            }
            return read(file, document, progress);
        } catch (InvalidPasswordException locked) {
            throw Refusals.encrypted(file.name());
        } catch (IOException damaged) {
            throw Refused.in(damaged, Refusals.damaged(file.name(), damaged));
        }
    }

    private ReceivedText read(ReceivedFile file, PDDocument document, Progress progress)
            throws IOException, ImportException {
        var builder = new TextBuilder(file.name(), id(), Places.PAGES, progress);
        builder.remark(AS_SET);
        var pages = document.getNumberOfPages();
        var reader = new PageReader(builder);
        var withText = 0;
        for (var page = 1; page <= pages; page++) {
            progress.check();
            progress.report((double) page / pages, new Label("Page %d of %d".formatted(page, pages),
                    "Page %d sur %d".formatted(page, pages)));
            if (reader.read(document, page)) {
                withText++;
            } else {
                builder.found(PageReader.WITHOUT_TEXT, page);
            }
        }
        if (withText == 0) {
            throw Refusals.scanned(file.name(), pages);
        }
        return builder.build(null);
    }
}
