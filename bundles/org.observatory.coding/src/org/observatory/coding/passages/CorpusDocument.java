// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.project.DocumentTexts;

/**
 * A document, copied. Its text is not; it can be read by any thread.
 *
 * @param id     its identity
 * @param name   its name
 * @param date   when it was written or said; null for undated
 * @param values what was entered, by the identity of the attribute
 * @param parts  where its headings, paragraphs and turns begin, in ascending order, each place once
 * @param turns  who speaks where, by start
 * @param text   reads the text as it was when this was copied
 */
public record CorpusDocument(String id, Label name, PartialDate date, Map<String, CorpusValue> values, List<Integer> parts,
        List<Turn> turns, DocumentTexts.Later text) {

    /**
     * What somebody says at a time.
     *
     * @param start   where it begins
     * @param end     where it ends: the unit after its last
     * @param speaker who
     */
    public record Turn(int start, int end, CorpusSpeaker speaker) {
    }

    /** The lists are copied. */
    public CorpusDocument {
        values = Map.copyOf(values);
        parts = List.copyOf(parts);
        turns = List.copyOf(turns);
    }

    /** {@return who speaks somewhere from a place to another, each once, in the order of their turns} */
    public List<CorpusSpeaker> speakers(int start, int end) {
        var low = 0;
        var high = turns.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (turns.get(middle).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var found = new ArrayList<CorpusSpeaker>(1);
        for (var at = low; at < turns.size() && turns.get(at).start() < end; at++) {
            if (!found.contains(turns.get(at).speaker())) {
                found.add(turns.get(at).speaker());
            }
        }
        return found;
    }
}
