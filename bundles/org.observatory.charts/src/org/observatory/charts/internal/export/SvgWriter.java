// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Face;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.drawing.Point;

/**
 * Writes the canonical SVG of a drawing (SVG 1.1, which every program opens): sizes in millimetres, a view box in
 * points, texts as text, a role and a title and a description with the data for those who listen, metadata that
 * say what the chart was made from, no script, no style sheet, identifiers that begin with the chart's and are counted
 * from one, and at most three decimals. The same drawing gives the same bytes.
 */
public final class SvgWriter {

    private static final int TENTHS = 10;

    private final StringBuilder out = new StringBuilder(16_384);
    private final String id;
    private int marks;

    private SvgWriter(String id) {
        this.id = id;
    }

    /** The file's bytes, in UTF-8 with LF line ends. */
    public static byte[] write(Drawing drawing, Manifest manifest) {
        var writer = new SvgWriter(drawing.id());
        writer.page(drawing, manifest);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void page(Drawing drawing, Manifest manifest) {
        var code = drawing.language().code();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                + "version=\"1.1\"");
        attribute("width", number(drawing.widthMm()) + "mm");
        attribute("height", number(drawing.heightMm()) + "mm");
        attribute("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()));
        attribute("lang", code);
        attribute("xml:lang", code);
        attribute("role", "img");
        attribute("aria-labelledby", id + "-title");
        attribute("aria-describedby", id + "-desc");
        attribute("font-family", "'" + Face.FAMILY + "', " + Face.FALLBACK);
        attribute("font-kerning", "none");
        out.append(">\n<title");
        attribute("id", id + "-title");
        out.append('>').append(escape(drawing.name())).append("</title>\n<desc");
        attribute("id", id + "-desc");
        out.append('>').append(escape(LongDescription.of(manifest.chart()))).append("</desc>\n<metadata>")
                .append(DublinCore.rdf(manifest)).append("</metadata>\n<rect");
        attribute("width", number(drawing.width()));
        attribute("height", number(drawing.height()));
        attribute("fill", Colour.WHITE.hex());
        out.append("/>\n");
        items(drawing.items());
        out.append("</svg>\n");
    }

    private void items(List<Item> items) {
        for (var item : items) {
            switch (item) {
                case Item.Rectangle rectangle -> rectangle(rectangle);
                case Item.Ellipse ellipse -> ellipse(ellipse);
                case Item.Outline outline -> outline(outline);
                case Item.Text text -> text(text);
                case Item.Group group -> group(group);
            }
        }
    }

    private void group(Item.Group group) {
        out.append("<g");
        attribute("class", group.role());
        if (!group.key().isEmpty()) {
            attribute("id", id + "-mark-" + ++marks);
            attribute("data-key", group.key());
        }
        out.append('>');
        if (!group.title().isEmpty()) {
            out.append("<title>").append(escape(group.title())).append("</title>");
        }
        out.append('\n');
        items(group.items());
        out.append("</g>\n");
    }

    /** Programs begin the dashes of a rectangle at different corners, and those of a path where it begins. */
    private void rectangle(Item.Rectangle rectangle) {
        if (rectangle.pen() != null && !rectangle.pen().dashes().isEmpty()) {
            outline(new Item.Outline(rectangle.box().corners(), true, rectangle.fill(), rectangle.pen()));
            return;
        }
        out.append("<rect");
        attribute("x", number(rectangle.box().x()));
        attribute("y", number(rectangle.box().y()));
        attribute("width", number(rectangle.box().width()));
        attribute("height", number(rectangle.box().height()));
        paint(rectangle.fill(), rectangle.pen());
        out.append("/>\n");
    }

    private void ellipse(Item.Ellipse ellipse) {
        out.append("<ellipse");
        attribute("cx", number(ellipse.box().centreX()));
        attribute("cy", number(ellipse.box().centreY()));
        attribute("rx", number(ellipse.box().width() / 2));
        attribute("ry", number(ellipse.box().height() / 2));
        paint(ellipse.fill(), ellipse.pen());
        out.append("/>\n");
    }

    private void outline(Item.Outline outline) {
        var path = new StringBuilder();
        for (var i = 0; i < outline.points().size(); i++) {
            Point point = outline.points().get(i);
            path.append(i == 0 ? "M" : " L").append(number(point.x())).append(' ').append(number(point.y()));
        }
        out.append("<path");
        attribute("d", outline.closed() ? path + " Z" : path.toString());
        paint(outline.fill(), outline.pen());
        out.append("/>\n");
    }

    /**
     * As wide as it was laid out, whatever font stands in. LibreOffice measures with sizes rounded to whole units, so the
     * text is set ten times as large, and made smaller again.
     */
    private void text(Item.Text text) {
        out.append("<text");
        attribute("transform", (text.upward() ? "rotate(-90 " + number(text.x()) + " " + number(text.y()) + ") " : "") + "scale(0.1)");
        attribute("x", number(TENTHS * text.x()));
        attribute("y", number(TENTHS * text.y()));
        attribute("font-size", number(TENTHS * text.size()));
        if (text.face().bold()) {
            attribute("font-weight", "bold");
        }
        if (text.face().italic()) {
            attribute("font-style", "italic");
        }
        attribute("fill", text.colour().hex());
        attribute("textLength", number(TENTHS * text.face().width(text.text(), text.size())));
        attribute("lengthAdjust", "spacingAndGlyphs");
        out.append('>').append(escape(text.text())).append("</text>\n");
    }

    private void paint(Colour fill, Pen pen) {
        attribute("fill", fill == null ? "none" : fill.hex());
        if (pen != null) {
            attribute("stroke", pen.colour().hex());
            attribute("stroke-width", number(pen.width()));
            if (!pen.dashes().isEmpty()) {
                attribute("stroke-dasharray", String.join(" ", pen.dashes().stream().map(SvgWriter::number).toList()));
            }
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    }

    /** At most three decimals, none that say nothing, always a point. */
    static String number(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Escapes what XML reserves and leaves out what XML cannot hold. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            switch (code) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (code == '\n' || code >= 0x20 && !(code >= 0xD800 && code <= 0xDFFF) && code != 0xFFFE
                            && code != 0xFFFF) {
                        escaped.appendCodePoint(code);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
