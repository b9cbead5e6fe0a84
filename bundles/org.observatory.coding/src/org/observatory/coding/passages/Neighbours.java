// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.List;
import java.util.function.ToIntFunction;

import org.observatory.coding.passages.Relation.Measure;
import org.observatory.coding.passages.Relation.Near;
import org.observatory.coding.passages.Scope.Item;

/** The passages of a document to which others may be related. */
final class Neighbours {

    private final Scope scope;
    private final List<Item> all;
    private final List<Item> placed;
    private final Line characters;
    private Line paragraphs;

    Neighbours(Scope scope, List<Item> all) {
        this.scope = scope;
        this.all = all;
        placed = all.stream().filter(item -> item.segment().placed()).toList();
        characters = new Line(item -> item.segment().start(), item -> item.segment().end());
    }

    boolean anyInDocument(Item item) {
        return all.size() > 1 || all.size() == 1 && isOther(all.getFirst(), item);
    }

    List<Item> two() {
        return all.subList(0, Math.min(2, all.size()));
    }

    private static boolean isOther(Item neighbour, Item item) {
        return neighbour != item || item.isSeveral();
    }

    boolean overlapping(Item item) {
        return characters.any(item, item.segment().start() + 1, item.segment().end() - 1, other -> true);
    }

    boolean around(Item item) {
        return characters.any(item, item.segment().end(), item.segment().start(), other -> true);
    }

    boolean inside(Item item) {
        return characters.any(item, item.segment().start() + 1, item.segment().end() - 1, other -> other.segment().start() >= item
                .segment().start() && other.segment().end() <= item.segment().end());
    }

    boolean near(Item item, Near near) {
        Fits fits = other -> switch (near.side()) {
            case NEAR -> true;
            case BEFORE -> other.segment().start() >= item.segment().end();
            case AFTER -> other.segment().end() <= item.segment().start();
        };
        if (near.measure() == Measure.CHARACTERS) {
            return characters.any(item, item.segment().start() - (long) near.distance(), item.segment().end() + (long) near.distance(), fits);
        }
        if (paragraphs == null) {
            paragraphs = new Line(other -> scope.paragraph(other.segment().start()), other -> scope.paragraph(other.segment().end() - 1));
        }
        return paragraphs.any(item, scope.paragraph(item.segment().start()) - (long) near.distance(),
                scope.paragraph(item.segment().end() - 1) + (long) near.distance(), fits);
    }

    private interface Fits {
        boolean test(Item other);
    }

    /** Where the passages begin and end, in whatever is counted, by start; each with the furthest end up to it. */
    private final class Line {

        private final int[] starts;
        private final int[] ends;
        private final int[] furthest;

        Line(ToIntFunction<Item> start, ToIntFunction<Item> end) {
            starts = placed.stream().mapToInt(start).toArray();
            ends = placed.stream().mapToInt(end).toArray();
            furthest = ends.clone();
            for (var at = 1; at < furthest.length; at++) {
                furthest[at] = Math.max(furthest[at - 1], ends[at]);
            }
        }

        /** Whether another one that ends there or later, and begins there or earlier, fits. */
        boolean any(Item item, long endsFrom, long startsTo, Fits fits) {
            for (var at = firstAfter(startsTo) - 1; at >= 0 && furthest[at] >= endsFrom; at--) {
                if (ends[at] >= endsFrom && isOther(placed.get(at), item) && fits.test(placed.get(at))) {
                    return true;
                }
            }
            return false;
        }

        private int firstAfter(long start) {
            var low = 0;
            var high = starts.length;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (starts[middle] <= start) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
