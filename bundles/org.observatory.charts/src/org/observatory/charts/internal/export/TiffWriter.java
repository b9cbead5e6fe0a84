// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.observatory.charts.drawing.Drawing;

/**
 * Writes a drawing as TIFF 6.0 (Adobe, 1992) as printers ask for it: eight bits a channel, no alpha, the resolution in dots
 * to the inch, LZW with horizontal differences. The description holds what the chart was made from, as JSON in ASCII.
 */
public final class TiffWriter {

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int ASCII = 2;
    private static final int ENTRY = 12;
    private static final int STRIP = 1 << 16;

    /** An entry of the directory: its type, how many values, and their bytes. */
    private record Entry(int type, int count, byte[] bytes) {
    }

    private final TreeMap<Integer, Entry> entries = new TreeMap<>();

    private TiffWriter() {
    }

    /**
     * The file's bytes.
     *
     * @param dpi dots to the inch, 36 to 2400
     */
    public static byte[] write(Drawing drawing, int dpi, Manifest manifest) {
        return write(PngWriter.image(drawing, dpi), dpi, manifest.ascii());
    }

    /** The file of a picture of the type {@link BufferedImage#TYPE_INT_RGB}. */
    static byte[] write(BufferedImage image, int dpi, String description) {
        return new TiffWriter().of(image, dpi, description);
    }

    private byte[] of(BufferedImage image, int dpi, String description) {
        var row = 3 * image.getWidth();
        var rows = Math.max(1, STRIP / row);
        var strips = strips(differences(image), row, rows);
        numbers(256, LONG, image.getWidth());
        numbers(257, LONG, image.getHeight());
        numbers(258, SHORT, 8, 8, 8);
        numbers(259, SHORT, 5);
        numbers(262, SHORT, 2);
        text(270, description);
        numbers(277, SHORT, 3);
        numbers(278, LONG, rows);
        numbers(279, LONG, strips.stream().mapToInt(strip -> strip.length).toArray());
        numbers(282, RATIONAL, dpi, 1);
        numbers(283, RATIONAL, dpi, 1);
        numbers(284, SHORT, 1);
        numbers(296, SHORT, 2);
        text(305, "Observatory Workbench " + Versions.workbench());
        numbers(317, SHORT, 2);
        var data = 8;
        var offsets = new int[strips.size()];
        for (var i = 0; i < offsets.length; i++) {
            offsets[i] = data;
            data += even(strips.get(i).length);
        }
        numbers(273, LONG, offsets);
        return file(strips, data);
    }

    private byte[] file(List<byte[]> strips, int directory) {
        var after = directory + 2 + ENTRY * entries.size() + 4;
        var size = after + entries.values().stream().mapToInt(entry -> entry.bytes().length > 4 ? even(entry.bytes().length) : 0).sum();
        var file = buffer(size);
        file.put(new byte[] { 'I', 'I', 42, 0 }).putInt(directory);
        for (var strip : strips) {
            file.put(strip).position(even(file.position()));
        }
        file.position(directory).putShort((short) entries.size());
        for (var tag : entries.keySet()) {
            var entry = entries.get(tag);
            file.putShort(tag.shortValue()).putShort((short) entry.type()).putInt(entry.count());
            if (entry.bytes().length > 4) {
                file.putInt(after).put(after, entry.bytes());
                after += even(entry.bytes().length);
            } else {
                var place = file.position();
                file.put(entry.bytes()).position(place + 4);
            }
        }
        return file.array();
    }

    private static int even(int length) {
        return length + (length & 1);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void numbers(int tag, int type, int... values) {
        var bytes = buffer(values.length * (type == SHORT ? 2 : 4));
        for (var value : values) {
            if (type == SHORT) {
                bytes.putShort((short) value);
            } else {
                bytes.putInt(value);
            }
        }
        entries.put(tag, new Entry(type, type == RATIONAL ? values.length / 2 : values.length, bytes.array()));
    }

    private void text(int tag, String text) {
        var bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        entries.put(tag, new Entry(ASCII, bytes.length, bytes));
    }

    /** Red, green and blue, each the difference from the pixel to the left (predictor 2). */
    private static byte[] differences(BufferedImage image) {
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var width = image.getWidth();
        var bytes = new byte[3 * pixels.length];
        for (var i = 0; i < pixels.length; i++) {
            var here = pixels[i];
            var left = i % width == 0 ? 0 : pixels[i - 1];
            bytes[3 * i] = (byte) ((here >> 16) - (left >> 16));
            bytes[3 * i + 1] = (byte) ((here >> 8) - (left >> 8));
            bytes[3 * i + 2] = (byte) (here - left);
        }
        return bytes;
    }

    private static List<byte[]> strips(byte[] bytes, int row, int rows) {
        var strips = new ArrayList<byte[]>();
        for (var at = 0; at < bytes.length; at += rows * row) {
            strips.add(Lzw.pack(bytes, at, Math.min(rows * row, bytes.length - at)));
        }
        return strips;
    }
}
