// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphMetrics;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.librepdf.openpdf.fonts.Liberation;

/**
 * The faces of the one font that charts are set in: Liberation Sans, bundled, under the SIL Open Font License. Its
 * widths equal those of Arial and Helvetica, which stand in for it where an SVG file is opened without it. It has no
 * U+2011, no check mark and no warning sign.
 */
public enum Face {

    /** Upright. */
    REGULAR("LiberationSans-Regular", false, false),

    /** Bold. */
    BOLD("LiberationSans-Bold", true, false),

    /** Slanted. */
    ITALIC("LiberationSans-Italic", false, true);

    /** The family name, as files name it. */
    public static final String FAMILY = "Liberation Sans";

    /** What to use where the family is missing: the same widths first. */
    public static final String FALLBACK = "Arial, Helvetica, sans-serif";

    private static final float UNITS = 2048;

    private final String file;
    private final boolean bold;
    private final boolean italic;
    private final Map<Integer, Float> advances = new ConcurrentHashMap<>();
    private volatile Font font;

    Face(String file, boolean bold, boolean italic) {
        this.file = file;
        this.bold = bold;
        this.italic = italic;
    }

    /** Whether it is bold. */
    public boolean bold() {
        return bold;
    }

    /** Whether it is slanted. */
    public boolean italic() {
        return italic;
    }

    /** The name of its file without the ending. */
    public String file() {
        return file;
    }

    /** Its TrueType file. The caller closes the stream. */
    public InputStream open() {
        var stream = Liberation.class.getResourceAsStream("/liberation/" + file + ".ttf");
        if (stream == null) {
            throw new IllegalStateException("The font " + file + " is missing from the installation.");
        }
        return stream;
    }

    /**
     * The font at one point, to derive from.
     *
     * @throws UnreadableFont when this Java cannot load fonts
     */
    public Font font() {
        var loaded = font;
        if (loaded == null) {
            try (var stream = open()) {
                loaded = Font.createFont(Font.TRUETYPE_FONT, stream);
                glyph(loaded, 'x');
            } catch (FontFormatException | IOException | LinkageError | InternalError broken) {
                throw UnreadableFont.of(reason(broken));
            }
            font = loaded;
        }
        return loaded;
    }

    /** Java says no more than that the data cannot be read; why, it says where it is asked for the fonts of the system. */
    private static Throwable reason(Throwable vague) {
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
            return vague;
        } catch (LinkageError | InternalError | RuntimeException cause) {
            return cause;
        }
    }

    /** The width of a text at that size, in points. */
    public double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / UNITS;
    }

    /** How far letters such as É reach above the base line at that size, in points. */
    public double ascent(double size) {
        return 0.905 * size;
    }

    /** How far letters such as g reach below the base line at that size, in points. */
    public double descent(double size) {
        return 0.212 * size;
    }

    /** Whether every character has a glyph. */
    public boolean canShow(String text) {
        return font().canDisplayUpTo(text) < 0;
    }

    /** The text broken at spaces into lines of at most that width; a longer word has a line of its own. */
    public List<String> wrap(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split(" +")) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Widths are read at the size of the font's own units, where nothing is rounded. */
    private float advance(int codePoint) {
        return advances.computeIfAbsent(codePoint, code -> glyph(font(), code).getAdvanceX());
    }

    private static GlyphMetrics glyph(Font font, int codePoint) {
        return font.deriveFont(UNITS).createGlyphVector(new FontRenderContext(null, true, true), Character.toChars(codePoint))
                .getGlyphMetrics(0);
    }
}
