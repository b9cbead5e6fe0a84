// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.ValueState;
import org.observatory.ui.World;

class AttributeEditsTest {

    private final World world = World.onDisk();
    private final Edits edits = new Edits(world.session(), World.FRENCH);
    private final Case alliance = world.alliance("Val-de-Bise");

    private AttributeEntry enteredAndUndone(AttributeDefinition definition, AttributeEntry entry) {
        edits.enter(alliance, definition, entry);
        var now = AttributeEntry.of(alliance, definition);
        world.domain().getCommandStack().undo();
        assertEquals(AttributeEntry.EMPTY, AttributeEntry.of(alliance, definition));
        world.domain().getCommandStack().redo();
        return now;
    }

    @Test
    void aValueOfEachTypeIsEnteredAsOneStep() {
        var typology = world.typology("Domaines", "Emploi", "Santé");
        var values = List.of(new AttributeEntry.Given("texte"), new AttributeEntry.Given(new BigDecimal("3.50")),
                new AttributeEntry.Given(false), new AttributeEntry.Given(PartialDate.of(2019, 10)),
                new AttributeEntry.Given(List.of(typology.getCategories().getFirst())),
                new AttributeEntry.Given(List.copyOf(typology.getCategories())));
        for (var type : AttributeType.values()) {
            var entry = values.get(type.ordinal());
            assertEquals(entry, enteredAndUndone(world.attribute("Attribut " + type, type), entry));
        }
        assertEquals(6, alliance.getValues().size());
        assertTrue(alliance.getValues().stream().allMatch(value -> value.getId() != null));
    }

    @Test
    void notApplicableAndUnknownAreDistinctFromNothing() {
        var definition = world.attribute("Adhérents", AttributeType.NUMBER);
        assertEquals(AttributeEntry.NOT_APPLICABLE, enteredAndUndone(definition, AttributeEntry.NOT_APPLICABLE));
        edits.enter(alliance, definition, AttributeEntry.UNKNOWN);
        assertEquals(ValueState.UNKNOWN, alliance.getValues().getFirst().getState());
        edits.enter(alliance, definition, new AttributeEntry.Given(new BigDecimal("12")));
        edits.enter(alliance, definition, AttributeEntry.NOT_APPLICABLE);
        assertNull(alliance.getValues().getFirst().getNumber());
        edits.enter(alliance, definition, AttributeEntry.EMPTY);
        assertEquals(0, alliance.getValues().size());
    }

    @Test
    void enteringWhatIsThereAlreadyIsNoStep() {
        var definition = world.attribute("Adhérents", AttributeType.NUMBER);
        edits.enter(alliance, definition, AttributeEntry.EMPTY);
        edits.enter(alliance, definition, new AttributeEntry.Given(new BigDecimal("12")));
        var step = world.domain().getCommandStack().getMostRecentCommand();
        edits.enter(alliance, definition, new AttributeEntry.Given(new BigDecimal("12")));
        assertEquals(step, world.domain().getCommandStack().getMostRecentCommand());
        assertEquals("modifier «\u00a0Adhérents\u00a0» de Val-de-Bise", step.getLabel());
    }

    @Test
    void aTextLeftFromAnotherTypeIsReplacedByAValue() {
        var definition = world.attribute("Adhérents", AttributeType.NUMBER);
        edits.enter(alliance, definition, new AttributeEntry.Unread("une trentaine"));
        assertEquals(new AttributeEntry.Unread("une trentaine"), AttributeEntry.of(alliance, definition));
        edits.enter(alliance, definition, new AttributeEntry.Given(new BigDecimal("30")));
        assertNull(alliance.getValues().getFirst().getText());
        world.domain().getCommandStack().undo();
        assertNotNull(alliance.getValues().getFirst().getText());
    }
}
