// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.documents.TextBuilder;
import org.observatory.exchange.internal.Refused;

/** Walks the elements of a page and hands their text to a builder. Walks without recursion, however deep they nest. */
final class WebPageReader implements NodeFilter {

    private static final Set<String> NO_TEXT = Set.of("script", "style", "noscript", "template", "head", "title",
            "datalist");
    private static final Set<String> PICTURES = Set.of("img", "svg", "canvas", "picture");
    private static final Set<String> OBJECTS = Set.of("iframe", "object", "embed", "video", "audio", "applet");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern NOT_DISPLAYED = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private final TextBuilder builder;
    private final Collapse spaces = new Collapse();
    private int bold;
    private int preformatted;
    private int breaks;
    private boolean lineBegins = true;

    WebPageReader(TextBuilder builder) {
        this.builder = builder;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        try {
            return switch (node) {
                case TextNode text -> text(text);
                case Element element -> begin(element);
                default -> FilterResult.CONTINUE;
            };
        } catch (ImportException refused) {
            throw new UncheckedIOException(new Refused(refused));
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        try {
            if (node instanceof Element element) {
                end(element);
            }
            return FilterResult.CONTINUE;
        } catch (ImportException refused) {
            throw new UncheckedIOException(new Refused(refused));
        }
    }

    private FilterResult text(TextNode node) throws ImportException {
        var text = preformatted > 0 ? spaces.flush(true) + node.getWholeText()
                : spaces.of(node.getWholeText(), lineBegins);
        if (!text.isEmpty()) {
            builder.add("\n".repeat(breaks) + text, bold > 0);
            breaks = 0;
            lineBegins = false;
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) throws ImportException {
        var name = element.normalName();
        if (NO_TEXT.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (PICTURES.contains(name) || OBJECTS.contains(name)) {
            builder.found(PICTURES.contains(name) ? Losses.PICTURE : Losses.OBJECT);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isHidden(element)) {
            if (!element.wholeText().isBlank()) {
                builder.found(Losses.HIDDEN);
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            // One before the end of a paragraph breaks nothing.
            spaces.reset();
            breaks++;
            lineBegins = true;
        } else if (isBlock(element)) {
            endParagraph(0);
        }
        if (name.equals("tr")) {
            builder.beginRow();
        }
        bold += BOLD.contains(name) ? 1 : 0;
        preformatted += name.equals("pre") || name.equals("textarea") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private void end(Element element) throws ImportException {
        var name = element.normalName();
        bold -= BOLD.contains(name) ? 1 : 0;
        preformatted -= name.equals("pre") || name.equals("textarea") ? 1 : 0;
        if (isBlock(element)) {
            endParagraph(HEADING.matcher(name).matches() ? name.charAt(1) - '0' : 0);
        }
        if (name.equals("td") || name.equals("th")) {
            builder.endCell();
        } else if (name.equals("tr")) {
            builder.endRow();
        }
    }

    private void endParagraph(int level) throws ImportException {
        spaces.reset();
        breaks = 0;
        builder.endIfBegun(level, "");
        lineBegins = true;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !element.normalName().equals("br");
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || NOT_DISPLAYED.matcher(element.attr("style")).find();
    }
}
