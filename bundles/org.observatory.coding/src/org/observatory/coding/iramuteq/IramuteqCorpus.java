// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.iramuteq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.coding.Segment;
import org.observatory.coding.inputs.Described;
import org.observatory.coding.passages.Corpus;
import org.observatory.coding.passages.CorpusDocument;
import org.observatory.coding.passages.CorpusReader;
import org.observatory.coding.team.Cover;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/**
 * The texts of a project as a corpus for IRaMuTeQ: a line {@code **** *variable_value *variable_value …} before each text. Variables
 * are the document, its year, its cases and the attributes of both; of passages also their codes and their speaker. What speakers say
 * who do not count is left out.
 *
 * <p>The format is that of Ratinaud, P. (2014), <em>IRaMuTeQ, documentation</em>, “Format des données en entrée” (texts begin with four
 * stars and starred variables parted by spaces; a line that begins with {@code -*} is a theme; a word between underscores is starred).
 * Variable and value are parted by the first underscore, and a second one would end the value there, as its scripts and the import of
 * the R package rainette (Barnier, 2023, {@code import_corpus_iramuteq}) read them; so neither has one here.
 */
public final class IramuteqCorpus {

    /** What is one text. */
    public enum Texts {
        /** Each document. */
        DOCUMENTS,
        /** Each coded passage, once, whoever coded it, with all its codes. */
        PASSAGES
    }

    /**
     * A corpus.
     *
     * @param text    the content of the file, to be written in UTF-8 without a mark at its beginning
     * @param texts   how many texts it has
     * @param changes what was changed or left out, in sentences
     */
    public record Written(String text, int texts, List<Label> changes) {

        /** Takes a copy. */
        public Written {
            changes = List.copyOf(changes);
        }
    }

    private final Corpus corpus;
    private final Texts texts;
    private final Set<String> codes;
    private final Described described;
    private final Language language;
    private final StarredNames names = new StarredNames();
    private final PlainText plain = new PlainText();
    private final StringBuilder out = new StringBuilder();
    private final List<Label> remarks = new ArrayList<>();
    private int count;
    private int speakers;
    private int empty;
    private int unplaced;

    private IramuteqCorpus(ProjectSession session, Texts texts, Set<String> codes, Language language) {
        this.texts = texts;
        this.codes = codes;
        this.language = language;
        described = Described.of(session.content());
        try (var reader = new CorpusReader(session)) {
            corpus = reader.corpus();
        }
    }

    /**
     * Makes the corpus of a project, on the thread of the session.
     *
     * @param session  an open project
     * @param texts    what is one text
     * @param code     the code whose passages are written, with those below it, by name, path or identity; empty for all
     * @param language in which names become variables and values
     * @throws AnalysisException naming a code that there is not, with the nearest there is
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Written of(ProjectSession session, Texts texts, String code, Language language, Progress progress)
            throws AnalysisException {
        return new IramuteqCorpus(session, texts, Described.codes(session.content(), code), language).write(progress);
    }

    private Written write(Progress progress) {
        for (var coded : corpus.documents()) {
            progress.check();
            try {
                var text = coded.document().text().read();
                var left = cover(coded.document());
                speakers += left.isEmpty() ? 0 : 1;
                if (texts == Texts.DOCUMENTS) {
                    var whole = text.isEmpty() ? Cover.NONE : new Cover(List.of(new Segment(0, text.length())));
                    add(variables(coded), text, whole.without(left));
                } else {
                    passages(coded, text, left);
                }
            } catch (ProjectException refused) {
                remarks.add(refused.label());
            }
        }
        say(speakers, "what speakers say who do not count, by documents", "les propos de locuteurs hors décompte, en nombre de documents");
        say(empty, "texts without a word", "textes sans un mot");
        say(unplaced, "passages that wait to be placed again", "passages à replacer");
        remarks.addAll(described.remarks());
        remarks.addAll(plain.changes());
        remarks.addAll(names.changes());
        return new Written(out.toString(), count, remarks);
    }

    private void say(int of, String en, String fr) {
        if (of > 0) {
            remarks.add(new Label("Left out: " + en + " (" + of + ").", "Laissés de côté\u00a0: " + fr + " (" + of + ")."));
        }
    }

    private static Cover cover(CorpusDocument document) {
        return Cover.of(document.turns().stream().filter(turn -> turn.speaker().leftOut() && turn.start() < turn.end())
                .map(turn -> new Segment(turn.start(), turn.end())).toList());
    }

    private void passages(Corpus.Coded coded, String text, Cover left) {
        var bySegment = new TreeMap<Segment, Set<String>>();
        for (var file : coded.files()) {
            for (var segment : file.segments()) {
                var given = segment.codings().stream().map(coding -> coding.code()).filter(code -> codes.isEmpty() ? !code.isEmpty()
                        : codes.contains(code)).toList();
                if (!given.isEmpty() && (!segment.placed() || segment.end() > text.length())) {
                    unplaced++;
                } else if (!given.isEmpty()) {
                    bySegment.computeIfAbsent(new Segment(segment.start(), segment.end()), first -> new LinkedHashSet<>()).addAll(given);
                }
            }
        }
        bySegment.forEach((segment, given) -> {
            var variables = variables(coded);
            given.stream().map(code -> corpus.codes().get(code)).filter(code -> code != null)
                    .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                    .forEach(code -> variables.computeIfAbsent("code", first -> new ArrayList<>()).add(code.name().in(language)));
            var speaking = coded.document().speakers(segment.start(), segment.end());
            if (!speaking.isEmpty()) {
                variables.put(word("speaker", "locuteur"), new ArrayList<>(List.of(speaking.getFirst().name().in(language))));
            }
            add(variables, text, new Cover(List.of(segment)).without(left));
        });
    }

    private String word(String en, String fr) {
        return new Label(en, fr).in(language);
    }

    private Map<String, List<String>> variables(Corpus.Coded coded) {
        var variables = new LinkedHashMap<String, List<String>>();
        var document = coded.document();
        variables.put("document", new ArrayList<>(List.of(document.name().in(language))));
        if (document.date() != null) {
            variables.put(word("year", "année"), new ArrayList<>(List.of(String.valueOf(document.date().year()))));
        }
        for (var one : coded.cases()) {
            variables.computeIfAbsent(word("case", "cas"), first -> new ArrayList<>()).add(one.name().in(language));
            put(variables, one.id());
        }
        put(variables, document.id());
        return variables;
    }

    private void put(Map<String, List<String>> variables, String id) {
        described.of(id).forEach((attribute, values) -> values.forEach(value -> variables
                .computeIfAbsent(attribute.in(language), first -> new ArrayList<>()).add(value.in(language))));
    }

    private void add(Map<String, List<String>> variables, String text, Cover cover) {
        var kept = new StringBuilder();
        cover.segments().forEach(segment -> kept.append(text, segment.start(), segment.end()).append('\n'));
        var written = plain.of(kept.toString());
        if (written.codePoints().noneMatch(Character::isLetterOrDigit)) {
            empty++;
            return;
        }
        out.append(count++ == 0 ? "****" : "\n****");
        variables.forEach((variable, values) -> values.stream().distinct().forEach(value -> out.append(' ').append(names.of(variable, value))));
        out.append('\n').append(written);
    }
}
