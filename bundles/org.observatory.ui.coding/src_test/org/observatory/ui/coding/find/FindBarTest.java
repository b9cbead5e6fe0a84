// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.observatory.coding.Segment;
import org.observatory.coding.search.Hit;
import org.observatory.coding.search.Hit.Coded;
import org.observatory.model.coding.CodingFactory;

class FindBarTest {

    private static final List<Segment> HITS = List.of(new Segment(10, 15), new Segment(30, 35), new Segment(50, 55));

    private static int next(Segment selected, int caret, boolean onwards) {
        return FindBar.next(HITS, Optional.ofNullable(selected), () -> caret, onwards);
    }

    @Test
    void theNextHitIsTheOneAfterTheCaretOrTheOneSelected() {
        assertEquals(0, next(null, 0, true));
        assertEquals(1, next(null, 20, true));
        assertEquals(2, next(HITS.get(1), 35, true));
    }

    @Test
    void afterTheLastComesTheFirstAndBeforeTheFirstTheLast() {
        assertEquals(0, next(HITS.get(2), 55, true));
        assertEquals(2, next(HITS.get(0), 10, false));
        assertEquals(0, next(HITS.get(1), 30, false));
        assertEquals(2, next(null, 5, false));
    }

    @Test
    void whatIsFoundIsCodedUnlessItIsUncheckedOrNotAllowed() {
        var rows = new FoundRows();
        var document = CodingFactory.eINSTANCE.createDocument();
        var code = CodingFactory.eINSTANCE.createCode();
        var text = "un deux un deux un";
        rows.add(document, text, Hit.of(text, List.of(new Segment(0, 2), new Segment(8, 10), new Segment(16, 18)), Coded.HIT));
        assertEquals(List.of(3, 3, 1), List.of(rows.size(), rows.checked(), rows.documents()));
        rows.check(1, false);
        var places = rows.places(code, (row, one) -> row.hit().coded().start() > 0);
        assertEquals(List.of(new Segment(16, 18)), places.getFirst().wanted().stream().map(wanted -> wanted.segment()).toList());
        rows.checkAll(false);
        assertEquals(0, rows.places(code, (row, one) -> true).size());
    }
}
