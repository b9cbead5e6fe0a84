// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.observatory.analysis.Column;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Scheme;
import org.observatory.model.coding.ValueState;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Programme;
import org.observatory.project.ProjectContent;

/** The table of cases, with a column for each of their attributes. */
final class CaseTable {

    private static final String ATTRIBUTE = "attribute:";
    private static final String STATE = ":state";

    private CaseTable() {
    }

    static Table of(ProjectContent content) {
        return of(content.scheme(), content.cases());
    }

    /** Of some cases. */
    static Table of(Scheme scheme, List<Case> cases) {
        var table = Table.builder("cases", new Label("Cases", "Cas"))
                .column("name", new Label("Name", "Nom"), Kind.LABEL)
                .column("key", new Label("Key", "Clé"), Kind.TEXT)
                .column("start", new Label("Start", "Début"), Kind.DATE)
                .column("end", new Label("End", "Fin"), Kind.DATE)
                .column("territories", new Label("Territories", "Territoires"), Kind.LABEL)
                .column("territoryId", new Label("Territories (identities)", "Territoires (identifiants)"), Kind.TEXT)
                .column("programmes", new Label("Programmes", "Programmes"), Kind.TEXT)
                .column("documents", new Label("Documents", "Documents"), Kind.NUMBER);
        var attributes = scheme.getAttributes().stream()
                .filter(definition -> definition.getSubject() == AttributeSubject.CASE).toList();
        for (var definition : attributes) {
            table.column(column(definition));
            table.column(ATTRIBUTE + definition.getId() + STATE, state(definition), Kind.TEXT);
        }
        var keys = new HashMap<AttributeDefinition, String>();
        attributes.forEach(definition -> keys.put(definition, ATTRIBUTE + definition.getId()));
        var names = new HashMap<List<Category>, Label>();
        cases.forEach(one -> add(table, one, keys, names));
        return table.build();
    }

    /** Those who take part in cases. */
    static Table actors(ProjectContent content) {
        var table = Table.builder("actors", new Label("Actors of the cases", "Acteurs des cas"))
                .column("name", new Label("Name", "Nom"), Kind.LABEL)
                .column("role", new Label("Role", "Rôle"), Kind.TEXT)
                .column("profile", new Label("Profile", "Profil"), Kind.LABEL)
                .column("caseId", new Label("Case (identity)", "Cas (identifiant)"), Kind.TEXT);
        for (var one : content.cases()) {
            for (var actor : one.getActors()) {
                var name = actor.getOrganisation() == null ? Cells.label(actor.getName(), actor.getName()) : Cells.name(actor.getOrganisation());
                table.row(Cells.id(actor), name, actor.getRole().getName(), Cells.fullName(actor.getProfile()), Cells.id(one));
            }
        }
        return table.build();
    }

    /** Numbers have their unit, categories the order of their typology. */
    private static Column column(AttributeDefinition definition) {
        var unit = definition.getUnit() == null ? "" : definition.getUnit().strip();
        var order = definition.getTypology() == null || definition.getType() != AttributeType.CATEGORY ? List.<Label>of()
                : Stream.concat(definition.getTypology().getCategories().stream(), definition.getTypology().getCategories().stream()
                        .flatMap(category -> category.getCategories().stream())).map(category -> Cells.names(List.of(category))).toList();
        return new Column(ATTRIBUTE + definition.getId(), Cells.name(definition), kind(definition), unit, order);
    }

    private static Label state(AttributeDefinition definition) {
        var name = Cells.name(definition);
        return new Label(name.en() + " (state)", name.fr() + " (état)");
    }

    private static Kind kind(AttributeDefinition definition) {
        return switch (definition.getType()) {
            case TEXT -> Kind.TEXT;
            case NUMBER -> Kind.NUMBER;
            case BOOLEAN -> Kind.FLAG;
            case DATE -> Kind.DATE;
            case CATEGORY, CATEGORIES -> Kind.LABEL;
        };
    }

    private static void add(Table.Builder table, Case one, Map<AttributeDefinition, String> keys,
            Map<List<Category>, Label> names) {
        table.row(Cells.id(one)).set("name", Cells.name(one)).set("key", Cells.text(one.getKey()))
                .set("start", Cells.date(one.getStart())).set("end", Cells.date(one.getEnd()))
                .set("territories", Cells.names(one.getTerritories()))
                .set("territoryId", Cells.text(one.getTerritories().stream().map(Cells::id).collect(Collectors.joining(" "))))
                .set("programmes", Cells.text(one.getProgrammes().stream().map(Programme::getAcronym)
                        .filter(acronym -> acronym != null && !acronym.isBlank()).collect(Collectors.joining(" "))))
                .set("documents", Cells.number(one.getDocuments().size()));
        for (var value : one.getValues()) {
            var column = keys.get(value.getDefinition());
            if (column != null) {
                if (value.getState() == ValueState.GIVEN) {
                    table.set(column, cell(value, names));
                } else {
                    table.set(column + STATE, value.getState().getName());
                }
            }
        }
    }

    private static Object cell(AttributeValue value, Map<List<Category>, Label> names) {
        return switch (value.getDefinition().getType()) {
            case TEXT -> Cells.text(value.getText());
            case NUMBER -> value.getNumber();
            case BOOLEAN -> value.getFlag();
            case DATE -> Cells.date(value.getDate());
            case CATEGORY, CATEGORIES -> value.getCategories().isEmpty() ? null
                    : names.computeIfAbsent(List.copyOf(value.getCategories()), Cells::names);
        };
    }
}
