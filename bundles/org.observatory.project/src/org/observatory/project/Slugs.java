// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Makes names of files that every system and every tool can hold: lower-case ASCII letters, digits and hyphens, at most
 * {@value #LONGEST} characters, no device name of Windows. A slug is made once and stays when the element is renamed.
 */
public final class Slugs {

    /** The most characters of a slug. */
    public static final int LONGEST = 60;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
            "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");
    private static final String NAMELESS = "x";

    private Slugs() {
    }

    /**
     * {@return a slug for a name, one that is not taken}
     *
     * @param name  any name, in any script
     * @param taken tells whether a slug is taken; a number is added until it is not
     */
    public static String of(String name, Predicate<String> taken) {
        var plain = plain(name);
        var slug = plain;
        for (var number = 2; taken.test(slug); number++) {
            var ending = "-" + number;
            slug = cut(plain, LONGEST - ending.length()) + ending;
        }
        return slug;
    }

    private static String plain(String name) {
        var letters = name.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae").replace("ß", "ss");
        var ascii = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD)).replaceAll("");
        var slug = cut(ENDS.matcher(OTHER.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll("-")).replaceAll(""), LONGEST);
        return slug.isEmpty() ? NAMELESS : DEVICES.contains(slug) ? slug + "-" + NAMELESS : slug;
    }

    private static String cut(String slug, int length) {
        return slug.length() <= length ? slug : ENDS.matcher(slug.substring(0, length)).replaceAll("");
    }
}
