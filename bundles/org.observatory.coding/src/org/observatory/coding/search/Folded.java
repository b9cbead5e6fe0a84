// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.search;

import java.text.Normalizer;
import java.util.Arrays;

import org.observatory.coding.Segment;

/**
 * A text as it is compared: apostrophes, spaces and dashes alike, without capitals, without accents and ligatures if these do not
 * matter; each unit knows which unit of the text it comes from.
 */
final class Folded {

    private static final char SPECIAL = '\uffff';
    private static final char[][] TABLES = new char[4][];

    private final char[] units;
    /** For each unit the offset in the text, and at the end its length; null if they are the same. */
    private final int[] origins;
    private final int length;

    private Folded(char[] units, int[] origins, int length) {
        this.units = units;
        this.origins = origins;
        this.length = length;
    }

    static Folded of(String text, boolean caseful, boolean accented) {
        var table = table(caseful, accented);
        var units = new char[text.length()];
        for (var at = 0; at < units.length; at++) {
            var folded = table[text.charAt(at)];
            if (folded == SPECIAL) {
                return unequal(text, table, caseful);
            }
            units[at] = folded;
        }
        return new Folded(units, null, units.length);
    }

    private static Folded unequal(String text, char[] table, boolean caseful) {
        var units = new char[text.length() + 16];
        var origins = new int[units.length + 1];
        var count = 0;
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            var several = table[unit] == SPECIAL ? fold(unit, caseful, false) : null;
            var more = several == null ? 1 : several.length();
            if (count + more > units.length) {
                units = Arrays.copyOf(units, units.length + units.length / 2 + more);
                origins = Arrays.copyOf(origins, units.length + 1);
            }
            for (var each = 0; each < more; each++) {
                units[count] = several == null ? table[unit] : several.charAt(each);
                origins[count++] = at;
            }
        }
        origins[count] = text.length();
        return new Folded(units, origins, count);
    }

    private static synchronized char[] table(boolean caseful, boolean accented) {
        var place = (caseful ? 1 : 0) + (accented ? 2 : 0);
        if (TABLES[place] == null) {
            var table = new char[1 << 16];
            for (var unit = 0; unit < table.length; unit++) {
                var folded = fold((char) unit, caseful, accented);
                table[unit] = folded.length() == 1 ? folded.charAt(0) : SPECIAL;
            }
            TABLES[place] = table;
        }
        return TABLES[place];
    }

    private static String fold(char unit, boolean caseful, boolean accented) {
        var like = switch (unit) {
            case '’', '‘', 'ʼ', '′' -> '\'';
            case '\u00a0', '\u202f', '\u2009' -> ' ';
            case '\u2011' -> '-';
            default -> unit;
        };
        var folded = Character.isSurrogate(like) || accented ? String.valueOf(like) : bare(like);
        return caseful ? folded : lower(folded);
    }

    private static String lower(String folded) {
        var lower = new StringBuilder(folded.length());
        folded.chars().forEach(each -> lower.append(Character.toLowerCase((char) each)));
        return lower.toString();
    }

    private static String bare(char unit) {
        if (unit < 0x80) {
            return String.valueOf(unit);
        }
        var bare = new StringBuilder(2);
        for (var part : Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                bare.append(switch (part) {
                    case 'œ' -> "oe";
                    case 'Œ' -> "OE";
                    case 'æ' -> "ae";
                    case 'Æ' -> "AE";
                    default -> String.valueOf(part);
                });
            }
        }
        return bare.toString();
    }

    /** {@return the units, as a text} */
    String text() {
        return new String(units, 0, length);
    }

    /** {@return the stretch of the text that some units come from, with the accents that follow it} */
    Segment origin(int start, int end) {
        return origins == null ? new Segment(start, end) : new Segment(origins[start], Math.max(origins[end], origins[start] + 1));
    }
}
