// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.ui.coding.stripes.Overlaps;

class LinkedTest {

    private final Coding trust = coding("trust", 5, 20);
    private final Coding fear = coding("fear", 8, 12);
    private final Overlaps<Coding> passages = Overlaps.of(List.of(trust, fear, coding("hope", 30, 40)), Segment::of);

    private static Coding coding(String id, int start, int end) {
        var coding = CodingFactory.eINSTANCE.createCoding();
        coding.setId(id);
        coding.setStart(start);
        coding.setEnd(end);
        return coding;
    }

    @Test
    void passagesAreSelectedByTheirKeysAndStretchesByTheirPlace() {
        var linked = Linked.of(Set.of("fear", "of another document", "text:25-28", "text", "other:1-3"), "text", 50);
        assertTrue(linked.isSelected(fear));
        assertFalse(linked.isSelected(trust));
        assertEquals(List.of(new Segment(25, 28)), linked.stretches().all());
        assertEquals(List.of(new Segment(8, 12), new Segment(25, 28)), linked.all(passages));
    }

    @Test
    void aStretchOfAnEarlierTextIsNotShown() {
        assertEquals(List.of(), Linked.of(Set.of("text:45-51", "text:9-9", "text:1-99999999999"), "text", 50).all(passages));
        assertEquals(List.of(new Segment(45, 50)), Linked.of(Set.of("text:45-50"), "text", 50).all(passages));
    }

    @Test
    void nothingIsSelectedWithoutKeys() {
        assertEquals(List.of(), Linked.nothing().all(passages));
    }
}
