// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.observatory.analysis.Wording;
import org.observatory.coding.Html;
import org.observatory.coding.passages.CodedSegment;
import org.observatory.coding.passages.CorpusCode;
import org.observatory.coding.passages.CorpusName;
import org.observatory.coding.passages.Passage;
import org.observatory.exchange.ExportException;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.sheet.CsvStyle;
import org.observatory.exchange.cases.sheet.OutSheet;
import org.observatory.exchange.cases.sheet.SheetFormat;
import org.observatory.exchange.cases.sheet.SheetWriter;

/** The list of passages as a sheet, or as a page to be printed. */
public final class PassageExport {

    /** The formats, by the ending of their files. */
    public static final List<String> FORMATS = List.of("xlsx", "ods", "csv", "html");

    private static final String STYLE = """
            article { break-inside: avoid; margin: 0 0 1.2em }
            blockquote { margin: 0 0 .2em } .context { color: #595959 }
            .reference, .codes { margin: 0; font-size: .9em } .codes span { border: 1px solid #767676; border-left: .5em solid; padding: 0 .4em }
            """;

    private final ViewTexts texts;
    private final PassageWords words;

    /**
     * Exports in a language.
     *
     * @param texts the words of the language
     */
    public PassageExport(ViewTexts texts) {
        this.texts = texts;
        words = new PassageWords(texts);
    }

    /**
     * Writes a list, whatever of it is shown for now.
     *
     * @param rows     all rows of the list
     * @param sentence which passages they are
     * @param count    how many
     * @param format   one of {@link #FORMATS}
     * @param file     where to
     * @throws IOException     if the disk refuses
     * @throws ExportException if it cannot be written as a sheet
     */
    public void write(PassageRows rows, String sentence, String count, String format, Path file) throws IOException, ExportException {
        var sheet = SheetFormat.of(format);
        if (sheet.isPresent()) {
            new SheetWriter(CsvStyle.of(texts.language())).write(sheet(rows), sheet.get(), file);
        } else {
            Files.writeString(file, page(rows, sentence, count), StandardCharsets.UTF_8);
        }
    }

    /** {@return a sheet with a row a passage; with a column for the group where they are grouped} */
    public OutSheet sheet(PassageRows rows) {
        var grouped = rows.arrangement().grouping() != Grouping.NONE;
        var headers = new ArrayList<String>();
        if (grouped) {
            headers.add(texts.get("export.group"));
        }
        Stream.of("passage", "before", "after", "codes", "document", "date", "cases", "speakers", "coder", "rounds", "weights", "memos",
                "start", "end", "placed").forEach(column -> headers.add(texts.get("export." + column)));
        var lines = new ArrayList<List<Cell>>();
        var group = "";
        for (var row : rows.all()) {
            if (row instanceof PassageRows.Heading heading) {
                group = heading.key().name().in(texts.language());
            } else if (row instanceof PassageRows.Line line) {
                var cells = new ArrayList<Cell>();
                if (grouped) {
                    cells.add(text(group));
                }
                addCells(cells, line.passage());
                lines.add(cells);
            }
        }
        return new OutSheet(texts.get("export.sheet"), headers, lines);
    }

    private void addCells(List<Cell> cells, Passage passage) {
        var language = texts.language();
        var segment = passage.segment();
        cells.add(text(segment.quotation()));
        cells.add(text(segment.before()));
        cells.add(text(segment.after()));
        cells.add(text(String.join("; ", passage.codes().stream().map(CorpusCode::path).map(path -> path.in(language)).toList())));
        cells.add(text(PassageColumn.DOCUMENT.text(passage, language)));
        cells.add(text(passage.document().date() == null ? "" : passage.document().date().toString()));
        cells.add(text(String.join("; ", PassageColumn.CASES.values(passage, language))));
        cells.add(text(String.join("; ", PassageColumn.SPEAKERS.values(passage, language))));
        cells.add(text(PassageColumn.CODER.text(passage, language)));
        cells.add(text(String.join("; ", passage.rounds().stream().map(CorpusName::name).map(name -> name.in(language)).toList())));
        cells.add(text(String.join("; ", segment.codings().stream().map(CodedSegment.CodedAs::weight).filter(Objects::nonNull)
                .map(String::valueOf).toList())));
        cells.add(text(String.join("; ", passage.memos())));
        cells.add(Cell.Number.of(segment.start()));
        cells.add(Cell.Number.of(segment.end()));
        cells.add(text(segment.placed() ? "" : texts.get("reference.unplaced")));
    }

    private static Cell text(String text) {
        return text.isBlank() ? Cell.EMPTY : new Cell.Text(text);
    }

    /** {@return a page with each passage in its context, under the headings of the groups} */
    public String page(PassageRows rows, String sentence, String count) {
        var body = new StringBuilder("<h1>").append(Html.text(sentence)).append("</h1>\n<p>").append(Html.text(count)).append("</p>\n");
        for (var row : rows.all()) {
            switch (row) {
                case PassageRows.Heading heading -> body.append("<h2>").append(Html.text(words.heading(heading))).append("</h2>\n");
                case PassageRows.Line line -> add(body, line.passage());
                case PassageRows.More more -> body.append("<p>").append(Html.text(words.more(more))).append("</p>\n");
            }
        }
        return Html.page(sentence, STYLE, body.toString(), texts.language());
    }

    private void add(StringBuilder body, Passage passage) {
        var segment = passage.segment();
        body.append("<article>\n<blockquote>").append(context(segment.before(), "…", ""))
                .append("<strong>").append(lines(segment.quotation())).append("</strong>").append(context(segment.after(), "", "…"))
                .append("</blockquote>\n<p class=\"reference\">").append(Html.text(words.reference(passage))).append(Wording.semicolon(texts.language()))
                .append(Html.text(PassageColumn.CODER.text(passage, texts.language()))).append("</p>\n<p class=\"codes\">");
        for (var code : passage.codes()) {
            body.append("<span style=\"border-left-color: ").append(Html.text(code.colour())).append("\">")
                    .append(Html.text(code.path().in(texts.language()))).append("</span> ");
        }
        body.append("</p>\n</article>\n");
    }

    private static String context(String text, String before, String after) {
        return text.isBlank() ? "" : "<span class=\"context\">" + before + lines(text) + after + "</span>";
    }

    private static String lines(String text) {
        return Html.text(text).replaceAll("\\n+", "<br>");
    }
}
