// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Guesses the language of a text from its most frequent small words, in the languages that studies of ours are in. */
final class LanguageGuess {

    private static final int LOOK_AT = 50_000;
    private static final int FEWEST = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "fr", words("le la les des et du un une est dans que qui pour pas sur nous ce il au avec en je on vous"),
            "en", words("the of and to is that it for was with this are you have not be we they in on at but"),
            "de", words("der die das und ist nicht ein eine zu den mit auf von sich auch dem wir ich es war"),
            "es", words("el los las y del que en una por con no es para su al lo como más pero hay se"),
            "it", words("il di che e non un una per con gli della sono del nel dei più alla anche come si"),
            "nl", words("het een van en dat niet met voor zijn op aan te ook maar wij ik hij deze bij om"));

    private LanguageGuess() {
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** {@return the two-letter code of the language; null when no language is ahead of the others by a third} */
    static String of(String text) {
        var counts = new HashMap<String, Integer>();
        WORD.matcher(text.substring(0, Math.min(text.length(), LOOK_AT))).results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .forEach(word -> SMALL_WORDS.forEach((language, words) -> {
                    if (words.contains(word)) {
                        counts.merge(language, 1, Integer::sum);
                    }
                }));
        var ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (ranked.isEmpty() || ranked.getFirst().getValue() < FEWEST) {
            return null;
        }
        var first = ranked.getFirst();
        return ranked.size() > 1 && ranked.get(1).getValue() * 4 > first.getValue() * 3 ? null : first.getKey();
    }
}
