// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CaseActor;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.ValueState;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Completeness;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.RoleKind;
import org.observatory.model.programmes.Typology;

/** Fills projects with cases of every kind, with texts that are hard to write and to read again. */
final class RandomCases {

    private static final List<String> TEXTS = List.of("Été à l’île", "👩‍👩‍👧 Maison 🌊", "שלום עולם", "a; b | c", "\"cité\"; x", "un\ndeux", "inconnu",
            "'inconnu", "s.o.", "=1+1", "+33 5", "-5", "@x", "'=y", "1 234,5", "2019", "oui", "X (pilote)", "Y [Entreprise]", "Z (x) [y]", "_x0041_",
            "  bords  ", "a\tb", "<b>&", "Nord › Sud", "#N/A", "\"", "'");
    private static final List<String> DATES = List.of("2019", "2019-10", "2019-10-03", "1899-12-31", "1900-01-15", "0476-09-04", "2100-01-01");

    /** What is no value of any type but text. */
    private static final List<String> UNREAD = List.of("environ 30", "👩‍👩‍👧 Maison", "'=y", "inconnu", "s.o.", "peut-être");

    private final Random random;

    RandomCases(long seed) {
        random = new Random(seed);
    }

    /** Adds attributes of every type and cases with any values. */
    Project fill(Project project, int cases) {
        var zones = Project.typology("Zones", Completeness.OPEN, "Nord", "Sud", "a; b", "inconnu", "=x");
        var group = Project.named(ProgrammesFactory.eINSTANCE.createCategory(), "Centre");
        group.getCategories().add(Project.named(ProgrammesFactory.eINSTANCE.createCategory(), "Nord"));
        zones.getCategories().add(group);
        project.edit(() -> project.session().observatory().getTypologies().add(zones));
        for (var type : AttributeType.values()) {
            var hasCategories = type == AttributeType.CATEGORY || type == AttributeType.CATEGORIES;
            project.with("Attribut " + type, type, hasCategories ? zones : null);
        }
        project.with("Début", AttributeType.DATE, null).with("attribut text", AttributeType.TEXT, null);
        var attributes = List.copyOf(project.session().content().scheme().getAttributes());
        for (var i = 0; i < cases; i++) {
            var number = i;
            project.with("K" + i, pick(TEXTS) + " " + i, one -> fill(project, one, attributes, number));
        }
        return project;
    }

    private void fill(Project project, Case one, List<AttributeDefinition> attributes, int number) {
        if (number % 5 == 0) {
            one.setKey(null);
        }
        one.setDescriptionFr(maybe() ? pick(TEXTS) : null);
        one.setDescriptionEn(maybe() ? pick(TEXTS) : null);
        one.setNameEn(maybe() ? pick(TEXTS) + " en " + number : null);
        one.setStart(maybe() ? PartialDate.parse(pick(DATES)) : null);
        one.setEnd(maybe() ? PartialDate.parse(pick(DATES)) : null);
        project.session().observatory().getTerritories().stream().filter(territory -> maybe()).forEach(one.getTerritories()::add);
        project.session().observatory().getProgrammes().stream().filter(programme -> maybe()).forEach(one.getProgrammes()::add);
        for (var i = random.nextInt(3); i > 0; i--) {
            one.getActors().add(actor(project));
        }
        attributes.stream().filter(definition -> maybe()).forEach(definition -> one.getValues().add(value(definition)));
    }

    private CaseActor actor(Project project) {
        var actor = Project.identified(CodingFactory.eINSTANCE.createCaseActor());
        actor.setRole(RoleKind.values()[random.nextInt(RoleKind.values().length)]);
        if (maybe()) {
            actor.setOrganisation(project.session().observatory().getOrganisations().getFirst());
        } else {
            actor.setName(pick(TEXTS));
        }
        if (maybe()) {
            actor.setProfile(pick(project.typology("Type d’acteur").getCategories()));
        }
        return actor;
    }

    private AttributeValue value(AttributeDefinition definition) {
        var value = Project.identified(CodingFactory.eINSTANCE.createAttributeValue());
        value.setDefinition(definition);
        value.setState(random.nextInt(4) == 0 ? pick(List.of(ValueState.NOT_APPLICABLE, ValueState.UNKNOWN)) : ValueState.GIVEN);
        if (value.getState() == ValueState.GIVEN && random.nextInt(6) == 0) {
            value.setText(pick(UNREAD));
        } else if (value.getState() == ValueState.GIVEN) {
            give(value, definition);
        }
        return value;
    }

    private void give(AttributeValue value, AttributeDefinition definition) {
        switch (definition.getType()) {
            case TEXT -> value.setText(pick(TEXTS));
            case NUMBER -> value.setNumber(new BigDecimal(pick(List.of("0", "-5", "1234.5", "1.234", "0.10", "12345678901234567890.5", "1E+3",
                    "1000"))));
            case BOOLEAN -> value.setFlag(maybe());
            case DATE -> value.setDate(PartialDate.parse(pick(DATES)));
            case CATEGORY -> value.getCategories().add(pick(all(definition.getTypology())));
            case CATEGORIES -> all(definition.getTypology()).stream().filter(category -> maybe()).forEach(value.getCategories()::add);
        }
    }

    private static List<Category> all(Typology typology) {
        return typology.getCategories().stream().flatMap(category -> Stream.concat(Stream.of(category),
                category.getCategories().stream())).toList();
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
