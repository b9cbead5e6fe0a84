// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.anchors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Where quotations stand in those stretches of a new text that the former had not: a quotation that stands in what both have
 * stood there before, and is another one of the same words. Long quotations are all looked for at once.
 */
final class Occurrences {

    /** A quotation this long is known by itself where it stands once; a shorter one by the text around it, too. */
    private static final int KNOWN_BY_ITSELF = 12;
    private static final int FACTOR = 31;

    private final Alignment alignment;
    private final String text;
    private final Map<String, List<Integer>> places = new HashMap<>();

    Occurrences(Alignment alignment, Collection<Anchor> lost) {
        this.alignment = alignment;
        text = alignment.newText();
        var quotations = new LinkedHashSet<String>();
        lost.forEach(anchor -> quotations.add(anchor.quotation()));
        quotations.remove("");
        var longest = quotations.stream().mapToInt(String::length).max().orElse(0);
        var fresh = alignment.fresh(longest);
        var beginnings = new HashMap<Integer, List<String>>();
        for (var quotation : quotations) {
            places.put(quotation, new ArrayList<>());
            if (quotation.length() < KNOWN_BY_ITSELF) {
                fresh.forEach(range -> find(quotation, range[0], range[1]));
            } else {
                beginnings.computeIfAbsent(hash(quotation, 0), any -> new ArrayList<>()).add(quotation);
            }
        }
        if (!beginnings.isEmpty()) {
            fresh.forEach(range -> scan(range[0], range[1], beginnings));
        }
    }

    private void find(String quotation, int from, int to) {
        for (var at = text.indexOf(quotation, from); at >= 0 && at + quotation.length() <= to; at = text.indexOf(quotation, at + 1)) {
            note(quotation, at);
        }
    }

    private void note(String quotation, int at) {
        if (alignment.isFresh(at, at + quotation.length())) {
            places.get(quotation).add(at);
        }
    }

    private static int hash(String text, int from) {
        var hash = 0;
        for (var at = from; at < from + KNOWN_BY_ITSELF; at++) {
            hash = hash * FACTOR + text.charAt(at);
        }
        return hash;
    }

    /** Slides over a stretch with the beginnings of all long quotations at hand. */
    private void scan(int from, int to, Map<Integer, List<String>> beginnings) {
        if (to - from < KNOWN_BY_ITSELF) {
            return;
        }
        var highest = 1;
        for (var power = 1; power < KNOWN_BY_ITSELF; power++) {
            highest *= FACTOR;
        }
        var hash = hash(text, from);
        for (var at = from;; at++) {
            var begun = beginnings.get(hash);
            if (begun != null) {
                for (var quotation : begun) {
                    if (at + quotation.length() <= to && text.startsWith(quotation, at)) {
                        note(quotation, at);
                    }
                }
            }
            if (at + KNOWN_BY_ITSELF >= to) {
                return;
            }
            hash = (hash - text.charAt(at) * highest) * FACTOR + text.charAt(at + KNOWN_BY_ITSELF);
        }
    }

    /** Where a quotation stands; -1 for nowhere, or if nothing tells in which of several places. */
    int place(Anchor anchor) {
        var found = places.getOrDefault(anchor.quotation(), List.of());
        if (found.size() == 1 && anchor.quotation().length() >= KNOWN_BY_ITSELF) {
            return found.getFirst();
        }
        var both = found.stream().filter(at -> isBefore(anchor, at) && isAfter(anchor, at)).toList();
        var one = both.isEmpty() ? found.stream().filter(at -> isBefore(anchor, at) || isAfter(anchor, at)).toList() : both;
        return one.size() == 1 ? one.getFirst() : -1;
    }

    private boolean isBefore(Anchor anchor, int at) {
        return anchor.before().isEmpty() ? at == 0 : text.startsWith(anchor.before(), at - anchor.before().length());
    }

    private boolean isAfter(Anchor anchor, int at) {
        var end = at + anchor.quotation().length();
        return anchor.after().isEmpty() ? end == text.length() : text.startsWith(anchor.after(), end);
    }
}
