// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.observatory.charts.drawing.Face;

/**
 * A face as PostScript embeds TrueType outlines (Adobe Technical Note 5012, Type 42): only the letters used, named as Adobe
 * names them, so that whoever distils the file finds the texts again. One byte a letter: ASCII keeps its codes, the others
 * take free ones.
 */
final class EpsFont {

    private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");
    private static final int FREE = 128;
    private static final int LAST = 255;
    /** What one string of PostScript holds. */
    private static final int LONGEST = 65_534;

    private final Face face;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    /** Of the letters of these texts. */
    EpsFont(Face face, List<String> texts) {
        this.face = face;
        var letters = new TreeSet<Integer>();
        texts.forEach(text -> text.codePoints().forEach(letters::add));
        var free = FREE;
        for (var letter : letters) {
            codes.put(letter, letter < FREE ? letter : Math.min(free++, LAST));
        }
        if (free > LAST + 1) {
            throw new IllegalStateException("A chart with more than 128 letters beyond ASCII cannot be written as EPS.");
        }
    }

    /** {@return its name in the file} */
    String name() {
        return face.file() + "-Subset";
    }

    /** {@return a text as a string of PostScript} */
    String string(String text) {
        var out = new StringBuilder("(");
        text.codePoints().map(codes::get).forEach(code -> {
            if (code < 0x20 || code > 0x7e || code == '(' || code == ')' || code == '\\') {
                out.append('\\').append(Integer.toOctalString(01000 | code).substring(1));
            } else {
                out.append((char) code);
            }
        });
        return out.append(')').toString();
    }

    /** {@return the definition of the font} */
    String definition() throws IOException {
        var font = PdfWriter.parsed(face);
        var lookup = font.getUnicodeCmapLookup();
        byte[] file;
        var glyphs = new TreeMap<Integer, Integer>();
        synchronized (PdfWriter.class) {
            var subsetter = new TTFSubsetter(font, TABLES);
            codes.keySet().forEach(subsetter::add);
            subsetter.getGIDMap().forEach((glyph, old) -> glyphs.put(old, glyph));
            var bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            file = bytes.toByteArray();
        }
        var encoding = new StringBuilder();
        var outlines = new StringBuilder();
        var names = new TreeSet<String>();
        codes.forEach((letter, code) -> {
            var name = name(letter);
            encoding.append("dup ").append(code).append(" /").append(name).append(" put\n");
            if (names.add(name)) {
                outlines.append('/').append(name).append(' ').append(glyphs.getOrDefault(lookup.getGlyphId(letter), 0)).append(" def\n");
            }
        });
        return "%%BeginResource: font " + name() + "\n12 dict begin\n/FontName /" + name()
                + " def\n/FontType 42 def\n/PaintType 0 def\n/FontMatrix [1 0 0 1 0 0] def\n/FontBBox [-0.55 -0.31 2.05 1.03] def\n"
                + "/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\n" + encoding + "def\n/CharStrings " + (names.size() + 1)
                + " dict dup begin\n/.notdef 0 def\n" + outlines + "end def\n/sfnts [\n" + strings(file)
                + "] def\nFontName currentdict end definefont pop\n%%EndResource\n";
    }

    private static String name(int letter) {
        var name = GlyphList.getAdobeGlyphList().codePointToName(letter);
        return name.equals(".notdef") ? String.format("uni%04X", letter) : name;
    }

    /** The file in strings that end where a table ends. */
    private static String strings(byte[] file) {
        var header = ByteBuffer.wrap(file);
        var ends = new TreeSet<Integer>();
        for (var i = 0; i < header.getShort(4); i++) {
            ends.add(header.getInt(12 + 16 * i + 8));
        }
        ends.add(file.length);
        var out = new StringBuilder();
        var from = 0;
        for (var end : List.copyOf(ends)) {
            var next = ends.higher(end);
            if (next == null || next - from > LONGEST) {
                hex(file, from, end, out);
                from = end;
            }
        }
        return out.toString();
    }

    private static void hex(byte[] file, int from, int to, StringBuilder out) {
        if (to - from > LONGEST) {
            throw new IllegalStateException("The letters of this chart are too many for an EPS file.");
        }
        out.append("<\n");
        for (var at = from; at < to; at += 36) {
            out.append(HexFormat.of().formatHex(file, at, Math.min(to, at + 36))).append('\n');
        }
        out.append("00>\n");
    }
}
