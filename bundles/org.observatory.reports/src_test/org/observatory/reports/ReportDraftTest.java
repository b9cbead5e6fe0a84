// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;

class ReportDraftTest {

    private final ReportDraft draft = new ReportDraft(Language.FRENCH);

    private List<Block> blocks() {
        return draft.build("t", "", "", "").blocks();
    }

    @Test
    void whatIsEmptyAddsNothing() {
        draft.body("").lead(" ").points(List.of()).facts(List.of(new ReportDraft.Fact("Clé", ""))).newPage();

        assertEquals(List.of(), blocks());
    }

    @Test
    void aMemoKeepsItsParagraphsPointsTablesAndStress() {
        draft.markdown("## Règle\nUne **alliance** tient.\n\n- un\n- deux\n\n| a | b |\n|---|---|\n| 1 | 2 |");

        var blocks = blocks();
        assertEquals(List.of(new Block.Run("Règle", true, false)), assertInstanceOf(Block.Paragraph.class, blocks.get(0)).runs());
        assertEquals("alliance", assertInstanceOf(Block.Paragraph.class, blocks.get(1)).runs().get(1).text());
        assertEquals(List.of("un", "deux"), assertInstanceOf(Block.Points.class, blocks.get(2)).points());
        assertEquals(List.of(List.of("1", "2")), assertInstanceOf(Block.Grid.class, blocks.get(3)).rows());
        assertEquals(4, blocks.size());
    }

    @Test
    void aRowHasACellAColumn() {
        assertThrows(IllegalArgumentException.class,
                () -> draft.grid("", List.of(new Block.Column("a", 1, false)), List.of(List.of("1", "2"))));
    }
}
