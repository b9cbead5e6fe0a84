// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Face;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;

/**
 * Writes a drawing as Encapsulated PostScript (EPSF 3.0, language level 2): vectors, texts as texts, the fonts embedded with
 * only the letters used; the title and what the chart was made from travel on into a PDF that is made of it. ASCII, no date:
 * the same drawing gives the same bytes.
 */
public final class EpsWriter {

    private static final String PROLOG = """
            /m /moveto load def /l /lineto load def /h /closepath load def /n /newpath load def
            /f /fill load def /s /stroke load def /w /setlinewidth load def /d /setdash load def
            /g /setrgbcolor load def /q /gsave load def /Q /grestore load def
            /r {4 2 roll m 1 index 0 rlineto 0 exch rlineto neg 0 rlineto h} bind def
            /e {matrix currentmatrix 5 1 roll 4 2 roll translate scale n 0 0 1 0 360 arc h setmatrix} bind def
            /t {q 4 2 roll translate 1 -1 scale rotate 0 0 m show Q} bind def
            /pdfmark where {pop} {userdict /pdfmark /cleartomark load put} ifelse
            """;

    private final StringBuilder out = new StringBuilder(65_536);
    private final Map<Face, EpsFont> fonts = new EnumMap<>(Face.class);

    private EpsWriter() {
    }

    /** The file's bytes. */
    public static byte[] write(Drawing drawing, Manifest manifest) {
        try {
            var writer = new EpsWriter();
            writer.page(drawing, manifest);
            return writer.out.toString().getBytes(StandardCharsets.US_ASCII);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void page(Drawing drawing, Manifest manifest) throws IOException {
        for (var face : Face.values()) {
            var texts = drawing.texts().stream().filter(text -> text.face() == face).map(Item.Text::text).toList();
            if (!texts.isEmpty()) {
                fonts.put(face, new EpsFont(face, texts));
            }
        }
        line("%!PS-Adobe-3.0 EPSF-3.0");
        line("%%BoundingBox: 0 0 " + (int) Math.ceil(drawing.width()) + " " + (int) Math.ceil(drawing.height()));
        line("%%HiResBoundingBox: 0 0 " + SvgWriter.number(drawing.width()) + " " + SvgWriter.number(drawing.height()));
        line("%%Title: " + drawing.id());
        line("%%Creator: Observatory Workbench " + Versions.workbench());
        line("%%LanguageLevel: 2");
        line("%%DocumentData: Clean7Bit");
        line("%%DocumentSuppliedResources: " + String.join("\n%%+ ", fonts.values().stream().map(font -> "font " + font.name()).toList()));
        line("%%EndComments");
        line("% " + manifest.ascii().replaceAll("(.{200})", "$1\n% "));
        line("%%BeginProlog\n20 dict begin");
        out.append(PROLOG);
        for (var font : fonts.values()) {
            out.append(font.definition());
        }
        line("%%EndProlog\n%%Page: 1 1");
        line("[ /Title " + unicode(drawing.name()) + " /Subject " + unicode(drawing.description()) + " /Keywords "
                + unicode(manifest.citation()) + " /DOCINFO pdfmark");
        line("q 0 " + SvgWriter.number(drawing.height()) + " translate 1 -1 scale 4 setmiterlimit");
        line(colour(Colour.WHITE) + " n 0 0 " + SvgWriter.number(drawing.width()) + " " + SvgWriter.number(drawing.height()) + " r f");
        paint(drawing.items());
        line("Q\nend\nshowpage\n%%EOF");
    }

    private void paint(List<Item> items) {
        for (var item : items) {
            switch (item) {
                case Item.Rectangle it -> shape("n " + box(it.box()) + " r", it.fill(), it.pen());
                case Item.Ellipse it -> shape(SvgWriter.number(it.box().centreX()) + " " + SvgWriter.number(it.box().centreY()) + " "
                        + SvgWriter.number(it.box().width() / 2) + " " + SvgWriter.number(it.box().height() / 2) + " e", it.fill(), it.pen());
                case Item.Outline it -> shape(path(it), it.fill(), it.pen());
                case Item.Text it -> text(it);
                case Item.Group it -> paint(it.items());
            }
        }
    }

    private void text(Item.Text text) {
        var font = fonts.get(text.face());
        line("/" + font.name() + " " + SvgWriter.number(text.size()) + " selectfont " + colour(text.colour()) + " "
                + SvgWriter.number(text.x()) + " " + SvgWriter.number(text.y()) + " " + font.string(text.text())
                + (text.upward() ? " 90 t" : " 0 t"));
    }

    private static String box(Box box) {
        return SvgWriter.number(box.x()) + " " + SvgWriter.number(box.y()) + " " + SvgWriter.number(box.width()) + " "
                + SvgWriter.number(box.height());
    }

    private static String path(Item.Outline outline) {
        var path = new StringBuilder("n");
        for (var i = 0; i < outline.points().size(); i++) {
            var point = outline.points().get(i);
            path.append(' ').append(SvgWriter.number(point.x())).append(' ').append(SvgWriter.number(point.y()))
                    .append(i == 0 ? " m" : " l");
        }
        return outline.closed() ? path + " h" : path.toString();
    }

    private void shape(String path, Colour fill, Pen pen) {
        if (fill != null) {
            line(colour(fill) + " " + path + " f");
        }
        if (pen != null) {
            line(colour(pen.colour()) + " " + SvgWriter.number(pen.width()) + " w [" + String.join(" ",
                    pen.dashes().stream().map(SvgWriter::number).toList()) + "] 0 d " + path + " s");
        }
    }

    private static String colour(Colour colour) {
        return SvgWriter.number(colour.red() / 255.0) + " " + SvgWriter.number(colour.green() / 255.0) + " "
                + SvgWriter.number(colour.blue() / 255.0) + " g";
    }

    /** A text as PDF keeps it: UTF-16 behind a byte order mark. */
    private static String unicode(String text) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE))
                .replaceAll("(.{240})", "$1\n") + ">";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
