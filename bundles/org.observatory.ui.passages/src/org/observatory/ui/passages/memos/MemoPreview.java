// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Wording;
import org.observatory.coding.memos.LightMarkdown;
import org.observatory.coding.memos.MemoReport;
import org.observatory.model.coding.Memo;
import org.observatory.model.edit.ObservatoryLabels;

/**
 * A memo to be read: its title, what is told of it, its text without the signs of Markdown, and what it is about.
 *
 * @param text  the whole of it
 * @param spans how stretches of it are set
 */
record MemoPreview(String text, List<Span> spans) {

    /** How a stretch is set. */
    enum Style {
        /** The title of the memo. */
        TITLE,
        /** What is told of it. */
        SOFT,
        /** A heading, or bold. */
        BOLD,
        /** Italic. */
        ITALIC,
        /** Something to open. */
        LINK
    }

    /**
     * A stretch of the text.
     *
     * @param start  where it begins
     * @param length how long it is
     * @param style  how it is set
     * @param target what it leads to; null for nothing
     */
    record Span(int start, int length, Style style, EObject target) {
    }

    /** {@return a memo to be read} */
    static MemoPreview of(Memo memo, ObservatoryLabels labels) {
        var builder = new Builder();
        builder.add(labels.name(memo), Style.TITLE, null);
        builder.text.append('\n');
        builder.add(new MemoReport(labels).facts(memo), Style.SOFT, null);
        builder.text.append("\n\n");
        if (memo.getText() != null) {
            LightMarkdown.lines(memo.getText().strip()).forEach(builder::line);
        }
        var texts = new MemoTexts(labels.language());
        var links = memo.getLinks().stream().filter(link -> link.getTarget() != null).toList();
        if (!links.isEmpty()) {
            builder.text.append('\n');
            builder.add(texts.get("editor.links") + Wording.colon(labels.language()).stripTrailing(), Style.SOFT, null);
            builder.text.append('\n');
        }
        links.forEach(link -> {
            builder.text.append("• ");
            builder.add(labels.path(link.getTarget()), Style.LINK, link.getTarget());
            builder.text.append(link.getLabel() == null || link.getLabel().isBlank() ? "\n" : " (" + link.getLabel().strip() + ")\n");
        });
        return new MemoPreview(builder.text.toString(), List.copyOf(builder.spans));
    }

    private static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();

        void add(String words, Style style, EObject target) {
            spans.add(new Span(text.length(), words.length(), style, target));
            text.append(words);
        }

        void line(LightMarkdown.Line line) {
            switch (line.kind()) {
                case HEADING -> add(line.text(), Style.BOLD, null);
                case POINT, NUMBER -> runs("• ", line.text());
                case QUOTATION -> runs("│ ", line.text());
                case ROW -> runs("", String.join(" · ", LightMarkdown.cells(line.text())));
                case RULE -> {
                    return;
                }
                case TEXT, BLANK -> runs("", line.text());
            }
            text.append('\n');
        }

        private void runs(String before, String line) {
            text.append(before);
            for (var run : LightMarkdown.runs(line)) {
                if (run.bold() || run.italic()) {
                    add(run.text(), run.bold() ? Style.BOLD : Style.ITALIC, null);
                } else {
                    text.append(run.text());
                }
            }
        }
    }
}
