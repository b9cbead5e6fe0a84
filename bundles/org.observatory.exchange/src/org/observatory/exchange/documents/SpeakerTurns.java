// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.exchange.Remark;

/**
 * Recognises who speaks when in a transcript, with caution: a sheet of headed facts must not become a conversation. A
 * line begins a turn when it begins with a name as {@link SpeakerName} knows them. They count only together: two
 * speakers of whom one comes back, often enough, or of whom one has a role such as interviewer; or one speaker with a
 * role who comes back. Where no name stands in the text, paragraph styles named after such roles are taken. The text is
 * never changed: the name stays in the turn.
 *
 * <p>A turn goes to the next one or to a heading; that of a single speaker, whose partners are not marked, ends with
 * its paragraph.
 *
 * @param turns    the turns, in order
 * @param speakers who speaks them, by their first turn
 * @param remark   what to say about them; nothing where there are none
 */
record SpeakerTurns(List<TextPart> turns, List<TextSpeaker> speakers, Optional<Remark> remark) {

    private static final SpeakerTurns NONE = new SpeakerTurns(List.of(), List.of(), Optional.empty());
    private static final int NAMED = 12;
    private static final long RAREST = 20;

    /** Where a turn may begin. */
    private record Start(int at, int block, SpeakerName name) {
    }

    static SpeakerTurns find(String text, List<Block> blocks) {
        var spoken = turns(text, blocks, inText(text, blocks));
        return spoken.turns().isEmpty() ? turns(text, blocks, inStyles(text, blocks)) : spoken;
    }

    private static List<Start> inText(String text, List<Block> blocks) {
        var starts = new ArrayList<Start>();
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            for (var line = block.start(); block.level() == 0 && line < block.end();) {
                var feed = text.indexOf('\n', line);
                var end = feed < 0 || feed > block.end() ? block.end() : feed;
                var bold = line == block.start() ? block.bold() : 0;
                var at = line;
                var index = i;
                SpeakerName.before(text.substring(line, Math.min(end, line + SpeakerName.LONGEST_PREFIX)), bold)
                        .ifPresent(name -> starts.add(new Start(at, index, name)));
                line = end + 1;
            }
        }
        return starts;
    }

    private static List<Start> inStyles(String text, List<Block> blocks) {
        var starts = new ArrayList<Start>();
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var index = i;
            if (block.level() == 0 && !text.substring(block.start(), block.end()).isBlank()) {
                SpeakerName.style(block.style()).ifPresent(name -> starts.add(new Start(block.start(), index, name)));
            }
        }
        return starts;
    }

    private static SpeakerTurns turns(String text, List<Block> blocks, List<Start> candidates) {
        var byKey = new LinkedHashMap<String, List<Start>>();
        candidates.forEach(start -> byKey.computeIfAbsent(start.name().key(), first -> new ArrayList<>()).add(start));
        byKey.values().removeIf(starts -> !isSpeaker(starts));
        var count = byKey.values().stream().mapToInt(List::size).sum();
        var comesBack = byKey.values().stream().anyMatch(starts -> starts.size() > 1);
        var hasRole = byKey.values().stream().anyMatch(starts -> starts.getFirst().name().hasRole());
        var conversation = byKey.size() > 1 && (comesBack && count > 3 && isDense(text, blocks, count) || hasRole);
        if (!conversation && !(byKey.size() == 1 && hasRole && comesBack)) {
            return NONE;
        }
        return taken(text, blocks, candidates.stream().filter(start -> byKey.containsKey(start.name().key())).toList(),
                !conversation);
    }

    /** Whether one paragraph in twenty begins a turn, at least; what is rarer happens in any text. */
    private static boolean isDense(String text, List<Block> blocks, int turns) {
        var paragraphs = blocks.stream().filter(block -> !text.substring(block.start(), block.end()).isBlank()).count();
        return turns * RAREST >= paragraphs;
    }

    /** A name that comes once only is that of a speaker when it has a role, or cannot be anything else. */
    private static boolean isSpeaker(List<Start> starts) {
        return starts.size() > 1 || starts.getFirst().name().hasRole() || starts.getFirst().name().isPerson();
    }

    private static SpeakerTurns taken(String text, List<Block> blocks, List<Start> starts, boolean alone) {
        Map<String, Integer> numbers = new HashMap<>();
        var speakers = new ArrayList<TextSpeaker>();
        var turns = new ArrayList<TextPart>();
        for (var i = 0; i < starts.size(); i++) {
            var start = starts.get(i);
            var number = numbers.computeIfAbsent(start.name().key(), key -> {
                speakers.add(new TextSpeaker(start.name().shown(), start.name().isInterviewer()));
                return speakers.size() - 1;
            });
            var next = i + 1 < starts.size() ? starts.get(i + 1) : null;
            turns.add(TextPart.turn(start.at(), end(text, blocks, start, next, alone), number));
        }
        return new SpeakerTurns(turns, speakers, Optional.of(remark(turns.size(), speakers)));
    }

    private static int end(String text, List<Block> blocks, Start start, Start next, boolean alone) {
        var end = blocks.get(start.block()).end();
        for (var i = start.block() + 1; !alone && i < blocks.size(); i++) {
            if (blocks.get(i).level() > 0 || next != null && i > next.block()) {
                break;
            }
            end = blocks.get(i).end();
        }
        if (next != null) {
            end = Math.min(end, next.at());
        }
        while (end > start.at() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static Remark remark(int turns, List<TextSpeaker> speakers) {
        return new Remark(Remark.Kind.READ_AS, Label.each(language -> {
            var french = language == Language.FRENCH;
            var names = speakers.stream().limit(NAMED)
                    .map(speaker -> speaker.name() + (speaker.leftOut() ? french ? " (hors comptages)"
                            : " (not counted)" : ""));
            var all = new ArrayList<>(names.toList());
            if (speakers.size() > NAMED) {
                all.add("…");
            }
            return (french ? "%d tours de parole reconnus" : "%d speaker turns recognised").formatted(turns)
                    + Wording.colon(language) + Wording.list(all, language) + ".";
        }));
    }
}
