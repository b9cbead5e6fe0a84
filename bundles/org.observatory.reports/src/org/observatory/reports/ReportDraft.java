// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports;

import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.charts.ChartSpec;
import org.observatory.coding.memos.LightMarkdown;

/** Collects the pieces of a report. What is empty adds nothing, so that templates need not ask. Not safe for use by several threads. */
public final class ReportDraft {

    private static final int NAMES = 28;
    private static final int VALUES = 72;

    private final Language language;
    private final List<Block> blocks = new ArrayList<>();

    /** Begins a report in a language. */
    public ReportDraft(Language language) {
        this.language = language;
    }

    /** Adds a heading of a level from 1 to 3. */
    public ReportDraft heading(int level, String text) {
        blocks.add(new Block.Heading(level, text.strip()));
        return this;
    }

    /** Adds a heading of a level from 1 to 3. */
    public ReportDraft heading(int level, Label text) {
        return heading(level, text.in(language));
    }

    /** Adds what stands before all else. */
    public ReportDraft lead(String text) {
        return paragraph(Block.Role.LEAD, text, "");
    }

    /** Adds running text. */
    public ReportDraft body(String text) {
        return paragraph(Block.Role.BODY, text, "");
    }

    /** Adds running text. */
    public ReportDraft body(Label text) {
        return body(text.in(language));
    }

    /** Adds a remark in small type. */
    public ReportDraft note(String text) {
        return paragraph(Block.Role.NOTE, text, "");
    }

    /** Adds a remark in small type. */
    public ReportDraft note(Label text) {
        return note(text.in(language));
    }

    /** Adds running text that begins with its name in bold. */
    public ReportDraft named(String name, String text) {
        if (!text.isBlank()) {
            blocks.add(new Block.Paragraph(Block.Role.BODY, List.of(new Block.Run(name, true, false), new Block.Run(text.strip(), false, false)),
                    ""));
        }
        return this;
    }

    private ReportDraft paragraph(Block.Role role, String text, String written) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Block.Paragraph(role, List.of(new Block.Run(text.strip(), false, false)), written));
        }
        return this;
    }

    /** Adds the points of a list. */
    public ReportDraft points(List<String> points) {
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
        }
        return this;
    }

    /** Adds a table. */
    public ReportDraft grid(String caption, List<Block.Column> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Grid(caption, columns, rows));
        }
        return this;
    }

    /** Adds names with their values, one a line; those without a value are left out. */
    public ReportDraft facts(List<Fact> facts) {
        return grid("", List.of(new Block.Column("", NAMES, false), new Block.Column("", VALUES, false)),
                facts.stream().filter(fact -> fact.value() != null && !fact.value().isBlank())
                        .map(fact -> List.of(fact.name(), fact.value().strip())).toList());
    }

    /**
     * A name with its value.
     *
     * @param name  what is told
     * @param value what it is; null or blank where it is not known
     */
    public record Fact(String name, String value) {
    }

    /** Adds words of others. */
    public ReportDraft quotation(String text, String origin, String written) {
        blocks.add(new Block.Quotation(text.strip(), origin, written == null || !written.matches("[a-z]{2}") ? "" : written));
        return this;
    }

    /** Adds a chart. */
    public ReportDraft figure(ChartSpec chart) {
        blocks.add(new Block.Figure(chart));
        return this;
    }

    /** Begins a new page. */
    public ReportDraft newPage() {
        if (!blocks.isEmpty() && !(blocks.getLast() instanceof Block.PageBreak)) {
            blocks.add(new Block.PageBreak());
        }
        return this;
    }

    /** Adds a text in the little Markdown of memos: its paragraphs, lists and tables; its headings as bold lines. */
    public ReportDraft markdown(String text) {
        var points = new ArrayList<String>();
        var rows = new ArrayList<List<String>>();
        for (var line : LightMarkdown.lines(text == null ? "" : text)) {
            if (line.kind() != LightMarkdown.Kind.POINT && line.kind() != LightMarkdown.Kind.NUMBER) {
                points(points);
                points.clear();
            }
            if (line.kind() != LightMarkdown.Kind.ROW && line.kind() != LightMarkdown.Kind.RULE) {
                table(rows);
            }
            switch (line.kind()) {
                case HEADING -> blocks.add(new Block.Paragraph(Block.Role.BODY, List.of(new Block.Run(line.text(), true, false)), ""));
                case TEXT, QUOTATION -> blocks.add(new Block.Paragraph(Block.Role.BODY, LightMarkdown.runs(line.text()).stream()
                        .map(run -> new Block.Run(run.text(), run.bold(), run.italic())).toList(), ""));
                case POINT, NUMBER -> points.add(LightMarkdown.plain(line.text()));
                case ROW -> rows.add(LightMarkdown.cells(line.text()).stream().map(LightMarkdown::plain).toList());
                case RULE, BLANK -> {
                }
            }
        }
        points(points);
        table(rows);
        return this;
    }

    private void table(List<List<String>> rows) {
        if (!rows.isEmpty()) {
            var width = rows.stream().mapToInt(List::size).max().orElseThrow();
            var filled = rows.stream().map(row -> {
                var cells = new ArrayList<>(row);
                while (cells.size() < width) {
                    cells.add("");
                }
                return List.copyOf(cells);
            }).toList();
            grid("", filled.getFirst().stream().map(heading -> new Block.Column(heading, 1, false)).toList(), filled.subList(1, filled.size()));
            rows.clear();
        }
    }

    /** {@return the report} */
    public ReportContent build(String title, String subtitle, String subject, String fingerprint) {
        return new ReportContent(title, subtitle, language, subject, fingerprint, blocks);
    }
}
