// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;

/**
 * How far a coder has come in a round.
 *
 * @param coder    who
 * @param passages how many passages of the round each of their documents has, in the order they were given
 */
public record RoundProgress(Coder coder, Map<Document, Integer> passages) {

    /**
     * Counts.
     *
     * @param round   a round
     * @param coder   one of its coders
     * @param codings the files of the project
     */
    public static RoundProgress of(Round round, Coder coder, Collection<Codings> codings) {
        var counts = new LinkedHashMap<Document, Integer>();
        Rounds.documents(round, coder).forEach(document -> counts.put(document, 0));
        for (var file : codings) {
            if (file.getCoder() == coder && counts.containsKey(file.getDocument())) {
                counts.merge(file.getDocument(),
                        (int) file.getCodings().stream().filter(coding -> coding.getRound() == round).count(), Integer::sum);
            }
        }
        return new RoundProgress(coder, counts);
    }

    /** {@return how many documents the coder was given} */
    public int assigned() {
        return passages.size();
    }

    /** {@return in how many of them something is coded} */
    public int begun() {
        return (int) passages.values().stream().filter(count -> count > 0).count();
    }

    /** {@return how many passages are coded} */
    public int total() {
        return passages.values().stream().mapToInt(Integer::intValue).sum();
    }
}
