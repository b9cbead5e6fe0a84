// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;

/** The words of a question in the notation of {@link PassageNotation}, taken one after the other. */
final class NotationWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.+-]+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,1000}(\\.[0-9]{1,1000})?");
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** A word, or a text if it is quoted. */
    private record Word(int place, String text, boolean quoted) {
    }

    private final String source;
    private final List<Word> words = new ArrayList<>();
    private int next;

    NotationWords(String source) throws PassageSyntaxException {
        this.source = source;
        var word = WORD.matcher(source);
        for (var at = 0; at < source.length();) {
            var unit = source.charAt(at);
            if (Character.isWhitespace(unit)) {
                at++;
            } else if (unit == '{') {
                var end = source.indexOf('}', at);
                if (end < 0) {
                    throw error(at, "the name that begins here has no closing brace", "le nom qui commence ici n’a pas d’accolade fermante");
                }
                at = end + 1;
            } else if (unit == '"') {
                at = quoted(at);
            } else if (unit == '(' || unit == ')') {
                words.add(new Word(at, String.valueOf(unit), false));
                at++;
            } else if (word.region(at, source.length()).lookingAt()) {
                words.add(new Word(at, word.group(), false));
                at = word.end();
            } else {
                throw error(at, "“" + unit + "” means nothing here", "« " + unit + " » ne veut rien dire ici");
            }
        }
    }

    private int quoted(int start) throws PassageSyntaxException {
        var text = new StringBuilder();
        for (var at = start + 1; at < source.length(); at++) {
            var unit = source.charAt(at);
            if (unit == '"') {
                words.add(new Word(start, text.toString(), true));
                return at + 1;
            } else if (unit != '\\') {
                text.append(unit);
            } else {
                at++;
                var escaped = at < source.length() ? source.charAt(at) : ' ';
                switch (escaped) {
                    case '"', '\\' -> text.append(escaped);
                    case 'n' -> text.append('\n');
                    case 'r' -> text.append('\r');
                    case 't' -> text.append('\t');
                    case 'u' -> {
                        text.append(unit(at + 1));
                        at += 4;
                    }
                    default -> throw error(at - 1, "after \\ comes one of \", \\, n, r, t and u",
                            "après \\ vient l’un de \", \\, n, r, t et u");
                }
            }
        }
        throw error(start, "the text that begins here has no closing quotation mark",
                "le texte qui commence ici n’a pas de guillemet fermant");
    }

    private char unit(int at) throws PassageSyntaxException {
        var digits = source.substring(Math.min(at, source.length()), Math.min(at + 4, source.length()));
        if (!digits.matches("\\p{XDigit}{4}")) {
            throw error(at, "after \\u come four hexadecimal digits", "après \\u viennent quatre chiffres hexadécimaux");
        }
        return (char) Integer.parseInt(digits, 16);
    }

    boolean isAtEnd() {
        return next == words.size();
    }

    /** Takes words, if they stand here. */
    boolean takes(String... wanted) {
        for (var at = 0; at < wanted.length; at++) {
            if (next + at >= words.size() || words.get(next + at).quoted()
                    || !words.get(next + at).text().equals(wanted[at])) {
                return false;
            }
        }
        next += wanted.length;
        return true;
    }

    void expect(String wanted) throws PassageSyntaxException {
        if (!takes(wanted)) {
            throw unexpected(wanted);
        }
    }

    <E extends Enum<E>> E one(E[] constants) throws PassageSyntaxException {
        for (var constant : constants) {
            if (takes(constant.name().toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw unexpected(String.join(", ", List.of(constants).stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList()));
    }

    String text() throws PassageSyntaxException {
        if (isAtEnd() || !words.get(next).quoted()) {
            throw unexpected("\"…\"");
        }
        return words.get(next++).text();
    }

    String id() throws PassageSyntaxException {
        if (isAtEnd() || !words.get(next).quoted() && !UUID.matcher(words.get(next).text()).matches()) {
            throw unexpected("UUID");
        }
        return words.get(next++).text();
    }

    int whole() throws PassageSyntaxException {
        if (!isAtEnd() && !words.get(next).quoted() && words.get(next).text().matches("[0-9]{1,10}")
                && Long.parseLong(words.get(next).text()) <= Integer.MAX_VALUE) {
            return Integer.parseInt(words.get(next++).text());
        }
        throw unexpected("0, 1, 2…");
    }

    BigDecimal number() throws PassageSyntaxException {
        if (!isAtEnd() && !words.get(next).quoted() && NUMBER.matcher(words.get(next).text()).matches()) {
            return new BigDecimal(words.get(next++).text());
        }
        throw unexpected("12, 1.5…");
    }

    PartialDate date() throws PassageSyntaxException {
        try {
            if (!isAtEnd() && !words.get(next).quoted()) {
                var date = PartialDate.parse(words.get(next).text());
                next++;
                return date;
            }
        } catch (IllegalArgumentException none) {
            // told below, as whatever else stands here instead of a date
        }
        throw unexpected("2019, 2019-10, 2019-10-01");
    }

    PassageSyntaxException unexpected(String wanted) {
        if (isAtEnd()) {
            return error(source.length(), "something is missing at the end: " + wanted, "il manque quelque chose à la fin : " + wanted);
        }
        var word = words.get(next);
        return error(word.place(), "“" + word.text() + "” stands where this is expected: " + wanted,
                "« " + word.text() + " » se trouve là où l’on attend : " + wanted);
    }

    PassageSyntaxException tooDeep() {
        return error(isAtEnd() ? source.length() : words.get(next).place(), "there are too many conditions within each other",
                "trop de conditions sont emboîtées");
    }

    private static PassageSyntaxException error(int place, String english, String french) {
        return new PassageSyntaxException(place, new Label("At character " + (place + 1) + ", " + english + ".",
                "Au caractère " + (place + 1) + ", " + french + "."));
    }
}
