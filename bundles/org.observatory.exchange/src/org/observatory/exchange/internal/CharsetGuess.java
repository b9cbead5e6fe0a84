// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import com.ibm.icu.text.CharsetDetector;

/**
 * Guesses the character set of a text that is in one byte a character and does not say in which. Texts in Latin letters
 * with some accents are told apart by where the accented letters stand: the wrong set puts capitals and signs inside
 * words. Texts that are mostly in another script are told by the statistics of ICU.
 */
public final class CharsetGuess {

    private static final int LOOK_AT = 256 << 10;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MACINTOSH = Charset.forName("x-MacRoman");
    private static final int SURE = 30;

    private CharsetGuess() {
    }

    /** Whether bytes are UTF-8 but for a few: ten good sequences for a bad byte. */
    public static boolean isDamagedUtf8(byte[] bytes) {
        var good = 0;
        var bad = 0;
        for (var i = 0; i < bytes.length; i++) {
            var b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            var follow = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : b >= 0xC2 ? 1 : 0;
            var seen = 0;
            while (seen < follow && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
                i++;
                seen++;
            }
            if (follow > 0 && seen == follow) {
                good++;
            } else {
                bad++;
            }
        }
        return bad > 0 && good >= 10 * bad;
    }

    /** The most likely set of a text that is not UTF-8. */
    public static Charset of(byte[] bytes) {
        var sample = bytes.length > LOOK_AT ? Arrays.copyOf(bytes, LOOK_AT) : bytes;
        var windows = plausibility(new String(sample, WINDOWS));
        var macintosh = plausibility(new String(sample, MACINTOSH));
        if (Math.max(windows, macintosh) < beyondAscii(sample)) {
            var foreign = foreign(sample);
            if (foreign.isPresent()) {
                return foreign.get();
            }
        }
        if (macintosh > windows) {
            return MACINTOSH;
        }
        return hasControls(bytes) ? WINDOWS : StandardCharsets.ISO_8859_1;
    }

    /** What ICU says, when it is sure enough. */
    private static Optional<Charset> foreign(byte[] bytes) {
        var match = new CharsetDetector().setText(bytes).detect();
        if (match == null || match.getConfidence() < SURE) {
            return Optional.empty();
        }
        // ICU adds in which direction Hebrew is written; the set of Windows has the same letters, and their points.
        var name = match.getName().startsWith("ISO-8859-8") ? "windows-1255" : match.getName();
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static int beyondAscii(byte[] bytes) {
        var count = 0;
        for (var b : bytes) {
            count += b < 0 ? 1 : 0;
        }
        return count;
    }

    /**
     * What Windows has between 0x80 and 0x9F are letters and signs; ISO 8859-1 has nothing that anyone writes there.
     */
    private static boolean hasControls(byte[] bytes) {
        for (var b : bytes) {
            if (b < (byte) 0xA0) {
                return true;
            }
        }
        return false;
    }

    private static int plausibility(String text) {
        var points = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x80) {
                points += points(before(text, i), c, i + 1 < text.length() ? text.charAt(i + 1) : ' ');
            }
        }
        return points;
    }

    private static char before(String text, int at) {
        return at == 0 ? ' ' : text.charAt(at - 1);
    }

    private static boolean isAccented(char c) {
        return c >= 0x80 && Character.isLetter(c);
    }

    private static int points(char before, char c, char after) {
        if (c == '\uFFFD' || Character.isISOControl(c)) {
            return -5;
        }
        if (isAccented(before) && isAccented(c) && isAccented(after)) {
            return -3;
        }
        var inWord = Character.isLetter(before) || Character.isLetter(after);
        if ("éèêàçùâîôûëïœæñüöäß".indexOf(c) >= 0) {
            return inWord || c == 'à' ? 3 : 0;
        }
        if (Character.isUpperCase(c)) {
            return Character.isLowerCase(before) ? -4 : "ÉÈÊÀÇŒÂÎÔ".indexOf(c) >= 0 ? 2 : 0;
        }
        if ("’‘“”«»–—…\u00A0€°•·".indexOf(c) >= 0) {
            return c == '’' && !inWord ? 0 : 2;
        }
        return Character.isLetter(c) ? 0 : inWord ? -3 : -1;
    }
}
