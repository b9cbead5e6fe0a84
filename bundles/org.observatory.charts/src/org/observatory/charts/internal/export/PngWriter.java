// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import org.observatory.analysis.Language;
import org.observatory.charts.drawing.Drawing;

/**
 * Writes a drawing as PNG (ISO/IEC 15948): eight bits a channel, no alpha, and a {@code pHYs} chunk with the
 * resolution, so that a word processor places it at its true size. Title, description and what the chart was made from
 * stand in texts ({@code iTXt}). No date: the same drawing gives the same bytes.
 */
public final class PngWriter {

    private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };

    private PngWriter() {
    }

    /**
     * The file's bytes.
     *
     * @param dpi dots to the inch, 36 to 2400
     */
    public static byte[] write(Drawing drawing, int dpi, Manifest manifest) {
        return write(image(drawing, dpi), dpi, drawing.name(), drawing.description(), drawing.language(), manifest.json());
    }

    /** The bytes of a picture of the type {@link BufferedImage#TYPE_INT_RGB}; texts that are empty are left out. */
    static byte[] write(BufferedImage image, int dpi, String title, String description, Language language, String manifest) {
        try {
            var bytes = new ByteArrayOutputStream();
            bytes.write(SIGNATURE);
            chunk(bytes, "IHDR", header(image));
            chunk(bytes, "sRGB", new byte[] { 0 });
            chunk(bytes, "pHYs", resolution(dpi));
            chunk(bytes, "iTXt", text("Title", title, language.code()));
            chunk(bytes, "iTXt", text("Description", description, language.code()));
            if (!manifest.isEmpty()) {
                chunk(bytes, "iTXt", text("Manifest", manifest, language.code()));
            }
            chunk(bytes, "IDAT", pixels(image));
            chunk(bytes, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The drawing at that resolution, opaque. */
    static BufferedImage image(Drawing drawing, int dpi) {
        return image(drawing, (int) Math.round(drawing.width() * dpi / 72), (int) Math.round(drawing.height() * dpi / 72));
    }

    /** The drawing at that size in pixels, opaque. */
    public static BufferedImage image(Drawing drawing, int width, int height) {
        var image = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            Painter.smooth(graphics);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(width / drawing.width(), height / drawing.height());
            new Painter(graphics).paint(drawing);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** A keyword, no compression, the language, no translated keyword, then the text in UTF-8. */
    private static byte[] text(String keyword, String text, String language) {
        return (keyword + "\0\0\0" + language + "\0\0" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] header(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.writeInt(image.getWidth());
        data.writeInt(image.getHeight());
        data.write(new byte[] { 8, 2, 0, 0, 0 });
        return bytes.toByteArray();
    }

    /** Dots to the metre in both directions, rounded: 300 to the inch are 11,811. */
    private static byte[] resolution(int dpi) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        var perMetre = (int) Math.round(dpi / 0.0254);
        data.writeInt(perMetre);
        data.writeInt(perMetre);
        data.writeByte(1);
        return bytes.toByteArray();
    }

    /** Rows of red, green and blue, each the difference from the row above (filter 2), which suits flat pictures. */
    private static byte[] pixels(BufferedImage image) {
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var width = image.getWidth();
        var rows = new byte[image.getHeight() * (1 + 3 * width)];
        var at = 0;
        for (var y = 0; y < image.getHeight(); y++) {
            rows[at++] = 2;
            for (var x = 0; x < width; x++) {
                var here = pixels[y * width + x];
                var above = y == 0 ? 0 : pixels[(y - 1) * width + x];
                rows[at++] = (byte) ((here >> 16) - (above >> 16));
                rows[at++] = (byte) ((here >> 8) - (above >> 8));
                rows[at++] = (byte) (here - above);
            }
        }
        var deflater = new Deflater(6);
        try {
            deflater.setInput(rows);
            deflater.finish();
            var packed = new ByteArrayOutputStream(rows.length / 20);
            var buffer = new byte[16_384];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content);
        var data = new DataOutputStream(out);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        data.writeInt((int) crc.getValue());
    }
}
