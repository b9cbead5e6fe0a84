// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Progress;
import org.observatory.coding.Segment;
import org.observatory.coding.passages.Corpus;
import org.observatory.coding.passages.CorpusDocument;
import org.observatory.coding.team.Cover;
import org.observatory.project.ProjectException;

/**
 * What chosen coders did in chosen documents: who coded which, and what they marked, placed and within the text. What had to be
 * left out is told in the remarks.
 */
final class Fieldwork {

    /**
     * What one coder marked.
     *
     * @param coding  the identity of the coding
     * @param code    the identity of its code
     * @param segment where
     */
    record Mark(String coding, String code, Segment segment) {
    }

    /**
     * A document as it was coded.
     *
     * @param coded   the document with its cases
     * @param text    its text
     * @param leftOut the text of speakers who are left out of counts
     * @param marks   what each coder marked, by the coder's identity, in the order of the coders; nobody who did not code it
     */
    record Source(Corpus.Coded coded, String text, Cover leftOut, Map<String, List<Mark>> marks) {

        CorpusDocument document() {
            return coded.document();
        }
    }

    /** What the interviewers say, by the documents in which they do. */
    static final Label SPEAKERS = new Label("what speakers say who do not count, by documents",
            "les propos de locuteurs hors décompte, en nombre de documents");

    private final Corpus corpus;
    private final Chosen chosen;
    /** Who was to code a document in the chosen round: “coder document”. */
    private final Set<String> assigned;
    private final List<Source> sources = new ArrayList<>();
    private final List<Label> unread = new ArrayList<>();
    private int alone;
    private int unplaced;
    private int outside;
    private int speakers;

    Fieldwork(Corpus corpus, Chosen chosen, Set<String> assigned, Progress progress) {
        this.corpus = corpus;
        this.chosen = chosen;
        this.assigned = assigned;
        for (var coded : corpus.documents()) {
            progress.check();
            if (chosen.document().isEmpty() || chosen.document().equals(coded.document().id())) {
                read(coded);
            }
        }
    }

    Corpus corpus() {
        return corpus;
    }

    List<Source> sources() {
        return sources;
    }

    private void read(Corpus.Coded coded) {
        var files = new LinkedHashMap<String, List<Corpus.File>>();
        for (var coder : chosen.coders()) {
            var own = coded.files().stream().filter(file -> file.coder().equals(coder) && isCoded(coded, file)).toList();
            if (!own.isEmpty()) {
                files.put(coder, own);
            }
        }
        if (files.size() < 2 && chosen.unit() != Unit.CASE) {
            alone += files.size();
            return;
        }
        if (files.isEmpty()) {
            return;
        }
        try {
            var text = coded.document().text().read();
            var left = Cover.of(coded.document().turns().stream().filter(turn -> turn.speaker().leftOut() && turn.start() < turn.end())
                    .map(turn -> new Segment(turn.start(), turn.end())).toList());
            speakers += left.isEmpty() ? 0 : 1;
            var marks = new LinkedHashMap<String, List<Mark>>();
            files.forEach((coder, own) -> marks.put(coder, marks(own, text, left)));
            sources.add(new Source(coded, text, left, marks));
        } catch (ProjectException refused) {
            unread.add(refused.label());
        }
    }

    /** Whether somebody coded a document: has a file of it and, where a round is asked for, a passage of the round or the task. */
    private boolean isCoded(Corpus.Coded coded, Corpus.File file) {
        return chosen.round().isEmpty() || assigned.contains(file.coder() + " " + coded.document().id())
                || file.segments().stream().flatMap(segment -> segment.codings().stream()).anyMatch(each -> chosen.round().equals(each.round()));
    }

    private List<Mark> marks(List<Corpus.File> files, String text, Cover left) {
        var marks = new ArrayList<Mark>();
        var seen = new HashSet<String>();
        for (var file : files) {
            for (var segment : file.segments()) {
                var own = segment.codings().stream().filter(each -> !each.code().isEmpty()
                        && (chosen.round().isEmpty() || chosen.round().equals(each.round())) && seen.add(each.id())).toList();
                if (!segment.placed()) {
                    unplaced += own.size();
                } else if (segment.end() > text.length()) {
                    outside += own.size();
                } else {
                    var parts = new Cover(List.of(new Segment(segment.start(), segment.end()))).without(left).segments();
                    own.forEach(each -> parts.forEach(part -> marks.add(new Mark(each.id(), each.code(), part))));
                }
            }
        }
        return marks;
    }

    /** What was left out, in sentences. */
    List<Label> remarks() {
        var said = new ArrayList<>(unread);
        add(said, alone, "documents that only one of the coders coded", "documents codés par un seul des codeurs");
        add(said, unplaced, "passages that wait to be placed again", "passages à replacer");
        add(said, outside, "passages that reach beyond the end of their text", "passages qui dépassent la fin de leur texte");
        add(said, speakers, SPEAKERS.en(), SPEAKERS.fr());
        return said;
    }

    /** Says that so many were left out; nothing for none. */
    static void add(List<Label> said, long count, String en, String fr) {
        if (count > 0) {
            said.add(Label.each(language -> new Label("Left out: " + en, "Laissés de côté\u00a0: " + fr).in(language) + " ("
                    + Numbers.number(BigDecimal.valueOf(count), language) + ")."));
        }
    }
}
