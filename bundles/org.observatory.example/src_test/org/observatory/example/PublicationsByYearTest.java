// SPDX-License-Identifier: EPL-2.0
package org.observatory.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.kit.Contract;

class PublicationsByYearTest {

    private static Result count(Shelf shelf, Map<String, String> parameters) throws AnalysisException {
        return new Analyses(List.of(new PublicationsByYear()))
                .run("publications-by-year", shelf.input(), parameters, Progress.none());
    }

    @Test
    void publicationsOfOneYearAndKindAreCountedTogether() throws Exception {
        var counts = count(new Shelf().book("2019-10").guide("2019").book("2019"), Map.of()).table("counts");

        assertEquals(2, counts.size());
        assertEquals("2019", counts.text(0, "year"));
        assertEquals(new BigDecimal(2), counts.number(0, "count"));
        assertEquals("k1 k3", counts.rowKey(0));
        assertEquals("Title 1\u202f; Title 3", counts.label(0, "titles").fr());
    }

    @Test
    void yearsAscendAndTheUndatedComeLast() throws Exception {
        var counts = count(new Shelf().book(null).book("2021").book("2001"), Map.of()).table("counts");

        assertEquals("2001", counts.text(0, "year"));
        assertEquals("2021", counts.text(1, "year"));
        assertNull(counts.text(2, "year"));
    }

    @Test
    void earlierYearsAreLeftOutAndCounted() throws Exception {
        var result = count(new Shelf().book("2018-12-31").book("2019").book(null), Map.of("since", "2019"));

        assertEquals(new BigDecimal(1), result.values().get("earlier"));
        assertEquals(2, result.table("counts").size());
    }

    @Test
    void dataWithoutPublicationsIsRefusedInOneSentence() {
        var refused = assertThrows(AnalysisException.class, () -> count(new Shelf(), Map.of()));

        assertEquals("Les données ne contiennent aucune publication de ces années.", refused.label().fr());
    }

    @Test
    void itKeepsThePromisesOfAnAnalysis() {
        var shelf = new Shelf().book("2019-10").guide("2019").book(null).book("2018").input();

        assertEquals(List.of(), Contract.of(new PublicationsByYear()).reading(shelf).with("since", "2019")
                .anyOrderOfRows("publications").anyOrderOfColumns("publications").broken());
    }

    @Test
    void onlyDataWithThePublicationsTableIsAccepted() {
        assertTrue(new PublicationsByYear().accepts(new Shelf().input()));
        assertFalse(new PublicationsByYear().accepts(new Input(Map.of(), "empty")));
    }
}
