// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.observatory.coding.Segment;

/**
 * A passage that was found: a stretch of text with all that one coder coded it with.
 *
 * @param document the document
 * @param segment  the stretch with its codings
 * @param coder    who coded it
 * @param codes    its codes, in the order of the codebook, each once
 * @param rounds   the rounds it was coded in, each once; none outside of rounds
 * @param speakers who speaks in it, in the order of their turns
 * @param cases    the cases its document is about
 */
public record Passage(CorpusDocument document, CodedSegment segment, CorpusName coder, List<CorpusCode> codes,
        List<CorpusName> rounds, List<CorpusSpeaker> speakers, List<CorpusCase> cases) {

    /** The lists are copied. */
    public Passage {
        codes = List.copyOf(codes);
        rounds = List.copyOf(rounds);
        speakers = List.copyOf(speakers);
        cases = List.copyOf(cases);
    }

    static Passage of(Corpus corpus, Corpus.Coded coded, String coder, CodedSegment segment) {
        var codes = new ArrayList<CorpusCode>(1);
        var rounds = new ArrayList<CorpusName>(0);
        for (var coding : segment.codings()) {
            var code = corpus.codes().get(coding.code());
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
            var round = corpus.rounds().get(coding.round());
            if (round != null && !rounds.contains(round)) {
                rounds.add(round);
            }
        }
        codes.sort(Comparator.comparingInt(CorpusCode::place));
        return new Passage(coded.document(), segment, corpus.coders().get(coder), codes, rounds,
                segment.placed() ? coded.document().speakers(segment.start(), segment.end()) : List.of(), coded.cases());
    }

    /** {@return what tells this passage from others as long as its ends stay: document, coder, start and end} */
    public String key() {
        return document.id() + " " + coder.id() + " " + segment.start() + " " + segment.end() + (segment.placed() ? "" : " -");
    }

    /** {@return the identities of its codings} */
    public List<String> codings() {
        return segment.codings().stream().map(CodedSegment.CodedAs::id).toList();
    }

    /** {@return where it stands} @throws IllegalStateException if it is to be placed again */
    public Segment place() {
        if (!segment.placed()) {
            throw new IllegalStateException("to be placed again");
        }
        return new Segment(segment.start(), segment.end());
    }

    /** {@return the remarks of its coder, one a coding that has one} */
    public List<String> memos() {
        return segment.codings().stream().map(CodedSegment.CodedAs::memo).filter(memo -> !memo.isEmpty()).toList();
    }
}
