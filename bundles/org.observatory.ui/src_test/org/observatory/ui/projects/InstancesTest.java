// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.ui.World;

class InstancesTest {

    private final World world = World.onDisk();

    @Test
    void elementsAreFoundInEveryFileWhereverTheyStand() {
        var one = world.alliance("Val-de-Bise");
        world.speaker(world.interview("Entretien 3", one), "Marie D.");
        world.codings(world.coder("Anne"), world.content().documents().getFirst(), world.code(world.code(null, "Leviers"), "Confiance"));
        world.typology("Impacts", "performance", "innovation");
        world.attribute("Maturité", AttributeType.TEXT);
        world.source(world.programme("IMPACT", "2018"), world.document("Cahier 1"), "note 3");
        for (var model : Set.of(ProgrammesPackage.eINSTANCE, CodingPackage.eINSTANCE)) {
            for (var type : model.getEClassifiers()) {
                if (type instanceof EClass kind) {
                    assertEquals(byLookingEverywhere(kind), new HashSet<>(Instances.of(one, kind)), kind.getName());
                }
            }
        }
    }

    private Set<EObject> byLookingEverywhere(EClass kind) {
        var all = new HashSet<EObject>();
        for (var root : world.content().roots()) {
            all.add(root);
            root.eAllContents().forEachRemaining(all::add);
        }
        return all.stream().filter(kind::isInstance).collect(Collectors.toSet());
    }

    @Test
    void belowAnElementItselfIsLeftOut() {
        var levers = world.code(null, "Leviers");
        var trust = world.code(levers, "Confiance");
        assertEquals(Set.of(trust), Set.copyOf(Instances.below(levers, CodingPackage.Literals.CODE)));
    }
}
