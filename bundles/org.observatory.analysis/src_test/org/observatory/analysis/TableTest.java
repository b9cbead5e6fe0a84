// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;

class TableTest {

    private static Table.Builder table() {
        return Table.builder("t", Label.same("t")).column("name", Label.same("Name"), Kind.TEXT)
                .column("value", Label.same("Value"), Kind.NUMBER);
    }

    @Test
    void cellsAreFoundByRowAndColumn() {
        var table = table().row("a", "first", BigDecimal.ONE).row("b").set("name", "second").build();
        assertEquals(2, table.size());
        assertEquals("b", table.rowKey(1));
        assertEquals("first", table.text(0, "name"));
        assertNull(table.number(1, "value"));
    }

    @Test
    void aBuilderGoesOnWithoutChangingWhatItBuilt() {
        var builder = table().row("a", "first", BigDecimal.ONE);
        var built = builder.build();
        builder.row("b", "second", null);
        assertEquals(1, built.size());
        assertNotEquals(built, builder.build());
    }

    @Test
    void aCellOfTheWrongTypeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> table().row("a", "first", 1));
        assertThrows(IllegalArgumentException.class, () -> table().row("a", "first"));
        assertThrows(IllegalArgumentException.class, () -> table().column("name", Label.same("again"), Kind.TEXT));
    }

    @Test
    void whatIsNotThereIsNamed() {
        var table = table().row("a", "first", null).build();
        var missing = assertThrows(NoSuchElementException.class, () -> table.cell(0, "size"));
        assertEquals("The table \"t\" has no column \"size\".", missing.getMessage());
        assertThrows(IndexOutOfBoundsException.class, () -> table.cell(1, "name"));
    }
}
