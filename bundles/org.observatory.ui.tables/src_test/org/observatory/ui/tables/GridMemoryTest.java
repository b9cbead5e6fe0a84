// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.observatory.ui.tables.GridColumn.Kind;

class GridMemoryTest {

    private static List<GridColumn<String>> columns(String... ids) {
        return Stream.of(ids).map(id -> GridColumn.<String>shown(id, id, Kind.TEXT, 100, GridCell::text)).toList();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var memory = new GridMemory(List.of("b", "a"), Set.of("c"), Map.of("a", 240), List.of(new SortOrder("b", true)));
        assertEquals(memory, GridMemory.read(memory.write()));
    }

    @Test
    void whatCannotBeReadIsForgotten() {
        assertEquals(new GridMemory(List.of("a"), Set.of(), Map.of(), List.of()),
                GridMemory.read("column\ta\nwidth\ta\t-5\nwidth\ta\nnonsense\n\tx\nwidth\ta\t99999"));
    }

    @Test
    void aNewColumnStandsAfterTheOneItFollowsAndAGoneOneIsPassedOver() {
        var memory = new GridMemory(List.of("c", "gone", "a", "b"), Set.of(), Map.of(), List.of());
        assertEquals(List.of(3, 0, 1, 2), memory.places(columns("a", "b", "new", "c")));
    }

    @Test
    void notAllColumnsAreHidden() {
        var memory = new GridMemory(List.of(), Set.of("a", "b"), Map.of(), List.of());
        assertEquals(List.of(0, 1), memory.hiddenPlaces(columns("a", "b", "c")));
        assertEquals(List.of(), memory.hiddenPlaces(columns("a", "b")));
    }
}
