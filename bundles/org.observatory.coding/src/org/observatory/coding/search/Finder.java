// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.observatory.analysis.Label;
import org.observatory.coding.Segment;
import org.observatory.coding.TextUnits;

/** Finds what is sought in texts. Immutable: one finder serves any number of texts and threads. */
public final class Finder {

    /** The most hits in one text; what is beyond is not looked for. */
    public static final int MOST = 50_000;

    private final Sought sought;
    private final String literal;
    private final Pattern expression;
    private final List<Form> forms;

    private record Form(String french, String english) {
    }

    private Finder(Sought sought, String literal, Pattern expression, List<Form> forms) {
        this.sought = sought;
        this.literal = literal;
        this.expression = expression;
        this.forms = forms;
    }

    /**
     * {@return a finder}
     *
     * @param sought what is sought
     * @throws SoughtException if nothing is, or the expression cannot be read
     */
    public static Finder of(Sought sought) throws SoughtException {
        if (sought.text().isBlank()) {
            throw new SoughtException(new Label("Type what is sought.", "Tapez ce qui est recherché."));
        }
        return switch (sought.kind()) {
            case LITERAL -> new Finder(sought, Folded.of(sought.text(), sought.caseful(), sought.accented()).text(), null, List.of());
            case EXPRESSION -> new Finder(sought, null, pattern(sought), List.of());
            case WORD_FORMS -> new Finder(sought, null, null, forms(sought.text()));
        };
    }

    private static Pattern pattern(Sought sought) throws SoughtException {
        var text = sought.accented() ? sought.text() : Folded.of(sought.text(), true, false).text();
        try {
            var flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
            return Pattern.compile(text, sought.caseful() ? flags : flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException unreadable) {
            var place = Math.clamp(unreadable.getIndex() + 1, 1, Math.max(1, text.length()));
            throw new SoughtException(new Label("The expression cannot be read at character " + place + ".",
                    "L’expression ne peut pas être lue au caractère " + place + "."));
        } catch (StackOverflowError deep) {
            throw new SoughtException(new Label("The expression is too long.", "L’expression est trop longue."));
        }
    }

    private static List<Form> forms(String typed) throws SoughtException {
        var forms = new ArrayList<Form>();
        for (var word : words(Folded.of(typed, false, false).text(), null)) {
            forms.add(form(word.text()));
        }
        if (forms.isEmpty()) {
            throw new SoughtException(new Label("No word is sought.", "Aucun mot n’est recherché."));
        }
        return List.copyOf(forms);
    }

    private static Form form(String word) {
        return new Form(WordForms.french(word), WordForms.english(word));
    }

    /** {@return what is sought} */
    public Sought sought() {
        return sought;
    }

    /**
     * Finds all hits in a text; none is empty, none meets another.
     *
     * @param text     the text
     * @param language its language, {@code fr} or {@code en}, for word forms; null if it is not known: then both are tried
     * @param watch    stops the search
     * @return the hits, by place, at most {@value #MOST}
     * @throws SoughtException if it is stopped
     */
    public List<Segment> find(String text, String language, Watch watch) throws SoughtException {
        try {
            watch.check();
            return switch (sought.kind()) {
                case LITERAL -> literal(text, watch);
                case EXPRESSION -> expression(text, watch);
                case WORD_FORMS -> forms(text, language, watch);
            };
        } catch (Watch.Stopped stopped) {
            throw stopped.told();
        } catch (StackOverflowError deep) {
            throw new SoughtException(new Label("The expression goes too deep in this text. Make it simpler.",
                    "L’expression va trop profond dans ce texte. Simplifiez-la."));
        }
    }

    private List<Segment> literal(String text, Watch watch) {
        var folded = Folded.of(text, sought.caseful(), sought.accented());
        var where = folded.text();
        var found = new ArrayList<Segment>();
        for (var at = where.indexOf(literal); at >= 0 && found.size() < MOST;) {
            watch.step();
            var end = at + literal.length();
            if (!sought.wholeWords() || isEdge(where, at) && isEdge(where, end)) {
                found.add(folded.origin(at, end));
                at = where.indexOf(literal, end);
            } else {
                at = where.indexOf(literal, at + 1);
            }
        }
        return found;
    }

    private static boolean isEdge(String text, int at) {
        return at == 0 || at == text.length() || !TextUnits.isWord(text.charAt(at - 1)) || !TextUnits.isWord(text.charAt(at));
    }

    private List<Segment> expression(String text, Watch watch) {
        var folded = sought.accented() ? null : Folded.of(text, true, false);
        var matcher = expression.matcher(new Watched(folded == null ? text : folded.text(), watch));
        var found = new ArrayList<Segment>();
        while (found.size() < MOST && matcher.find()) {
            watch.step();
            if (matcher.end() > matcher.start()) {
                found.add(folded == null ? new Segment(matcher.start(), matcher.end())
                        : folded.origin(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** A text that looks at the watch while it is read. */
    private record Watched(String text, Watch watch) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int at) {
            watch.step();
            return text.charAt(at);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private record Word(String text, int start, int end) {
    }

    private static List<Word> words(String text, Watch watch) {
        var words = new ArrayList<Word>();
        for (var at = 0; at < text.length();) {
            if (!TextUnits.isWord(text.charAt(at))) {
                at++;
                continue;
            }
            var start = at;
            while (at < text.length() && TextUnits.isWord(text.charAt(at))) {
                at++;
            }
            words.add(new Word(text.substring(start, at), start, at));
            if (watch != null) {
                watch.step();
            }
        }
        return words;
    }

    private List<Segment> forms(String text, String language, Watch watch) {
        var folded = Folded.of(text, false, false);
        var where = folded.text();
        var words = words(where, watch);
        var found = new ArrayList<Segment>();
        for (var at = 0; at + forms.size() <= words.size() && found.size() < MOST; at++) {
            watch.step();
            if (follow(words, at, where, language)) {
                found.add(folded.origin(words.get(at).start(), words.get(at + forms.size() - 1).end()));
                at += forms.size() - 1;
            }
        }
        return found;
    }

    private boolean follow(List<Word> words, int from, String where, String language) {
        for (var at = 0; at < forms.size(); at++) {
            var word = words.get(from + at);
            if (!meets(word.text(), forms.get(at), language)
                    || at > 0 && where.substring(words.get(from + at - 1).end(), word.start()).indexOf('\n') >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean meets(String word, Form form, String language) {
        var known = language == null ? "" : language.toLowerCase(Locale.ROOT);
        return !known.startsWith("en") && Objects.equals(WordForms.french(word), form.french())
                || !known.startsWith("fr") && Objects.equals(WordForms.english(word), form.english());
    }
}
