// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.observatory.exchange.Findings.Finding;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Remark;
import org.observatory.exchange.documents.TextBuilder;
import org.observatory.exchange.internal.Refused;

/** Takes the lines and paragraphs of a page from the stripper of PDFBox. */
final class PageReader extends PDFTextStripper {

    static final Finding WITHOUT_TEXT = Finding.of(Remark.Kind.LEFT_OUT, "One page has no text and may be a picture",
            "Une page est sans texte et peut être une image", "%s pages have no text and may be pictures",
            "%s pages sont sans texte et peuvent être des images");
    private static final Finding UNREADABLE = Finding.of(Remark.Kind.DOUBTFUL,
            "One page has many characters of which the file does not say what they are",
            "Une page a beaucoup de caractères dont le fichier ne dit pas ce qu’ils sont",
            "%s pages have many characters of which the file does not say what they are",
            "%s pages ont beaucoup de caractères dont le fichier ne dit pas ce qu’ils sont");

    private final TextBuilder builder;
    private final StringBuilder line = new StringBuilder();
    private boolean bold;
    private boolean any;
    private int signs;
    private int unknown;

    PageReader(TextBuilder builder) throws IOException {
        this.builder = builder;
        setLineSeparator("\n");
        setSortByPosition(false);
    }

    /** Reads a page; whether it has text. */
    boolean read(PDDocument document, int page) throws IOException, ImportException {
        setStartPage(page);
        setEndPage(page);
        any = false;
        signs = 0;
        unknown = 0;
        writeText(document, Writer.nullWriter());
        endParagraph();
        if (unknown * 5 > signs) {
            builder.found(UNREADABLE, page);
        }
        return any;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        signs += text.length();
        unknown += (int) text.chars().filter(c -> c == '\uFFFD' || c >= 0xE000 && c < 0xF900).count();
        add(text, !positions.isEmpty() && isBold(positions.getFirst()));
    }

    private static boolean isBold(TextPosition position) {
        var font = position.getFont();
        return font != null && font.getName() != null && font.getName().contains("Bold");
    }

    @Override
    protected void writeWordSeparator() throws IOException {
        add(getWordSeparator(), bold);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        if (!builder.isAtStart() || !line.isEmpty()) {
            line.append('\n');
        }
    }

    @Override
    protected void writeParagraphStart() throws IOException {
        endParagraph();
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        endParagraph();
    }

    @Override
    protected void writePageEnd() throws IOException {
        endParagraph();
    }

    /** The line end waits in front of what follows it, so that none is left at the end of a paragraph. */
    private void add(String text, boolean isBold) throws IOException {
        any |= !text.isBlank();
        bold = isBold;
        try {
            builder.add(line + text, isBold);
        } catch (ImportException refused) {
            throw new Refused(refused);
        }
        line.setLength(0);
    }

    private void endParagraph() throws IOException {
        line.setLength(0);
        try {
            builder.endIfBegun(0, "");
        } catch (ImportException refused) {
            throw new Refused(refused);
        }
    }
}
