// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.util.List;

import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Places;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.TextDecoder;
import org.observatory.exchange.documents.DocumentImporter;
import org.observatory.exchange.documents.ReceivedText;
import org.observatory.exchange.documents.TextBuilder;

/** Markdown: the text stays as it is written, with its signs; headings and paragraphs are found in it. */
public final class Markdown implements DocumentImporter {

    private static final String FRONT_MATTER = "---\n";
    private static final int DEEPEST = 100;

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public Label label() {
        return Label.same("Markdown");
    }

    @Override
    public List<String> suffixes() {
        return List.of("md", "markdown");
    }

    @Override
    public Match match(ReceivedFile file) {
        return TextDecoder.isText(file) ? Match.POSSIBLE : Match.NONE;
    }

    @Override
    public ReceivedText read(ReceivedFile file, Progress progress) throws ImportException {
        var decoded = TextDecoder.decode(file, null);
        var builder = new TextBuilder(file.name(), id(), Places.LINES, progress);
        builder.remarks(decoded.remarks());
        var text = builder.whole(decoded.text());
        var body = afterFrontMatter(text);
        // Of what stands within a block nothing is asked, so that it need not be parsed.
        var parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).maxOpenBlockParsers(DEEPEST)
                .inlineParserFactory(context -> (lines, block) -> {
                }).build();
        mark(parser.parse(text.substring(body)), body, builder);
        return builder.build(decoded.charset().name());
    }

    /** Where the text begins after a head between two lines of three hyphens, which is no Markdown. */
    private static int afterFrontMatter(String text) {
        var end = text.startsWith(FRONT_MATTER) ? text.indexOf("\n" + FRONT_MATTER, FRONT_MATTER.length() - 1) : -1;
        return end < 0 ? 0 : end + 1 + FRONT_MATTER.length();
    }

    private static void mark(Node document, int offset, TextBuilder builder) {
        var node = document.getFirstChild();
        while (node != null) {
            switch (node) {
                case Heading heading -> mark(heading, heading.getLevel(), offset, builder);
                case Paragraph paragraph -> mark(paragraph, 0, offset, builder);
                case FencedCodeBlock code -> mark(code, 0, offset, builder);
                case IndentedCodeBlock code -> mark(code, 0, offset, builder);
                case HtmlBlock html -> mark(html, 0, offset, builder);
                default -> {
                    // a list or quotation is that of its paragraphs
                }
            }
            node = following(node, document);
        }
    }

    private static Node following(Node node, Node document) {
        if (node instanceof Block && node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        var up = node;
        while (up != document && up.getNext() == null) {
            up = up.getParent();
        }
        return up == document ? null : up.getNext();
    }

    private static void mark(Node block, int level, int offset, TextBuilder builder) {
        var spans = block.getSourceSpans();
        if (!spans.isEmpty()) {
            builder.mark(offset + spans.getFirst().getInputIndex(),
                    offset + spans.getLast().getInputIndex() + spans.getLast().getLength(), level);
        }
    }
}
