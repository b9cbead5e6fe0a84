// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.ui.texts.SearchWords;

class GridCellTest {

    @Test
    void aRemarkIsNeitherSearchedNorCopiedAndLeavesAnEmptyCellEmpty() {
        var cell = GridCell.EMPTY.noted("12 passages");
        assertEquals(CellState.EMPTY, cell.state());
        assertEquals("", cell.text());
        assertFalse(new CellFilter.Words(new SearchWords("passages")).test(cell, cell.plain()));
        var states = new StateNames(Language.FRENCH);
        assertEquals(new CellFilter.Picked(Set.of(), Set.of(CellState.EMPTY)), CellFilter.picked(List.of("non renseigné"), states));
    }
}
