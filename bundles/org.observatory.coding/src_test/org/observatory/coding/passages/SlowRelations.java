// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.List;
import java.util.TreeSet;

/** Relations as they are defined, two passages at a time. */
final class SlowRelations {

    private SlowRelations() {
    }

    static boolean holds(Corpus corpus, Relation relation, Passage passage, Passage other) {
        if (passage.equals(other) && passage.codings().size() == 1) {
            return false;
        }
        if (relation == Relation.Together.SAME_CASE) {
            return passage.cases().stream().anyMatch(one -> other.cases().stream().anyMatch(its -> its.id().equals(one.id())));
        }
        if (passage.document() != other.document()) {
            return false;
        }
        if (relation == Relation.Together.SAME_DOCUMENT) {
            return true;
        }
        if (!passage.segment().placed() || !other.segment().placed()) {
            return false;
        }
        var here = passage.place();
        var there = other.place();
        return switch (relation) {
            case Relation.Together together -> switch (together) {
                case OVERLAPPING -> here.overlaps(there);
                case WITHIN -> there.contains(here);
                case CONTAINING -> here.contains(there);
                default -> paragraphs(passage, other) == 0;
            };
            case Relation.Near near -> switch (near.side()) {
                case NEAR -> true;
                case BEFORE -> here.end() <= there.start();
                case AFTER -> there.end() <= here.start();
            } && (near.measure() == Relation.Measure.CHARACTERS ? here.distance(there) : paragraphs(passage, other)) <= near.distance();
        };
    }

    private static int paragraphs(Passage passage, Passage other) {
        var starts = new TreeSet<>(passage.document().parts());
        if (starts.isEmpty()) {
            starts.addAll(List.of(0, 11, 21));
        }
        var first = starts.headSet(passage.segment().start(), true).size();
        var last = starts.headSet(passage.segment().end() - 1, true).size();
        var from = starts.headSet(other.segment().start(), true).size();
        var to = starts.headSet(other.segment().end() - 1, true).size();
        return Math.max(0, Math.max(from - last, first - to));
    }
}
