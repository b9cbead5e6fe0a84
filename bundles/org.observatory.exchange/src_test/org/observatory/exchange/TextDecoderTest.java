// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String FRENCH = "L'été dernier, les élus ont créé à Épinal une fabrique : où ça ? Près de la forêt.\n";
    private static final String TYPOGRAPHIC = "« L’œuvre coûte 5 € – dit-il… » Déjà, à Noël.\n";

    private static DecodedText decode(byte[] bytes, String declared) throws ImportException {
        return TextDecoder.decode(ReceivedFile.of("a.txt", bytes), declared);
    }

    private static byte[] in(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, ISO-8859-1", "windows-1252, ISO-8859-1", "x-MacRoman, x-MacRoman"})
    void aShortFrenchTextIsReadInTheSetOfItsMachine(String written, String read) throws ImportException {
        var decoded = decode(in(FRENCH, written), null);
        assertEquals(FRENCH, decoded.text());
        assertEquals(read, decoded.charset().name());
        assertEquals(Remark.Kind.DOUBTFUL, decoded.remarks().getFirst().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "x-MacRoman"})
    void typographicSignsTellTheSet(String charset) throws ImportException {
        var decoded = decode(in(TYPOGRAPHIC, charset), null);
        assertEquals(TYPOGRAPHIC, decoded.text());
        assertEquals(charset, decoded.charset().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"été", "où", "DÉJÀ VU", "ça", "garçon", "Noël", "À", "l'œuf", "“x”"})
    void oneWordIsEnoughBetweenWindowsAndMacintosh(String word) throws ImportException {
        for (var charset : new String[] {"windows-1252", "x-MacRoman"}) {
            var bytes = in("Un mot : " + word + ".", charset);
            assertEquals("Un mot : " + word + ".", decode(bytes, null).text(), charset);
        }
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, 'Мы говорили о союзах между городом и предприятиями, и это было важно для всех участников.'",
        "windows-1255, 'דיברנו על בריתות בין העיר לבין החברות, וזה היה חשוב לכל המשתתפים בפגישה הזאת.'",
        "windows-1256, 'تحدثنا عن التحالفات بين المدينة والشركات وكان ذلك مهما لجميع المشاركين في هذا اللقاء.'",
        "windows-1253, 'Μιλήσαμε για συμμαχίες ανάμεσα στην πόλη και τις επιχειρήσεις, και ήταν σημαντικό για όλους.'"})
    void otherScriptsAreToldByTheirStatistics(String charset, String text) throws ImportException {
        var decoded = decode(in(text.repeat(3), charset), null);
        assertEquals(text.repeat(3), decoded.text(), decoded.charset().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsToldByItsZerosWithoutAMark(String charset) throws ImportException {
        var decoded = decode(in(FRENCH, charset), null);
        assertEquals(FRENCH, decoded.text());
        assertEquals(charset, decoded.charset().name());
    }

    @Test
    void whatIsValidUtf8IsUtf8WhateverTheTextDeclares() throws ImportException {
        var decoded = decode(in(FRENCH, "UTF-8"), "ISO-8859-1");
        assertEquals(FRENCH, decoded.text());
        assertEquals(StandardCharsets.UTF_8, decoded.charset());
    }

    @Test
    void whatTheTextDeclaresIsFollowedOtherwise() throws ImportException {
        var decoded = decode(in("Żółć", "ISO-8859-2"), " iso-8859-2 ");
        assertEquals("Żółć", decoded.text());
        assertTrue(decoded.remarks().isEmpty());
        assertEquals(FRENCH, decode(in(FRENCH, "windows-1252"), "no such set").text());
    }

    @Test
    void aFewDamagedPlacesOfUtf8AreNamedByTheirLines() throws ImportException {
        var bytes = in(FRENCH.repeat(20), "UTF-8");
        bytes[0] = (byte) 0xFF;
        bytes[FRENCH.getBytes(StandardCharsets.UTF_8).length * 2 + 1] = (byte) 0xC3;
        var decoded = decode(bytes, null);
        assertEquals(StandardCharsets.UTF_8, decoded.charset());
        assertEquals("2 damaged characters are replaced by “\uFFFD” (lines 1 and 3).", decoded.remarks().getLast()
                .sentence().en());
        assertEquals(FRENCH.repeat(20).length(), decoded.text().length());
    }

    @Test
    void picturesAndProgramsAreNoText() {
        var random = new byte[5_000];
        new Random(3).nextBytes(random);
        for (var bytes : new byte[][] {random, {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13},
                new byte[100]}) {
            assertFalse(TextDecoder.isText(ReceivedFile.of("a.txt", bytes)));
            assertEquals(ImportException.Kind.UNSUPPORTED,
                    assertThrows(ImportException.class, () -> decode(bytes, null)).kind());
        }
    }

    @Test
    void everyTextInUtf8ComesBackAsItWas() throws ImportException {
        var random = new Random(11);
        for (var i = 0; i < 500; i++) {
            var text = random.ints(1 + random.nextInt(60), 0x20, 0x11000).filter(c -> c < 0xD800 || c > 0xDFFF)
                    .filter(c -> c != 0x7F)
                    .filter(c -> c != 0xFEFF).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                            StringBuilder::append)
                    .toString();
            if (!text.isEmpty()) {
                assertEquals(text, decode(text.getBytes(StandardCharsets.UTF_8), null).text());
            }
        }
    }

    @Test
    void noBytesMakeItFail() {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++) {
            var bytes = new byte[1 + random.nextInt(40)];
            random.nextBytes(bytes);
            if (random.nextBoolean()) {
                for (var j = 0; j < bytes.length; j++) {
                    bytes[j] = (byte) (0x20 + (bytes[j] & 0xFF) % 0xE0);
                }
            }
            try {
                assertFalse(decode(bytes, random.nextBoolean() ? "windows-1252" : null).text().isEmpty(),
                        Arrays.toString(bytes));
            } catch (ImportException noText) {
                assertEquals(ImportException.Kind.UNSUPPORTED, noText.kind());
            }
        }
    }
}
