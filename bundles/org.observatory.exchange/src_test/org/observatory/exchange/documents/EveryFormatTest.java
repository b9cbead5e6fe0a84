// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatory.exchange.ReceivedFile;

/** The same three paragraphs come out of every format as the same text. */
class EveryFormatTest {

    private static final String ACCENTS = "Où naît l’alliance ? À Œuilly, « l’été » — 1 000 €, co\u00ADop\u00A0: e\u0301.";
    private static final String EMOJI = "Bravo 👏🏽 à la famille 👩\u200D👩\u200D👧 🇫🇷 \uD835\uDD4A !";
    private static final String HEBREW = "שלום עולם, 2021 – \u200Fمرحبا\u200E";
    private static final String TEXT = ACCENTS + "\n" + EMOJI + "\n" + HEBREW + "\n";
    private static final String[] PARAGRAPHS = {ACCENTS, EMOJI, HEBREW};

    /** A way in which the three paragraphs are written. */
    record Way(String name, ReceivedFile file) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Way> ways() {
        return Stream.of(
                new Way("txt in UTF-8", Made.text("a.txt", TEXT)),
                new Way("txt without a last line end", Made.text("a.txt", TEXT.strip())),
                new Way("txt with a byte order mark", Made.text("a.txt", "\uFEFF" + TEXT)),
                new Way("txt with CRLF", Made.text("a.txt", TEXT.replace("\n", "\r\n"))),
                new Way("txt with CR", Made.text("a.txt", TEXT.replace("\n", "\r"))),
                new Way("txt in UTF-16", ReceivedFile.of("a.txt", TEXT.getBytes(StandardCharsets.UTF_16))),
                new Way("txt in UTF-16 with a little-endian mark",
                        ReceivedFile.of("a.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))),
                new Way("txt in UTF-32", ReceivedFile.of("a.txt", ("\uFEFF" + TEXT)
                        .getBytes(Charset.forName("UTF-32BE")))),
                new Way("docx", Made.docx(PARAGRAPHS)),
                new Way("odt", Made.odt("", paragraphs("<text:p>%s</text:p>"))),
                new Way("html", Made.html(paragraphs("<p>%s</p>\n"))),
                new Way("html with CRLF inside", Made.html(paragraphs("<p>\r\n  %s\r\n</p>\r\n"))),
                new Way("html in UTF-16", ReceivedFile.of("a.html", ("<html>" + paragraphs("<p>%s</p>"))
                        .getBytes(StandardCharsets.UTF_16))),
                new Way("html with entities", Made.html(paragraphs("<p>%s</p>", EveryFormatTest::entities))),
                new Way("rtf", Made.rtf(paragraphs("\\pard %s\\par\r\n", EveryFormatTest::unicode))));
    }

    private static String paragraphs(String pattern) {
        return paragraphs(pattern, Function.identity());
    }

    private static String paragraphs(String pattern, Function<String, String> written) {
        return Arrays.stream(PARAGRAPHS).map(written).map(pattern::formatted).collect(Collectors.joining());
    }

    private static String entities(String text) {
        return text.codePoints().mapToObj(c -> c < 0x80 ? Character.toString(c) : "&#" + c + ";")
                .collect(Collectors.joining());
    }

    /**
     * As word processors write what ANSI lacks: each UTF-16 unit as a signed number, with a question mark for old
     * readers.
     */
    private static String unicode(String text) {
        return text.chars().mapToObj(c -> c < 0x80 ? Character.toString(c) : "\\u" + (short) c + "?")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theTextIsTheSame(Way way) {
        var read = Reading.read(way.file());
        assertEquals(TEXT, read.text());
        assertEquals(Arrays.stream(PARAGRAPHS).map("P "::concat).toList(), Reading.parts(read));
        assertTrue(read.speakers().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nothingDoubtfulIsSaidOfIt(Way way) {
        assertEquals(List.of(), Reading.remarks(Reading.read(way.file())));
    }

    @Test
    void markdownStaysAsItIsWritten() {
        assertEquals(TEXT, Reading.read(Made.text("a.md", "\uFEFF" + TEXT.replace("\n", "\r\n"))).text());
    }

    @Test
    void aPdfHasTheCharactersOfItsFontInTheOrderInWhichTheyAreRead() {
        var set = new StringBuilder("שלום").reverse();
        var read = Reading.read(Made.pdf("Où naît l’alliance ? À Œuilly,\n« l’été » — 1 000 €.\n" + set));
        assertEquals("Où naît l’alliance ? À Œuilly,\n« l’été » — 1 000 €.\nשלום\n", read.text());
        assertEquals("pdf", read.format());
    }
}
