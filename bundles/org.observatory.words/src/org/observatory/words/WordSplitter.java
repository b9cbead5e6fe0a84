// SPDX-License-Identifier: EPL-2.0
package org.observatory.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Splits texts into words. A text is French unless it says that it is English. Words are those of Unicode's text segmentation
 * (UAX #29), as Lucene's standard tokenizer finds them, but a hyphen joins no words; numbers are words too. The light stemming of
 * French is that of Savoy (1999), the minimal one too; that of English takes the plural off (Harman 1991). Used by one thread.
 */
public final class WordSplitter {

    /** What stands in every text and is not in the lists of the library: forms of être and avoir among them. */
    private static final List<String> MORE_FRENCH = List.of("est", "a", "ça", "si", "comme", "plus", "très", "aussi", "tout", "tous", "toute",
            "toutes", "où", "dont", "donc", "car", "ni", "quand", "là", "bien", "puis", "cela", "celui", "celle", "ceux", "celles", "elles",
            "fait", "faire", "être", "avoir", "entre");

    private final boolean english;
    private final Stemming stemming;
    private final CharArraySet stops;

    private WordSplitter(boolean english, Stemming stemming, CharArraySet stops) {
        this.english = english;
        this.stemming = stemming;
        this.stops = stops;
    }

    /**
     * {@return what splits texts of a language}
     *
     * @param language  the language as in BCP 47: {@code fr}, {@code en-GB}; null or empty for French
     * @param stemming  how far forms are taken together
     * @param moreStops further stop words, in any case
     */
    public static WordSplitter of(String language, Stemming stemming, List<String> moreStops) {
        var english = language != null && language.toLowerCase(Locale.ROOT).startsWith("en");
        var stops = new CharArraySet(english ? englishStops() : FrenchAnalyzer.getDefaultStopSet(), true);
        if (!english) {
            stops.addAll(MORE_FRENCH);
        }
        moreStops.forEach(word -> stops.add(word.strip().replace('\u2019', '\'')));
        return new WordSplitter(english, stemming, stops);
    }

    private static CharArraySet englishStops() {
        try (var list = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
            return WordlistLoader.getSnowballWordSet(list);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** {@return the words of a text in their order, stop words too} */
    public List<Word> words(String text) {
        var forms = new ArrayList<Word>();
        var tokens = new StandardTokenizer();
        tokens.setReader(new StringReader(text));
        var lower = new LowerCaseFilter(tokens);
        var whole = english ? new EnglishPossessiveFilter(lower) : new ElisionFilter(lower, FrenchAnalyzer.DEFAULT_ARTICLES);
        read(whole, (start, end, form) -> {
            if (!form.isEmpty()) {
                forms.add(new Word(start, end, form, form, stops.contains(form.replace('\u2019', '\''))));
            }
        });
        return stemming == Stemming.NONE ? forms : stemmed(forms);
    }

    private List<Word> stemmed(List<Word> forms) {
        var stems = new String[forms.size()];
        var given = new Given(forms);
        var at = new int[1];
        var stemmer = english ? new EnglishMinimalStemFilter(given)
                : stemming == Stemming.LIGHT ? new FrenchLightStemFilter(given) : new FrenchMinimalStemFilter(given);
        read(stemmer, (start, end, stem) -> stems[at[0]++] = stem);
        var words = new ArrayList<Word>();
        for (var place = 0; place < stems.length; place++) {
            var word = forms.get(place);
            words.add(new Word(word.start(), word.end(), word.form(), stems[place], word.empty()));
        }
        return words;
    }

    private interface Found {
        void word(int start, int end, String form);
    }

    private static void read(TokenStream stream, Found found) {
        try (stream) {
            var form = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.word(offset.startOffset(), offset.endOffset(), form.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Words that are there already, as the library's filters read them. */
    private static final class Given extends TokenStream {

        private final CharTermAttribute form = addAttribute(CharTermAttribute.class);
        private final List<Word> words;
        private int next;

        Given(List<Word> words) {
            this.words = words;
        }

        @Override
        public boolean incrementToken() {
            if (next == words.size()) {
                return false;
            }
            clearAttributes();
            form.append(words.get(next++).form());
            return true;
        }
    }
}
