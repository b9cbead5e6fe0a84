// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.ui.World;
import org.observatory.ui.projects.AttributeEntry;
import org.observatory.ui.projects.AttributeEntry.Given;

class AttributePlanTest {

    private final World world = new World();
    private final AttributePlan french = new AttributePlan(World.FRENCH);

    private List<String> names(List<AttributeEntry> choices) {
        return choices.stream().map(french::choice).toList();
    }

    @Test
    void categoriesAreOfferedInTheOrderOfTheirTypologyBetweenTheStates() {
        var definition = world.attribute("Maturité", AttributeType.CATEGORY);
        definition.setTypology(world.typology("Maturités", "émergence", "déploiement", "autonomie"));
        assertEquals(List.of("(non renseigné)", "émergence", "déploiement", "autonomie", "(sans objet)", "(inconnu)"),
                names(AttributePlan.choices(definition, AttributeEntry.EMPTY)));
    }

    @Test
    void yesAndNoAreOfferedForAYesOrNo() {
        assertEquals(List.of("(non renseigné)", "oui", "non", "(sans objet)", "(inconnu)"),
                names(AttributePlan.choices(world.attribute("Charte", AttributeType.BOOLEAN), AttributeEntry.EMPTY)));
    }

    @Test
    void whatIsEnteredCanBeKeptThoughItIsNoChoiceAnyMore() {
        var definition = world.attribute("Maturité", AttributeType.CATEGORY);
        definition.setTypology(world.typology("Maturités", "émergence"));
        var former = new Given(List.of(world.typology("Anciennes", "balbutiement").getCategories().getFirst()));
        assertEquals("balbutiement", names(AttributePlan.choices(definition, former)).get(1));
        assertEquals("«\u00a0à voir\u00a0», à reprendre", names(AttributePlan.choices(definition, new AttributeEntry.Unread("à voir"))).get(1));
    }

    @Test
    void tickedCategoriesStandInTheOrderOfTheTypologyWhateverTheOrderOfTheClicks() {
        var definition = world.attribute("Domaines", AttributeType.CATEGORIES);
        definition.setTypology(world.typology("Domaines", "Emploi", "Santé", "Climat"));
        var all = definition.getTypology().getCategories();
        var one = AttributePlan.chosen(definition, AttributeEntry.UNKNOWN, all.get(2), true);
        var two = AttributePlan.chosen(definition, one, all.get(0), true);
        assertEquals(List.of(all.get(0), all.get(2)), AttributePlan.held(two));
        assertEquals(AttributeEntry.EMPTY, AttributePlan.chosen(definition, AttributePlan.chosen(definition, two, all.get(0), false), all.get(2), false));
    }

    @Test
    void anElementHasTheAttributesOfItsKind() {
        var own = world.attribute("Maturité", AttributeType.TEXT);
        world.attribute("Fonction", AttributeType.TEXT).setSubject(AttributeSubject.SPEAKER);
        assertEquals(List.of(own), AttributePlan.of(world.alliance("Val-de-Bise"), world.scheme()));
    }

    @Test
    void aNumberIsUnderstoodWithItsUnit() {
        var definition = world.attribute("Surface", AttributeType.NUMBER);
        definition.setUnit("km²");
        var reading = assertInstanceOf(ValueText.Reading.Value.class, new ValueText(World.FRENCH).read(definition, "1\u202f200,5 km²"));
        assertEquals(new BigDecimal("1200.5"), reading.value());
        assertInstanceOf(ValueText.Reading.Problem.class, new ValueText(World.FRENCH).read(definition, "une trentaine"));
        assertEquals("Surface (km²)", french.title(definition));
    }
}
