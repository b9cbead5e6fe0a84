// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.ProgrammesPackage.Literals;
import org.observatory.model.programmes.Unit;
import org.observatory.ui.World;
import org.observatory.ui.texts.Texts;

class ConsistencyTest {

    private final World world = new World();
    private final Consistency consistency = new Consistency(new Texts(Language.FRENCH));

    @Test
    void anEndBeforeTheBeginningIsSaidAtTheEnd() {
        var programme = world.programme("IMPACT", "2018");
        programme.setEnd(PartialDate.of(2017));
        assertEquals(Map.of(Literals.PROGRAMME__END, "La fin précède le début."), consistency.of(programme));
    }

    @Test
    void anEndThatMayLieAfterTheBeginningIsFine() {
        var programme = world.programme("IMPACT", "2018-06");
        programme.setEnd(PartialDate.of(2018));
        assertTrue(consistency.of(programme).isEmpty());
    }

    @Test
    void aPercentageAboveAHundredIsSaid() {
        var figure = world.figure(world.programme("IMPACT", "2018"), "Agir ensemble");
        assertEquals("Un pourcentage est compris entre 0 et 100.",
                consistency.of(world.estimate(figure, "101", Unit.PERCENT)).get(Literals.ESTIMATE__VALUE));
        assertTrue(consistency.of(world.estimate(figure, "100", Unit.PERCENT)).isEmpty());
        assertTrue(consistency.of(world.estimate(figure, "833", Unit.COUNT)).isEmpty());
    }

    @Test
    void halfAThingIsSaid() {
        var figure = world.figure(world.programme("IMPACT", "2018"), "Périmètres");
        assertEquals("Un nombre de choses est un nombre entier.",
                consistency.of(world.estimate(figure, "8.5", Unit.COUNT)).get(Literals.ESTIMATE__VALUE));
    }
}
