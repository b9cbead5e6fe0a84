// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.search;

import java.util.List;

/**
 * What the forms of a word have in common, by endings alone: singular and plural, masculine and feminine, the common forms of verbs. No
 * dictionary: « travaux » meets « travail », « cheval » meets « chevaux », yet « œil » does not meet « yeux », and some words meet that
 * are no kin. Made for a search whose hits are looked at before anything is coded.
 *
 * <p>Words are given without capitals and accents. A rule applies if three letters at least are left.
 */
final class WordForms {

    private static final int LEAST = 3;

    /** Endings of French nouns and adjectives, and what they become. The first that fits is applied. */
    private static final List<String[]> FRENCH_NOUNS = List.of(pair("eaux", "eau"), pair("aux", "al"), pair("ails", "al"), pair("ail", "al"),
            pair("trices", "teur"), pair("trice", "teur"), pair("euses", "eur"), pair("euse", "eur"), pair("ives", "if"), pair("ive", "if"),
            pair("iennes", "ien"), pair("ienne", "ien"), pair("elles", "el"), pair("elle", "el"), pair("eux", "eur"), pair("eurs", "eur"));

    /** Endings of French verbs, and of plurals and feminines, the longest first. */
    private static final List<String> FRENCH_ENDINGS = List.of("issaient", "issions", "eaient", "issantes", "issants", "issante", "eraient", "issent",
            "issons", "issait", "issais", "issant", "issez", "irions", "iraient", "erions", "antes", "aient", "eons", "eait", "eais", "eant", "eront", "erons", "erait",
            "erais", "irait", "iront", "irons", "asses", "assent", "ante", "ants", "erez", "erai", "eras", "irez", "irai", "ions", "ant",
            "era", "ira", "ees", "iez", "ent", "ons", "ais", "ait", "ies", "ee", "es", "er", "ez", "ai", "as", "is", "it", "ie", "ir",
            "us", "ue", "e", "s", "x", "i", "a", "u");

    private static final List<String> ENGLISH_ENDINGS = List.of("ings", "ing", "edly", "ed", "ers", "er", "es", "e", "s");

    private WordForms() {
    }

    private static String[] pair(String ending, String becomes) {
        return new String[] {ending, becomes};
    }

    /** {@return what the forms of a French word have in common} */
    static String french(String word) {
        for (var rule : FRENCH_NOUNS) {
            if (word.endsWith(rule[0]) && word.length() - rule[0].length() >= LEAST - 1) {
                return undoubled(word.substring(0, word.length() - rule[0].length()) + rule[1]);
            }
        }
        return undoubled(cut(word, FRENCH_ENDINGS));
    }

    /** {@return what the forms of an English word have in common} */
    static String english(String word) {
        if (word.endsWith("ies") && word.length() > LEAST + 2) {
            return word.substring(0, word.length() - 3) + "i";
        }
        if (word.endsWith("y") && word.length() > LEAST) {
            return word.substring(0, word.length() - 1) + "i";
        }
        return word.endsWith("ss") ? word : undoubled(cut(word, ENGLISH_ENDINGS));
    }

    private static String cut(String word, List<String> endings) {
        for (var ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** A consonant doubled before an ending: « running », « appelle » — but not the end of a short word. */
    private static String undoubled(String stem) {
        var last = stem.length() - 1;
        return last > LEAST - 1 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
