// SPDX-License-Identifier: EPL-2.0
package org.observatory.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What makes a file of French texts a faithful companion of its English one: the same keys, the same placeholders, a
 * mnemonic where English has one, nothing left in English, French typography.
 *
 * @param sameInBoth the texts that are rightly the same in both languages, such as {@code OK}
 */
record FrenchTexts(Set<String> sameInBoth) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}|%[sd]");
    private static final Pattern MNEMONIC = Pattern.compile("(?<!&)&(?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern PLAIN_SPACE = Pattern.compile(" [;!?%»](?![\\p{L}(]| = )|(?<=[\\p{L}\\d}»]) :|« ");
    private static final Pattern WRONG_SPACE = Pattern.compile("\u202F:|[^«]\u00A0[;!?%]");
    private static final Pattern FUNCTION_KEY = Pattern.compile("F\\d+");

    /** One sentence for each fault, with its key; none when the French is faithful. */
    List<String> faults(Map<String, String> english, Map<String, String> french) {
        List<String> faults = new ArrayList<>();
        difference(french.keySet(), english.keySet()).forEach(key -> faults.add(key + ": unknown in English"));
        difference(english.keySet(), french.keySet()).forEach(key -> faults.add(key + ": without French"));
        new TreeSet<>(english.keySet()).stream().filter(french::containsKey)
                .forEach(key -> compare(key, english.get(key), french.get(key), faults));
        return faults;
    }

    private void compare(String key, String english, String french, List<String> faults) {
        if (!placeholders(english).equals(placeholders(french))) {
            faults.add(key + ": other placeholders: " + french);
        }
        if (MNEMONIC.matcher(english).find() != MNEMONIC.matcher(french).find()) {
            faults.add(key + ": mnemonic in one language only: " + french);
        }
        if (isText(english) && english.equals(french) && !sameInBoth.contains(french)) {
            faults.add(key + ": left in English: " + french);
        }
        if (!english.equals(french)) {
            typography(key, french, faults);
        }
    }

    private static void typography(String key, String french, List<String> faults) {
        if (french.indexOf('\'') >= 0) {
            faults.add(key + ": straight apostrophe: " + french);
        }
        if (french.contains("...")) {
            faults.add(key + ": three dots instead of an ellipsis: " + french);
        }
        if (PLAIN_SPACE.matcher(french).find()) {
            faults.add(key + ": breakable space at a punctuation mark: " + french);
        }
        if (WRONG_SPACE.matcher(french).find()) {
            faults.add(key + ": wrong width of a space: " + french);
        }
    }

    private static boolean isText(String text) {
        return WORD.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find() && !FUNCTION_KEY.matcher(text).matches();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static Set<String> difference(Set<String> left, Set<String> right) {
        Set<String> rest = new TreeSet<>(left);
        rest.removeAll(right);
        return rest;
    }
}
