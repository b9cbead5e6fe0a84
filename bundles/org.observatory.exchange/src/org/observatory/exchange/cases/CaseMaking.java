// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.observatory.exchange.cases.ColumnTarget.Fresh;
import org.observatory.exchange.cases.Vocabulary.Choice;
import org.observatory.exchange.cases.values.Folded;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Scheme;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Completeness;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.Territory;
import org.observatory.model.programmes.TerritoryLevel;
import org.observatory.model.programmes.Typology;

/** What an import makes beside cases: attributes, typologies, categories, territories. They join the project when it is done. */
final class CaseMaking {

    private final Lookup lookup;
    private final List<AttributeDefinition> definitions = new ArrayList<>();
    private final List<Typology> typologies = new ArrayList<>();
    private final Map<Typology, Map<String, Category>> categories = new IdentityHashMap<>();
    private final Map<String, Territory> territories = new LinkedHashMap<>();

    CaseMaking(Lookup lookup) {
        this.lookup = lookup;
    }

    Lookup lookup() {
        return lookup;
    }

    boolean isEmpty() {
        return definitions.isEmpty() && categories.isEmpty() && territories.isEmpty();
    }

    AttributeDefinition definition(Fresh fresh) {
        var definition = CodingFactory.eINSTANCE.createAttributeDefinition();
        definition.setId(UUID.randomUUID().toString());
        definition.setNameFr(fresh.name());
        definition.setSubject(AttributeSubject.CASE);
        definition.setType(fresh.type());
        if (!fresh.unit().isEmpty()) {
            definition.setUnit(fresh.unit());
        }
        switch (fresh.type()) {
            case CATEGORY, CATEGORIES -> definition.setTypology(fresh.typology() == null ? typology(fresh) : fresh.typology());
            default -> {
                // without categories
            }
        }
        definitions.add(definition);
        return definition;
    }

    private Typology typology(Fresh fresh) {
        var typology = ProgrammesFactory.eINSTANCE.createTypology();
        typology.setId(UUID.randomUUID().toString());
        typology.setNameFr(fresh.name());
        typology.setCompleteness(Completeness.OPEN);
        typologies.add(typology);
        fresh.categories().forEach(name -> category(typology, new Choice(name, null)));
        return typology;
    }

    /** The category of a choice; one that is made joins its typology when the import is done. */
    Category category(Typology typology, Choice choice) {
        return choice.category() != null ? choice.category()
                : categories.computeIfAbsent(typology, first -> new LinkedHashMap<>())
                        .computeIfAbsent(Folded.of(choice.name()), first -> made(choice.name()));
    }

    private static Category made(String name) {
        var category = ProgrammesFactory.eINSTANCE.createCategory();
        category.setId(UUID.randomUUID().toString());
        category.setNameFr(name);
        return category;
    }

    /** The territory that a cell names, which is made where the project has none. */
    Territory territory(String written) {
        return lookup.territory(written).orElseGet(() -> territories.computeIfAbsent(Folded.of(written), first -> {
            var parts = Lookup.newTerritory(written);
            var territory = ProgrammesFactory.eINSTANCE.createTerritory();
            territory.setId(UUID.randomUUID().toString());
            territory.setNameFr(parts.getFirst());
            territory.setLevel(TerritoryLevel.OTHER);
            if (!parts.getLast().isEmpty()) {
                territory.setCode(parts.getLast());
            }
            return territory;
        }));
    }

    List<AttributeDefinition> definitions() {
        return List.copyOf(definitions);
    }

    List<Typology> typologies() {
        return List.copyOf(typologies);
    }

    /** New categories of typologies that the project has. */
    Map<Typology, List<Category>> categories() {
        var added = new HashMap<Typology, List<Category>>();
        categories.forEach((typology, some) -> {
            if (!typologies.contains(typology)) {
                added.put(typology, List.copyOf(some.values()));
            }
        });
        return added;
    }

    List<Territory> territories() {
        return List.copyOf(territories.values());
    }

    /** Lets all of it join a project. */
    void join(Observatory observatory, Scheme scheme) {
        categories.forEach((typology, some) -> typology.getCategories().addAll(some.values()));
        observatory.getTypologies().addAll(typologies);
        observatory.getTerritories().addAll(territories.values());
        scheme.getAttributes().addAll(definitions);
    }
}
