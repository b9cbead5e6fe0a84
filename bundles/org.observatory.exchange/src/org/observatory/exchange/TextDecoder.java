// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.observatory.analysis.Label;
import org.observatory.exchange.internal.CharsetGuess;
import org.observatory.exchange.internal.Refusals;

/**
 * Finds out in which character set a text is, and reads it. In this order: a byte order mark; UTF-16 without one, told
 * by its zeros; UTF-8, when all of it is valid; what the text declares; else a guess between the sets of Windows, of
 * old Macintosh and of other scripts, which is said in a remark. A text in UTF-8 with few damaged places is read as
 * UTF-8, and the places are named.
 */
public final class TextDecoder {

    private static final int LOOK_AT = 64 << 10;
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    private TextDecoder() {
    }

    /**
     * {@return whether these may be the bytes of a text, rather than those of a picture or a program}
     *
     * @param file what was received; its beginning is looked at
     */
    public static boolean isText(ReceivedFile file) {
        var bytes = file.bytes();
        if (marked(bytes).isPresent() || zeros(bytes) != null) {
            return true;
        }
        var length = Math.min(bytes.length, LOOK_AT);
        var odd = 0;
        for (var i = 0; i < length; i++) {
            var b = bytes[i];
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B && b != 0x1B
                    || b == 0x7F) {
                odd++;
            }
        }
        return odd <= length / 100;
    }

    /**
     * Reads a text.
     *
     * @param file     what was received
     * @param declared the name of the character set that the text itself declares; null for none. It is followed only
     *                 where the bytes do not say otherwise
     * @throws ImportException if it is no text
     */
    public static DecodedText decode(ReceivedFile file, String declared) throws ImportException {
        if (!isText(file)) {
            throw Refusals.binary(file.name());
        }
        var bytes = file.bytes();
        var mark = marked(bytes);
        if (mark.isPresent()) {
            return lenient(bytes, mark.get().length, mark.get().charset, new ArrayList<>());
        }
        var zeros = zeros(bytes);
        if (zeros != null) {
            return lenient(bytes, 0, zeros, guessed(zeros));
        }
        var utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new DecodedText(utf8.get(), StandardCharsets.UTF_8, List.of());
        }
        var named = charset(declared).filter(set -> !set.equals(StandardCharsets.UTF_8));
        if (named.isPresent()) {
            return lenient(bytes, 0, named.get(), new ArrayList<>());
        }
        if (CharsetGuess.isDamagedUtf8(bytes)) {
            return lenient(bytes, 0, StandardCharsets.UTF_8, new ArrayList<>());
        }
        var guess = CharsetGuess.of(bytes);
        return lenient(bytes, 0, guess, guessed(guess));
    }

    private static List<Remark> guessed(Charset guess) {
        var name = guess.displayName();
        return new ArrayList<>(List.of(Remark.of(Remark.Kind.DOUBTFUL,
                "The file does not say its character set; it seems to be %s: check the accented letters.".formatted(name),
                "Le fichier ne dit pas son jeu de caractères ; ce semble être %s : vérifiez les lettres accentuées."
                        .formatted(name))));
    }

    private record Mark(Charset charset, int length) {
    }

    private static Optional<Mark> marked(byte[] bytes) {
        var file = ReceivedFile.of("", bytes);
        if (file.startsWith(0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
        }
        if (file.startsWith(0xFF, 0xFE, 0, 0)) {
            return Optional.of(new Mark(UTF_32LE, 4));
        }
        if (file.startsWith(0, 0, 0xFE, 0xFF)) {
            return Optional.of(new Mark(UTF_32BE, 4));
        }
        if (file.startsWith(0xFF, 0xFE)) {
            return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
        }
        return file.startsWith(0xFE, 0xFF) ? Optional.of(new Mark(StandardCharsets.UTF_16BE, 2)) : Optional.empty();
    }

    /**
     * UTF-16 without a mark, when every other byte of ordinary text is zero: a third of one half, and none of the
     * other.
     */
    private static Charset zeros(byte[] bytes) {
        var length = Math.min(bytes.length, LOOK_AT) & ~1;
        var first = 0;
        var second = 0;
        for (var i = 0; i < length; i += 2) {
            first += bytes[i] == 0 ? 1 : 0;
            second += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (bytes.length % 2 != 0 || length < 4) {
            return null;
        }
        if (second > length / 6 && first == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return first > length / 6 && second == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return name == null || name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notThat) {
            return Optional.empty();
        }
    }

    private static DecodedText lenient(byte[] bytes, int from, Charset charset, List<Remark> remarks) {
        var text = new String(bytes, from, bytes.length - from, charset);
        if (text.indexOf('\uFFFD') >= 0 && strict(bytes, charset).isEmpty()) {
            remarks.add(damaged(text));
        }
        return new DecodedText(text, charset, remarks);
    }

    private static Remark damaged(String text) {
        var lines = new ArrayList<Integer>();
        var count = 0;
        var line = 1;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
            } else if (c == '\uFFFD') {
                count++;
                lines.add(line);
            }
        }
        var places = Places.LINES.of(lines);
        return new Remark(Remark.Kind.DOUBTFUL, count == 1
                ? new Label("One damaged character is replaced by “\uFFFD” (%s).".formatted(places.en()),
                        "Un caractère endommagé est remplacé par « \uFFFD » (%s).".formatted(places.fr()))
                : new Label("%d damaged characters are replaced by “\uFFFD” (%s).".formatted(count, places.en()),
                        "%d caractères endommagés sont remplacés par « \uFFFD » (%s).".formatted(count, places.fr())));
    }
}
