// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Progress;
import org.observatory.coding.Segment;
import org.observatory.coding.passages.Corpus;
import org.observatory.coding.passages.CorpusDocument;
import org.observatory.coding.passages.CorpusSpeaker;
import org.observatory.coding.team.Cover;
import org.observatory.project.ProjectException;
import org.observatory.words.Word;
import org.observatory.words.WordSplitter;

/**
 * Counts the words of the texts of a project, by group; copied on the thread of the session, counted on any. What speakers say who do
 * not count is left out. A group is compared with all other text that is counted; groups may overlap, as codes do. What several coders
 * coded alike is counted once.
 */
final class WordInput {

    private final Corpus corpus;
    private final WordChoices choices;
    private final Map<String, String> languages = new HashMap<>();
    private final Map<String, List<Label>> values;

    private WordInput(Source source, WordChoices choices) {
        this.choices = choices;
        source.content().documents().forEach(document -> languages.put(document.getId(), document.getLanguage()));
        values = AttributeValues.of(source.content(), choices.attribute());
        corpus = source.corpus();
    }

    static WordInput of(Source source, Map<String, String> texts) throws AnalysisException {
        return new WordInput(source, WordChoices.of(source.content(), texts));
    }

    Input read(Progress progress) {
        var tally = new WordTally();
        var remarks = new ArrayList<Label>();
        var splitters = new HashMap<String, WordSplitter>();
        var speakers = 0;
        var without = 0L;
        for (var coded : corpus.documents()) {
            progress.check();
            var document = coded.document();
            if (choices.document().isEmpty() || choices.document().equals(document.id())) {
                try {
                    var text = document.text().read();
                    var language = languages.get(document.id()) != null && languages.get(document.id()).startsWith("en") ? "en" : "fr";
                    var words = splitters.computeIfAbsent(language, which -> WordSplitter.of(which, choices.stemming(), choices.stops()))
                            .words(text).stream().filter(word -> word.form().codePoints().anyMatch(Character::isLetter)).toList();
                    var left = cover(document, speaker -> speaker.leftOut());
                    speakers += left.isEmpty() ? 0 : 1;
                    without += count(coded, text, words, left, language, tally);
                } catch (ProjectException refused) {
                    remarks.add(refused.label());
                }
            }
        }
        Fieldwork.add(remarks, speakers, Fieldwork.SPEAKERS.en(), Fieldwork.SPEAKERS.fr());
        var ungrouped = without;
        if (ungrouped > 0 && choices.by() != WordChoices.By.NONE) {
            remarks.add(Label.each(language -> new Label("Running words in no group, which are only compared with: ",
                    "Occurrences dans aucun groupe, qui ne servent qu’à comparer\u00a0: ").in(language)
                    + Numbers.number(BigDecimal.valueOf(ungrouped), language) + "."));
        }
        return tally.input(remarks);
    }

    /** Counts a document; returns how many words are in no group. */
    private long count(Corpus.Coded coded, String text, List<Word> words, Cover left, String language, WordTally tally) {
        var whole = text.isEmpty() ? Cover.NONE : new Cover(List.of(new Segment(0, text.length())));
        var counted = whole.without(left);
        var grouping = choices.by() == WordChoices.By.CODE || choices.by() == WordChoices.By.CODED;
        if (!grouping && !choices.within().isEmpty()) {
            counted = counted.common(codedAs(coded, choices.within()));
        }
        var id = coded.document().id();
        within(words, counted).forEach(word -> tally.all(language, id, word));
        var all = Cover.NONE;
        for (var group : groups(coded, whole).entrySet()) {
            var cover = group.getValue().common(counted);
            tally.group(group.getKey().id(), group.getKey().name());
            within(words, cover).forEach(word -> tally.add(group.getKey().id(), language, id, word));
            all = all.with(cover);
        }
        return within(words, counted.without(all)).size();
    }

    private record Group(String id, Label name) {
    }

    /** The parts of a document that are groups. */
    private Map<Group, Cover> groups(Corpus.Coded coded, Cover whole) {
        var groups = new LinkedHashMap<Group, Cover>();
        var document = coded.document();
        switch (choices.by()) {
            case NONE -> {
            }
            case DOCUMENT -> groups.put(new Group(document.id(), document.name()), whole);
            case CASE -> coded.cases().forEach(one -> groups.put(new Group(one.id(), one.name()), whole));
            case CODED -> groups.put(new Group("coded", new Label("coded text", "texte codé")), codedAs(coded, choices.within()));
            case CODE -> corpus.codes().values().stream().filter(code -> choices.within().isEmpty() || choices.within().contains(code.id()))
                    .forEach(code -> {
                        var cover = codedAs(coded, Set.of(code.id()));
                        if (!cover.isEmpty()) {
                            groups.put(new Group(code.id(), code.path()), cover);
                        }
                    });
            case SPEAKER -> document.turns().stream().map(CorpusDocument.Turn::speaker).distinct().filter(speaker -> !speaker.leftOut())
                    .forEach(speaker -> groups.put(new Group(speaker.id(), name(document, speaker)), cover(document, each -> each == speaker)));
            case ATTRIBUTE -> {
                values.getOrDefault(document.id(), List.of()).forEach(value -> add(groups, value, whole));
                coded.cases().forEach(one -> values.getOrDefault(one.id(), List.of()).forEach(value -> add(groups, value, whole)));
                document.turns().stream().map(CorpusDocument.Turn::speaker).distinct().forEach(speaker -> values
                        .getOrDefault(speaker.id(), List.of()).forEach(value -> add(groups, value, cover(document, each -> each == speaker))));
            }
        }
        return groups;
    }

    private static Label name(CorpusDocument document, CorpusSpeaker speaker) {
        return Label.each(language -> speaker.name().in(language) + " (" + document.name().in(language) + ")");
    }

    private static void add(Map<Group, Cover> groups, Label value, Cover cover) {
        groups.merge(new Group(value.en() + "\0" + value.fr(), value), cover, Cover::with);
    }

    private interface Who {
        boolean is(CorpusSpeaker speaker);
    }

    private static Cover cover(CorpusDocument document, Who who) {
        return Cover.of(document.turns().stream().filter(turn -> who.is(turn.speaker()) && turn.start() < turn.end())
                .map(turn -> new Segment(turn.start(), turn.end())).toList());
    }

    /** What somebody gave one of some codes to; any code if there are none. */
    private static Cover codedAs(Corpus.Coded coded, Collection<String> codes) {
        return Cover.of(coded.files().stream().flatMap(file -> file.segments().stream())
                .filter(segment -> segment.placed() && segment.codings().stream()
                        .anyMatch(coding -> !coding.code().isEmpty() && (codes.isEmpty() || codes.contains(coding.code()))))
                .map(segment -> new Segment(segment.start(), segment.end())).toList());
    }

    /** The words that begin in a cover; both stand in order. */
    private static List<Word> within(List<Word> words, Cover cover) {
        var within = new ArrayList<Word>();
        var at = 0;
        for (var word : words) {
            while (at < cover.segments().size() && cover.segments().get(at).end() <= word.start()) {
                at++;
            }
            if (at == cover.segments().size()) {
                break;
            }
            if (cover.segments().get(at).contains(word.start())) {
                within.add(word);
            }
        }
        return within;
    }
}
