// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Label;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.tables.StudyTables;
import org.observatory.project.trials.RandomEdits;

class StudyTablesTest {

    @TempDir
    private Path folder;

    @Test
    void whateverPeopleEditIsInTheTablesRowForRow() throws Exception {
        try (var world = new CodedWorld(folder.resolve("p"))) {
            new RandomEdits(world.session(), new Random(5)).run(400);
            var content = world.content();
            var input = StudyTables.of(content);

            assertEquals(content.cases().size(), input.table("cases").size());
            assertEquals(content.documents().size(), input.table("documents").size());
            assertEquals(content.codings().stream().mapToInt(codings -> codings.getCodings().size()).sum(), input.table("codings").size());
            assertEquals(content.trajectories().stream().mapToInt(trajectory -> trajectory.getSteps().size()).sum(), input.table("steps").size());
            var cases = input.table("cases");
            for (var one : content.cases()) {
                var row = cases.rows().filter(at -> cases.rowKey(at).equals(one.getId())).findFirst().orElseThrow();
                assertEquals(one.getDocuments().size(), cases.number(row, "documents").intValue());
            }
            for (var row : input.table("codings").rows().toArray()) {
                assertTrue(content.find(input.table("codings").rowKey(row)).isPresent());
            }
        }
    }

    @Test
    void aNumberHasItsUnitAndDegreesTheOrderOfTheirTypology() throws Exception {
        try (var world = new CodedWorld(folder.resolve("p"))) {
            var typology = ProgrammesFactory.eINSTANCE.createTypology();
            for (var degree : new String[] {"nascent", "grown", "ancient"}) {
                var category = ProgrammesFactory.eINSTANCE.createCategory();
                category.setNameEn(degree);
                category.setNameFr(degree);
                typology.getCategories().add(category);
            }
            var budget = attribute("Budget", AttributeType.NUMBER);
            budget.setUnit("k€");
            var maturity = attribute("Maturity", AttributeType.CATEGORY);
            maturity.setTypology(typology);
            world.edit(() -> {
                world.content().observatory().getTypologies().add(typology);
                world.scheme().getAttributes().addAll(List.of(budget, maturity));
            });
            var columns = StudyTables.cases(world.content()).columns().stream()
                    .collect(Collectors.toMap(column -> column.label().en(), column -> column));
            assertEquals("k€", columns.get("Budget").unit());
            assertEquals(List.of("nascent", "grown", "ancient"), columns.get("Maturity").order().stream().map(Label::en).toList());
        }
    }

    private static AttributeDefinition attribute(String name, AttributeType type) {
        var attribute = CodingFactory.eINSTANCE.createAttributeDefinition();
        attribute.setId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
        attribute.setNameEn(name);
        attribute.setNameFr(name);
        attribute.setType(type);
        return attribute;
    }

    @Test
    void theFingerprintChangesWithTheContentAndOnlyThen() throws Exception {
        try (var world = new CodedWorld(folder.resolve("p"))) {
            new RandomEdits(world.session(), new Random(6)).run(100);
            var before = StudyTables.of(world.content()).fingerprint();
            assertEquals(before, StudyTables.of(world.content()).fingerprint());
            world.edit(() -> world.scheme().getCodes().getFirst().setNameFr("autre"));
            var renamed = StudyTables.of(world.content()).fingerprint();
            assertNotEquals(before, renamed);
            world.session().history().undo();
            assertEquals(before, StudyTables.of(world.content()).fingerprint());
        }
    }
}
