// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.observatory.analysis.Progress;
import org.observatory.exchange.Findings;
import org.observatory.exchange.Findings.Finding;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Places;
import org.observatory.exchange.Remark;
import org.observatory.exchange.internal.Refusals;

/**
 * Builds the text of a document from what an importer meets in it, paragraph after paragraph, and its structure with
 * it: normalises, counts, recognises turns of speakers and guesses the language. A paragraph is a line of the text,
 * several where it holds line breaks. The rows of a table are a paragraph each, their cells divided by tabs; a table of
 * one column is no table but its paragraphs.
 *
 * <p>One builder builds one text, in one thread.
 */
public final class TextBuilder {

    /** How long a text may be, in millions of UTF-16 units. */
    public static final int MOST_MILLIONS = 20;

    private static final int ASK_EVERY = 1 << 16;

    private static final Finding REPLACED = Finding.of(Remark.Kind.DOUBTFUL,
            "One damaged character is replaced by “\uFFFD”",
            "Un caractère endommagé est remplacé par « \uFFFD »", "%s damaged characters are replaced by “\uFFFD”",
            "%s caractères endommagés sont remplacés par « \uFFFD »");
    private static final Finding DROPPED = Finding.of(Remark.Kind.LEFT_OUT, "One control character is left out",
            "Un caractère de contrôle n’est pas repris", "%s control characters are left out",
            "%s caractères de contrôle ne sont pas repris");
    private static final Finding FLATTENED = Finding.of(Remark.Kind.CHANGED,
            "One row of a table is a line, its cells divided by tabs",
            "Une ligne de tableau est une ligne de texte, ses cellules séparées par des tabulations",
            "%s rows of tables are a line each, their cells divided by tabs",
            "%s lignes de tableaux sont une ligne de texte chacune, leurs cellules séparées par des tabulations");

    /** A row of a table that is being read: its finished cells, and the paragraphs of the one being read. */
    private static final class Row {
        private final List<List<Pending>> cells = new ArrayList<>();
        private List<Pending> cell = new ArrayList<>();
    }

    /** A paragraph as received. */
    private record Pending(String received, int bold, int level, String style) {
    }

    private final String file;
    private final String format;
    private final Progress progress;
    private final Findings findings;
    private final List<Remark> remarks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private final StringBuilder current = new StringBuilder();
    private int bold;
    private int asked;
    private int paragraphs;

    /**
     * Begins a text.
     *
     * @param file     the name of the file, for refusals
     * @param format   the identifier of the importer
     * @param places   what the places of findings count
     * @param progress asked often whether to go on
     */
    public TextBuilder(String file, String format, Places places, Progress progress) {
        this.file = file;
        this.format = format;
        this.progress = progress;
        findings = new Findings(places);
    }

    /**
     * Adds to the paragraph that is being read, in ordinary type.
     *
     * @throws ImportException if the text becomes too long
     */
    public void add(String received) throws ImportException {
        add(received, false);
    }

    /**
     * Adds to the paragraph that is being read.
     *
     * @param received characters as they stand in the file; a line end among them is a line break
     * @param isBold   whether they are set in bold
     * @throws ImportException if the text becomes too long
     */
    public void add(String received, boolean isBold) throws ImportException {
        if (isBold && bold == current.length()) {
            bold += received.length();
        }
        current.append(received);
        asked += received.length() + 16;
        if (asked > ASK_EVERY) {
            asked = 0;
            progress.check();
            if (text.length() + current.length() > MOST_MILLIONS * 1_000_000L) {
                throw Refusals.tooLong(file, MOST_MILLIONS);
            }
        }
    }

    /** {@return whether nothing was added to the paragraph that is being read} */
    public boolean isAtStart() {
        return current.isEmpty();
    }

    /** {@return the number of the paragraph that is being read, from 1, as remarks name it} */
    public int paragraph() {
        return paragraphs + 1;
    }

    /**
     * Ends the paragraph that is being read; one to which nothing was added is an empty line.
     *
     * @param level the level of a heading, from 1; 0 for a paragraph
     * @param style the name of its style in the file; empty for none
     */
    public void end(int level, String style) throws ImportException {
        add("");
        var pending = new Pending(current.toString(), bold, level, style);
        current.setLength(0);
        bold = 0;
        paragraphs++;
        if (rows.isEmpty()) {
            write(pending);
        } else {
            rows.peek().cell.add(pending);
        }
    }

    /** Ends the paragraph that is being read, if anything was added to it. */
    public void endIfBegun(int level, String style) throws ImportException {
        if (!current.isEmpty()) {
            end(level, style);
        }
    }

    /** Begins a row of a table, which may lie in a cell of another. */
    public void beginRow() {
        rows.push(new Row());
    }

