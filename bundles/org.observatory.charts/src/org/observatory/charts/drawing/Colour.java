// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.drawing;

import java.util.Locale;

/**
 * A colour of the sRGB space.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** White, the ground of every exported chart. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** Each part must lie between 0 and 255. */
    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("No colour: " + red + ", " + green + ", " + blue);
        }
    }

    /** Reads {@code "#1b4f72"}. */
    public static Colour of(String hex) {
        var rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /**
     * The colour on the way to another, channel by channel.
     *
     * @param part 0 for this one, 1 for the other
     */
    public Colour towards(Colour other, double part) {
        return new Colour(between(red, other.red, part), between(green, other.green, part), between(blue, other.blue, part));
    }

    /**
     * The colour that stands to a dark ground as this one stands to white: the same hue, light where this is dark (HSL, its
     * lightness turned round and kept within 12 to 94 percent), so that nothing is pure black or glaring.
     */
    public Colour onDark() {
        var most = Math.max(red, Math.max(green, blue)) / 255.0;
        var least = Math.min(red, Math.min(green, blue)) / 255.0;
        var lightness = 1 - (most + least) / 2;
        var turned = 0.12 + 0.82 * lightness;
        var chroma = (most - least) * Math.min(1, (1 - Math.abs(2 * turned - 1)) / Math.max(1e-9, 1 - Math.abs(most + least - 1)));
        var base = turned - chroma / 2;
        return new Colour(channel(red, least, most, base, chroma), channel(green, least, most, base, chroma),
                channel(blue, least, most, base, chroma));
    }

    private static int channel(int part, double least, double most, double base, double chroma) {
        var place = most > least ? (part / 255.0 - least) / (most - least) : 0;
        return Math.clamp(Math.round((base + place * chroma) * 255), 0, 255);
    }

    private static int between(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }

    /** Writes {@code "#1b4f72"}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** The relative luminance, 0 to 1, as defined by WCAG 2.2. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The contrast ratio with another colour, 1 to 21, as defined by WCAG 2.2. */
    public double contrast(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double linear(int part) {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
