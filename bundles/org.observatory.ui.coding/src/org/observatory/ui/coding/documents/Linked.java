// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.observatory.coding.Segment;
import org.observatory.model.coding.Coding;
import org.observatory.ui.coding.stripes.Overlaps;

/**
 * What of one document is selected in another part of the window, such as a chart: coded passages, and stretches of the text that bear
 * no coding. Immutable.
 */
final class Linked {

    private static final Linked NOTHING = new Linked(Set.of(), List.of());

    private final Set<String> keys;
    private final Overlaps<Segment> stretches;

    private Linked(Set<String> keys, List<Segment> stretches) {
        this.keys = keys;
        this.stretches = Overlaps.of(stretches, stretch -> stretch);
    }

    /** {@return nothing} */
    static Linked nothing() {
        return NOTHING;
    }

    /**
     * {@return what of a document some keys stand for}
     *
     * @param keys     identities of codings and others, and stretches as {@code document:start-end}
     * @param document the identity of the document
     * @param length   how long its text is; what lies beyond is of another text
     */
    static Linked of(Set<String> keys, String document, int length) {
        var places = Pattern.compile(Pattern.quote(document) + ":(\\d{1,9})-(\\d{1,9})");
        var stretches = new ArrayList<Segment>();
        for (var key : keys) {
            var found = key.startsWith(document) ? places.matcher(key) : null;
            if (found != null && found.matches()) {
                var start = Integer.parseInt(found.group(1));
                var end = Integer.parseInt(found.group(2));
                if (start < end && end <= length) {
                    stretches.add(new Segment(start, end));
                }
            }
        }
        return new Linked(keys, stretches);
    }

    /** {@return whether a passage is selected} */
    boolean isSelected(Coding coding) {
        return keys.contains(coding.getId());
    }

    /** {@return the stretches that are selected and bear no coding of their own} */
    Overlaps<Segment> stretches() {
        return stretches;
    }

    /** {@return all that is selected, by place} @param passages the passages that are shown of the document */
    List<Segment> all(Overlaps<Coding> passages) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<>(stretches.all());
        passages.all().stream().filter(this::isSelected).map(Segment::of).forEach(all::add);
        all.sort(Comparator.comparingInt(Segment::start).thenComparingInt(Segment::end));
        return all;
    }
}
