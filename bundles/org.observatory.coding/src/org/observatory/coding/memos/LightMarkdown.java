// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.observatory.coding.Html;

/**
 * The little Markdown that memos are written in: headings, paragraphs, lists, quotations, tables, bold and italic. A line
 * break in a paragraph stays one; what is not understood stands as it was written.
 */
public final class LightMarkdown {

    /** What a line is. */
    public enum Kind {
        /** A heading. */
        HEADING,
        /** Running text. */
        TEXT,
        /** A point of a list. */
        POINT,
        /** A numbered point. */
        NUMBER,
        /** A quotation. */
        QUOTATION,
        /** A row of a table. */
        ROW,
        /** The line between the head of a table and its rows. */
        RULE,
        /** Nothing. */
        BLANK
    }

    /**
     * A line.
     *
     * @param kind  what it is
     * @param level of a heading, from 1; 0 otherwise
     * @param text  what it says, without the signs that make it what it is
     */
    public record Line(Kind kind, int level, String text) {
    }

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern POINT = Pattern.compile("[-*•]\\s+(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]\\s+(.*)");
    private static final Pattern RULE = Pattern.compile("\\|?\\s*:?-{3,}.*[-|:\\s]*");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*(?!\\*)");
    private static final Pattern ITALIC = Pattern.compile("(?<![\\w*])\\*(?=[^\\s*])(.+?)(?<=[^\\s*])\\*(?![\\w*])|(?<!\\w)_(?=\\S)(.+?)(?<=\\S)_(?!\\w)");
    /** A memo has a title of its own above its headings. */
    private static final int DEEPER = 2;
    private static final int DEEPEST = 6;

    private LightMarkdown() {
    }

    /** {@return the lines of a text} */
    public static List<Line> lines(String text) {
        return text.lines().map(String::strip).map(LightMarkdown::line).toList();
    }

    private static Line line(String line) {
        var heading = HEADING.matcher(line);
        var point = POINT.matcher(line);
        var number = NUMBER.matcher(line);
        if (line.isEmpty()) {
            return new Line(Kind.BLANK, 0, "");
        } else if (heading.matches()) {
            return new Line(Kind.HEADING, heading.group(1).length(), heading.group(2));
        } else if (point.matches()) {
            return new Line(Kind.POINT, 0, point.group(1));
        } else if (number.matches()) {
            return new Line(Kind.NUMBER, 0, number.group(1));
        } else if (line.startsWith(">")) {
            return new Line(Kind.QUOTATION, 0, line.substring(1).strip());
        } else if (line.startsWith("|")) {
            return new Line(RULE.matcher(line).matches() ? Kind.RULE : Kind.ROW, 0, line);
        }
        return new Line(Kind.TEXT, 0, line);
    }

    /** {@return a text without the signs of Markdown, a line a line, as it is searched and excerpted} */
    public static String plain(String text) {
        var lines = new ArrayList<String>();
        for (var line : lines(text)) {
            if (line.kind() != Kind.RULE) {
                lines.add(plainLine(line.kind() == Kind.ROW ? String.join(" · ", cells(line.text())) : line.text()));
            }
        }
        return String.join("\n", lines);
    }

    /**
     * A stretch of a line.
     *
     * @param text   what it says
     * @param bold   whether it is bold
     * @param italic whether it is italic
     */
    public record Run(String text, boolean bold, boolean italic) {
    }

    /** {@return the stretches of a line, in order} */
    public static List<Run> runs(String line) {
        var runs = new ArrayList<Run>();
        var bold = BOLD.matcher(line);
        var at = 0;
        while (bold.find()) {
            italics(runs, line.substring(at, bold.start()), false);
            italics(runs, bold.group(1), true);
            at = bold.end();
        }
        italics(runs, line.substring(at), false);
        return List.copyOf(runs);
    }

    private static void italics(List<Run> runs, String text, boolean bold) {
        var italic = ITALIC.matcher(text);
        var at = 0;
        while (italic.find()) {
            add(runs, new Run(text.substring(at, italic.start()), bold, false));
            add(runs, new Run(italic.group(1) == null ? italic.group(2) : italic.group(1), bold, true));
            at = italic.end();
        }
        add(runs, new Run(text.substring(at), bold, false));
    }

    private static void add(List<Run> runs, Run run) {
        if (!run.text().isEmpty()) {
            runs.add(run);
        }
    }

    private static String plainLine(String line) {
        return ITALIC.matcher(BOLD.matcher(line).replaceAll("$1")).replaceAll(match ->
                Matcher.quoteReplacement(match.group(1) == null ? match.group(2) : match.group(1)));
    }

    /** {@return a text as HTML; its headings begin below that of the memo} */
    public static String html(String text) {
        var html = new StringBuilder();
        var lines = lines(text);
        for (var at = 0; at < lines.size();) {
            var kind = lines.get(at).kind();
            var end = at + 1;
            while (end < lines.size() && kind != Kind.HEADING && (lines.get(end).kind() == kind
                    || kind == Kind.ROW && lines.get(end).kind() == Kind.RULE)) {
                end++;
            }
            block(html, kind, lines.subList(at, end));
            at = end;
        }
        return html.toString();
    }

    private static void block(StringBuilder html, Kind kind, List<Line> lines) {
        switch (kind) {
            case HEADING -> {
                var level = Math.min(DEEPEST, lines.getFirst().level() + DEEPER);
                html.append("<h").append(level).append('>').append(inline(lines.getFirst().text())).append("</h").append(level).append(">\n");
            }
            case TEXT -> wrap(html, "p", String.join("<br>\n", inline(lines).toList()));
            case QUOTATION -> wrap(html, "blockquote", String.join("<br>\n", inline(lines).toList()));
            case POINT -> wrap(html, "ul", String.join("", inline(lines).map(item -> "<li>" + item + "</li>\n").toList()));
            case NUMBER -> wrap(html, "ol", String.join("", inline(lines).map(item -> "<li>" + item + "</li>\n").toList()));
            case ROW -> table(html, lines);
            case RULE -> html.append("<hr>\n");
            case BLANK -> {
                return;
            }
        }
    }

    private static void table(StringBuilder html, List<Line> lines) {
        var headed = lines.size() > 1 && lines.get(1).kind() == Kind.RULE;
        html.append("<table>\n");
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).kind() == Kind.ROW) {
                var tag = headed && at == 0 ? "th" : "td";
                html.append("<tr>");
                cells(lines.get(at).text()).forEach(cell -> html.append('<').append(tag).append('>').append(inline(cell)).append("</")
                        .append(tag).append('>'));
                html.append("</tr>\n");
            }
        }
        html.append("</table>\n");
    }

    /** {@return what stands in the cells of a row of a table} */
    public static List<String> cells(String row) {
        var inner = row.substring(1, row.endsWith("|") && row.length() > 1 ? row.length() - 1 : row.length());
        return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private static Stream<String> inline(List<Line> lines) {
        return lines.stream().map(line -> inline(line.text()));
    }

    private static String inline(String text) {
        var bold = BOLD.matcher(Html.text(text)).replaceAll("<strong>$1</strong>");
        return ITALIC.matcher(bold).replaceAll(match -> Matcher.quoteReplacement(
                "<em>" + (match.group(1) == null ? match.group(2) : match.group(1)) + "</em>"));
    }

    private static void wrap(StringBuilder html, String tag, String inner) {
        html.append('<').append(tag).append('>').append(inner).append("</").append(tag).append(">\n");
    }
}
