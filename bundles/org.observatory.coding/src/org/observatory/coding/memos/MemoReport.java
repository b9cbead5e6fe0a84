// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.coding.Html;
import org.observatory.model.coding.Link;
import org.observatory.model.coding.Memo;
import org.observatory.model.edit.ObservatoryLabels;

/** Memos, one after the other, as a page to be printed, as Markdown or as plain text. */
public final class MemoReport {

    /** How a report is written. */
    public enum Format {
        /** A page to be printed. */
        HTML,
        /** Markdown. */
        MD,
        /** Plain text. */
        TXT
    }

    private static final String STYLE = """
            article { border-top: 1px solid #767676; margin-top: 1.5em }
            .about { color: #595959 }
            table { border-collapse: collapse }
            th, td { border: 1px solid #767676; padding: 2px 6px; text-align: left; vertical-align: top }
            """;
    private static final Label LINKS = new Label("About", "À propos de");
    private static final Label COUNT = new Label("{0} memos", "{0} mémos");
    private static final Label ONE = new Label("1 memo", "1 mémo");

    private final ObservatoryLabels labels;
    private final Language language;

    /**
     * Writes in one language.
     *
     * @param labels the names of everything
     */
    public MemoReport(ObservatoryLabels labels) {
        this.labels = labels;
        this.language = labels.language();
    }

    /**
     * {@return the report}
     *
     * @param title  its title
     * @param memos  the memos, in the order wanted
     * @param format how it is written
     */
    public String write(String title, List<Memo> memos, Format format) {
        return switch (format) {
            case HTML -> html(title, memos);
            case MD -> markdown(title, memos);
            case TXT -> text(title, memos);
        };
    }

    private String html(String title, List<Memo> memos) {
        var body = new StringBuilder("<h1>").append(Html.text(title)).append("</h1>\n<p>").append(count(memos)).append("</p>\n");
        for (var memo : memos) {
            body.append("<article>\n<h2>").append(Html.text(labels.name(memo))).append("</h2>\n<p class=\"about\">")
                    .append(Html.text(facts(memo))).append("</p>\n").append(LightMarkdown.html(text(memo)));
            if (!links(memo).isEmpty()) {
                body.append("<p class=\"about\">").append(LINKS.in(language)).append(Wording.colon(language)).append("</p>\n<ul>\n");
                links(memo).forEach(link -> body.append("<li>").append(Html.text(link)).append("</li>\n"));
                body.append("</ul>\n");
            }
            body.append("</article>\n");
        }
        return Html.page(title, STYLE, body.toString(), language);
    }

    private String markdown(String title, List<Memo> memos) {
        return "# " + title + "\n\n" + count(memos) + "\n\n" + memos.stream().map(memo -> "## " + labels.name(memo) + "\n\n*" + facts(memo)
                + "*\n\n" + deeper(text(memo)).strip() + "\n\n" + listed(memo, "- ")).collect(Collectors.joining());
    }

    /** Headings of a memo stand below that of the memo itself. */
    private static String deeper(String text) {
        return text.lines().map(line -> line.matches("#{1,4}\\s.*") ? "##" + line : line).collect(Collectors.joining("\n"));
    }

    private String text(String title, List<Memo> memos) {
        return title + "\n" + "=".repeat(title.length()) + "\n\n" + count(memos) + "\n\n" + memos.stream().map(memo -> labels.name(memo) + "\n"
                + "-".repeat(labels.name(memo).length()) + "\n" + facts(memo) + "\n\n" + LightMarkdown.plain(text(memo)).strip() + "\n\n"
                + listed(memo, "• ")).collect(Collectors.joining());
    }

    private String listed(Memo memo, String point) {
        var links = links(memo);
        return links.isEmpty() ? "" : LINKS.in(language) + Wording.colon(language).stripTrailing() + "\n\n"
                + links.stream().map(link -> point + link + "\n").collect(Collectors.joining()) + "\n";
    }

    private String count(List<Memo> memos) {
        return memos.size() == 1 ? ONE.in(language) : COUNT.in(language).replace("{0}", String.valueOf(memos.size()));
    }

    /** {@return what is told of a memo beside its text: its kind, its date, who wrote it} */
    public String facts(Memo memo) {
        var facts = new ArrayList<String>();
        facts.add(labels.literal(memo.getKind()));
        if (memo.getDate() != null) {
            facts.add(labels.date(memo.getDate()));
        }
        if (memo.getCoder() != null) {
            facts.add(labels.name(memo.getCoder()));
        }
        return String.join(" · ", facts);
    }

    /** {@return what a memo is about, each with why} */
    public List<String> links(Memo memo) {
        return memo.getLinks().stream().filter(link -> link.getTarget() != null).map(this::link).toList();
    }

    private String link(Link link) {
        var target = labels.type(link.getTarget().eClass()) + Wording.colon(language) + labels.path(link.getTarget());
        return link.getLabel() == null || link.getLabel().isBlank() ? target : target + " (" + link.getLabel().strip() + ")";
    }

    private static String text(Memo memo) {
        return memo.getText() == null ? "" : memo.getText();
    }
}
