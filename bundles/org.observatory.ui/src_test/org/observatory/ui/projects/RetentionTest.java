// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.Statement;
import org.observatory.project.Retention;
import org.observatory.ui.World;

class RetentionTest {

    private final World world = World.onDisk();
    private final Programme programme = world.programme("PHARE", "2013");
    private final Edits edits = new Edits(world.session(), World.FRENCH);

    private static List<Boolean> retained(Disagreement disagreement) {
        return disagreement.getStatements().stream().map(Statement::isRetained).toList();
    }

    @Test
    void theOtherSideAloneIsRetainedAndItsDateTakenOver() {
        programme.setEnd(PartialDate.of(2017));
        var disagreement = world.disagreement(programme, "end", "2017", "2018");
        edits.retain(disagreement.getStatements().get(1));
        assertEquals(List.of(false, true), retained(disagreement));
        assertEquals(PartialDate.of(2018), programme.getEnd());
    }

    @Test
    void oneUndoTakesAllOfItBack() {
        programme.setEnd(PartialDate.of(2017));
        var disagreement = world.disagreement(programme, "end", "2017", "2018");
        edits.retain(disagreement.getStatements().get(1));
        assertEquals("retenir «\u00a02018\u00a0»", world.domain().getCommandStack().getUndoCommand().getLabel());
        world.domain().getCommandStack().undo();
        assertEquals(List.of(true, false), retained(disagreement));
        assertEquals(PartialDate.of(2017), programme.getEnd());
    }

    @Test
    void aPointThatIsNoDateIsOnlyMarked() {
        var disagreement = world.disagreement(programme, "description", "cinq ans", "une décennie");
        assertEquals(Optional.empty(), Retention.taken(disagreement.getStatements().get(1)));
        edits.retain(disagreement.getStatements().get(1));
        assertEquals(List.of(false, true), retained(disagreement));
    }

    @Test
    void aDateThatCannotBeReadIsOnlyMarked() {
        var disagreement = world.disagreement(programme, "end", "2017", "vers 2018");
        assertEquals(Optional.empty(), Retention.taken(disagreement.getStatements().get(1)));
    }
}
