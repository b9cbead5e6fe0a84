// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a speaker as it stands before a turn: « Mme Durand (maire) : », "Interviewer:", « ENQ. », "[00:12]
 * Speaker 2:", a role or a bold name before a tab or alone on its line.
 *
 * @param shown  the name as it stands there, without time and punctuation
 * @param key    what tells it from others: lower case, without accents and punctuation
 * @param person whether it can hardly be anything but a person: initials, capitals, a form of address, several names
 */
record SpeakerName(String shown, String key, boolean person) {

    /** How many units of a line are looked at. */
    static final int LONGEST_PREFIX = 120;

    private static final int LONGEST = 48;
    private static final int MOST_WORDS = 6;

    private static final String TIME = "\\[?\\(?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?\\)?\\]?";
    private static final String LEAD = "(?:[-–—•*_]{1,3}\\h*)?(?:" + TIME + "\\h*[-–—]?\\h*)?";
    private static final Pattern COLON = Pattern
            .compile(LEAD + "(?<name>[^\\h:][^:\\t]{0,60}?)(?:\\h*" + TIME + ")?\\h*:(?=\\s|\\*|_|$).*",
                    Pattern.DOTALL);
    private static final Pattern DOT = Pattern
            .compile(LEAD + "(?<name>\\p{Lu}{2,6}\\d{0,2})\\.(?:\\h*[-–—])?(?=\\h|$).*", Pattern.DOTALL);
    private static final Pattern TAB = Pattern.compile(LEAD + "(?<name>[^\\t]{1,48})\\t.*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern
            .compile("(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\d’'.\\-]*|\\d{1,3}|de|du|des|la|le|les|d’|von|van|der|et|of|the|n°|&)");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,4}\\d{0,2}|\\p{Lu}\\.\\h?(?:\\p{Lu}\\.?)?");
    private static final Pattern ADDRESS = Pattern
            .compile("(?:M|Mme|Mlle|Mr|Mrs|Ms|Dr|Pr|MM|Mmes|Monsieur|Madame)\\.?\\h\\p{Lu}.*");
    private static final Pattern PARENTHESIS = Pattern.compile("\\h*\\([^()]*\\)$");

    /**
     * The name with which a line begins.
     *
     * @param line the beginning of the line
     * @param bold how many of its first units are set in bold
     */
    static Optional<SpeakerName> before(String line, int bold) {
        return matched(COLON.matcher(line)).or(() -> matched(DOT.matcher(line)).filter(SpeakerName::isClear))
                .or(() -> matched(TAB.matcher(line)).filter(name -> name.hasRole() || name.isClear()
                        || bold >= name.shown().length()))
                .or(() -> ofBold(line, bold));
    }

    /** The role that the name of a paragraph style tells; none for any other style. */
    static Optional<SpeakerName> style(String style) {
        var name = new SpeakerName(style, key(style), false);
        return Optional.of(name).filter(SpeakerName::hasRole);
    }

    private static Optional<SpeakerName> matched(Matcher matcher) {
        return matcher.matches() ? of(matcher.group("name")) : Optional.empty();
    }

    /** A bold beginning that is followed by ordinary type, or stands alone on its line before what is said. */
    private static Optional<SpeakerName> ofBold(String line, int bold) {
        if (bold == 0 || bold >= line.length()) {
            return Optional.empty();
        }
        return of(line.substring(0, bold).strip()).filter(name -> name.hasRole() || name.person());
    }

    private static Optional<SpeakerName> of(String written) {
        var name = written.replaceAll("^[*_]+|[*_]+$", "").strip().replaceAll("[.\\h]*[-–—.]?\\h*$", "");
        var bare = PARENTHESIS.matcher(name).replaceFirst("");
        var key = key(bare);
        if (name.isEmpty() || name.length() > LONGEST || key.isEmpty() || bare.isEmpty()) {
            return Optional.empty();
        }
        var words = bare.split("[\\h]+");
        var isRole = isRole(key);
        if (words.length > MOST_WORDS || !isRole && (SpeakerWords.FACTS.contains(firstWord(key)) || !startsAsName(bare)
                || !Arrays.stream(words).allMatch(word -> NAME.matcher(word).matches()))) {
            return Optional.empty();
        }
        var person = INITIALS.matcher(bare).matches() || ADDRESS.matcher(bare).matches() || isInCapitals(bare)
                || words.length > 1 && Arrays.stream(words).allMatch(word -> Character.isUpperCase(word.charAt(0)));
        return Optional.of(new SpeakerName(name, key, person));
    }

    private static boolean isInCapitals(String name) {
        return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static boolean startsAsName(String bare) {
        return Character.isUpperCase(bare.codePointAt(0)) || !Character.isLowerCase(bare.codePointAt(0))
                && Character.isLetter(bare.codePointAt(0));
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    private static String firstWord(String key) {
        var space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    private static boolean isRole(String key) {
        var bare = key.replaceAll("\\h?\\d+$", "");
        return SpeakerWords.INTERVIEWERS.contains(bare) || SpeakerWords.OTHERS.contains(bare);
    }

    boolean hasRole() {
        return isRole(key);
    }

    boolean isInterviewer() {
        return SpeakerWords.INTERVIEWERS.contains(key.replaceAll("\\h?\\d+$", ""));
    }

    boolean isPerson() {
        return person;
    }

    /** All in capitals, as abbreviations of names are. */
    private boolean isClear() {
        return hasRole() || isInCapitals(shown);
    }
}
