// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.anchors;

import java.util.ArrayList;
import java.util.List;

/**
 * What two versions of a text have in common, as blocks that stand in both in the same order.
 *
 * @param oldText the former text
 * @param newText the new text
 * @param blocks  the blocks, by place; two do not touch in both texts
 */
record Alignment(String oldText, String newText, List<Block> blocks) {

    /**
     * A stretch that is the same in both.
     *
     * @param old    where it begins in the former text
     * @param now    where it begins in the new text
     * @param length how many units it has
     */
    record Block(int old, int now, int length) {

        int oldEnd() {
            return old + length;
        }

        int nowEnd() {
            return now + length;
        }
    }

    /** Blocks that touch in both texts become one. */
    static Alignment of(String oldText, String newText, List<Block> found) {
        var blocks = new ArrayList<Block>();
        for (var block : found) {
            var last = blocks.isEmpty() ? null : blocks.getLast();
            if (last != null && last.oldEnd() == block.old() && last.nowEnd() == block.now()) {
                blocks.set(blocks.size() - 1, new Block(last.old(), last.now(), last.length() + block.length()));
            } else {
                blocks.add(block);
            }
        }
        return new Alignment(oldText, newText, List.copyOf(blocks));
    }

    /** The last block that begins at a place of the former text or before it; -1 for none. */
    private int last(int old) {
        var low = 0;
        var high = blocks.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (blocks.get(middle).old() <= old) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Where a stretch of the former text stands unchanged in the new one; -1 if it was touched. */
    int whole(int start, int end) {
        var at = last(start);
        return at >= 0 && end <= blocks.get(at).oldEnd() ? blocks.get(at).now() + start - blocks.get(at).old() : -1;
    }

    /**
     * Where a stretch that begins at a place of the former text begins in the new one. What was put in the place of something
     * within the stretch belongs to it, what was put before it does not.
     */
    int start(int old) {
        var at = last(old);
        if (at >= 0 && old < blocks.get(at).oldEnd()) {
            return blocks.get(at).now() + old - blocks.get(at).old();
        }
        var begins = at >= 0 ? blocks.get(at).oldEnd() : 0;
        return old == begins ? at >= 0 ? blocks.get(at).nowEnd() : 0 : at + 1 < blocks.size() ? blocks.get(at + 1).now() : newText.length();
    }

    /** Where a stretch that ends at a place of the former text ends in the new one. */
    int end(int old) {
        var at = last(old - 1);
        if (at >= 0 && old <= blocks.get(at).oldEnd()) {
            return blocks.get(at).now() + old - blocks.get(at).old();
        }
        var ends = at + 1 < blocks.size() ? blocks.get(at + 1).old() : oldText.length();
        return old == ends ? at + 1 < blocks.size() ? blocks.get(at + 1).now() : newText.length() : at >= 0 ? blocks.get(at).nowEnd() : 0;
    }

    /** How many letters and digits of a stretch of the former text stand in the new one. */
    int kept(int start, int end) {
        var kept = 0;
        for (var at = Math.max(0, last(start)); at < blocks.size() && blocks.get(at).old() < end; at++) {
            kept += letters(oldText, Math.max(start, blocks.get(at).old()), Math.min(end, blocks.get(at).oldEnd()));
        }
        return kept;
    }

    static int letters(String text, int start, int end) {
        var letters = 0;
        for (var at = start; at < end; at++) {
            letters += Character.isLetterOrDigit(text.charAt(at)) || Character.isHighSurrogate(text.charAt(at)) ? 1 : 0;
        }
        return letters;
    }

    /** The stretches of the new text that the former one has not, each with a number of units around it. */
    List<int[]> fresh(int around) {
        var fresh = new ArrayList<int[]>();
        var from = 0;
        for (var at = 0; at <= blocks.size(); at++) {
            var to = at < blocks.size() ? blocks.get(at).now() : newText.length();
            if (to > from || at > 0 && at < blocks.size()) {
                var start = Math.max(0, from - around);
                var end = Math.min(newText.length(), to + around);
                if (!fresh.isEmpty() && fresh.getLast()[1] >= start) {
                    fresh.getLast()[1] = Math.max(end, fresh.getLast()[1]);
                } else {
                    fresh.add(new int[] { start, end });
                }
            }
            from = at < blocks.size() ? blocks.get(at).nowEnd() : from;
        }
        return fresh;
    }

    /** Whether a stretch of the new text is not simply one of the former. */
    boolean isFresh(int start, int end) {
        var low = 0;
        var high = blocks.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (blocks.get(middle).now() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 || end > blocks.get(low - 1).nowEnd();
    }
}