    /** Ends a cell of the row; what was added since its last paragraph is one more. */
    public void endCell() throws ImportException {
        endIfBegun(0, "");
        if (!rows.isEmpty()) {
            rows.peek().cells.add(rows.peek().cell);
            rows.peek().cell = new ArrayList<>();
        }
    }

    /** Ends the row. */
    public void endRow() throws ImportException {
        endIfBegun(0, "");
        if (rows.isEmpty()) {
            return;
        }
        var row = rows.pop();
        if (!row.cell.isEmpty()) {
            row.cells.add(row.cell);
        }
        var paragraphsOfRow = row.cells.size() < 2 ? row.cells.stream().flatMap(List::stream).toList()
                : List.of(joined(row.cells));
        for (var paragraph : paragraphsOfRow) {
            if (rows.isEmpty()) {
                write(paragraph);
            } else {
                rows.peek().cell.add(paragraph);
            }
        }
    }

    private Pending joined(List<List<Pending>> cells) {
        findings.add(FLATTENED, paragraphs);
        var row = new StringBuilder();
        for (var cell : cells) {
            row.append(row.isEmpty() && cell == cells.getFirst() ? "" : "\t");
            row.append(String.join("\n", cell.stream().map(Pending::received).toList()));
        }
        var first = cells.getFirst();
        var boldStart = first.size() == 1 ? first.getFirst().bold() : 0;
        return new Pending(row.toString(), boldStart, 0, "");
    }

    private void write(Pending pending) {
        var normalised = Normalisation.piece(pending.received());
        findings.add(REPLACED, paragraphs, normalised.replaced());
        findings.add(DROPPED, paragraphs, normalised.dropped());
        var start = text.length();
        text.append(normalised.text());
        var boldStart = pending.bold() == 0 ? 0 : Normalisation.piece(pending.received().substring(0, pending.bold()))
                .text().length();
        blocks.add(new Block(start, text.length(), pending.level(), pending.style(), boldStart));
        text.append('\n');
    }

    /** Adds a finding at the paragraph that is being read. */
    public void found(Finding finding) {
        findings.add(finding, paragraph());
    }

    /** Adds a finding at a place of the kind that the builder counts. */
    public void found(Finding finding, int place) {
        findings.add(finding, place);
    }

    /** Adds a remark, which stands before what is found. */
    public void remark(Remark remark) {
        remarks.add(remark);
    }

    /** Adds remarks, which stand before what is found. */
    public void remarks(List<Remark> more) {
        remarks.addAll(more);
    }

    /**
     * Takes over a text that is its own structure, as it stands.
     *
     * @param whole  the text as received
     * @param result takes the normalised text, on which the importer then marks what it finds with {@link #mark}
     * @return the normalised text
     */
    public String whole(String whole) throws ImportException {
        if (whole.length() > MOST_MILLIONS * 1_000_000L) {
            throw Refusals.tooLong(file, MOST_MILLIONS);
        }
        var normalised = Normalisation.text(whole);
        findings.add(REPLACED, 1, normalised.replaced());
        findings.add(DROPPED, 1, normalised.dropped());
        text.append(normalised.text());
        return normalised.text();
    }

    /** Marks a paragraph, or a heading when the level is not 0, in the text that {@link #whole} gave. */
    public void mark(int start, int end, int level) {
        blocks.add(new Block(start, end, level, "", 0));
        progress.check();
    }

    /**
     * Ends the text.
     *
     * @param charset the name of the character set it was read in; null where the format leaves no choice
     * @throws ImportException if it holds nothing but blanks
     */
    public ReceivedText build(String charset) throws ImportException {
        endIfBegun(0, "");
        while (!rows.isEmpty()) {
            endRow();
        }
        var whole = text.toString();
        if (whole.codePoints().noneMatch(TextBuilder::isSeen)) {
            throw Refusals.noText(file);
        }
        var turns = SpeakerTurns.find(whole, blocks);
        var parts = Stream.concat(blocks.stream().filter(block -> !whole.substring(block.start(), block.end())
                .isBlank())
                .map(TextBuilder::part), turns.turns().stream()).toList();
        var all = new ArrayList<>(remarks);
        all.addAll(findings.remarks());
        turns.remark().ifPresent(all::add);
        all.sort(Comparator.comparing(Remark::kind));
        return new ReceivedText(whole, parts, turns.speakers(), charset, format, LanguageGuess.of(whole), all);
    }

    private static boolean isSeen(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT
                && !Character.isISOControl(c);
    }

    private static TextPart part(Block block) {
        return block.level() > 0 ? TextPart.heading(block.start(), block.end(), block.level())
                : TextPart.paragraph(block.start(), block.end());
    }
}
