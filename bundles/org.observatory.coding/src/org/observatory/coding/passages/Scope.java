// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.observatory.analysis.Label;
import org.observatory.project.ProjectException;

/** A document while it is searched. */
final class Scope {

    /** A passage that is asked. */
    record Item(String coder, CodedSegment segment) {

        /** Whether it may be another passage to itself. */
        boolean isSeveral() {
            return segment.codings().size() > 1;
        }
    }

    private static final Comparator<Item> ORDER = Comparator.comparingInt((Item item) -> item.segment().start())
            .thenComparingInt(item -> item.segment().end());

    private final Corpus.Coded coded;
    private final List<Item> items = new ArrayList<>();
    private final Map<Object, Neighbours> neighbours = new IdentityHashMap<>();
    private int[] paragraphs;
    private Label trouble;

    Scope(Corpus.Coded coded, Predicate<String> coders, Corpus corpus) {
        this.coded = coded;
        var shown = 0;
        for (var coder : corpus.coders().keySet()) {
            for (var file : coded.files()) {
                if (file.coder().equals(coder) && coders.test(coder)) {
                    file.segments().forEach(segment -> items.add(new Item(coder, segment)));
                    shown++;
                }
            }
        }
        if (shown > 1) {
            items.sort(ORDER);
        }
    }

    Corpus.Coded coded() {
        return coded;
    }

    List<Item> items() {
        return items;
    }

    Neighbours neighbours(Object condition, Function<Scope, Neighbours> make) {
        return neighbours.computeIfAbsent(condition, first -> make.apply(this));
    }

    /** The place of the paragraph that a character stands in. */
    int paragraph(int at) {
        if (paragraphs == null) {
            paragraphs = coded.document().parts().isEmpty() ? lines()
                    : coded.document().parts().stream().mapToInt(Integer::intValue).toArray();
        }
        var place = Arrays.binarySearch(paragraphs, at);
        return place >= 0 ? place : -place - 2;
    }

    boolean knowsParagraphs() {
        paragraph(0);
        return paragraphs.length > 0;
    }

    Label trouble() {
        return trouble;
    }

    /** Where the lines of the text begin that are not empty. */
    private int[] lines() {
        try {
            var text = coded.document().text().read();
            var starts = new ArrayList<Integer>();
            for (var from = 0; from < text.length();) {
                var end = text.indexOf('\n', from);
                var to = end < 0 ? text.length() : end;
                if (!text.substring(from, to).isBlank()) {
                    starts.add(from);
                }
                from = to + 1;
            }
            return starts.stream().mapToInt(Integer::intValue).toArray();
        } catch (ProjectException unread) {
            trouble = unread.label();
            return new int[0];
        }
    }
}
