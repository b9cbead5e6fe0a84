// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.observatory.exchange.cases.values.Folded;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.CaseField;
import org.observatory.model.coding.CaseMapping;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.MappingColumn;
import org.observatory.model.coding.Scheme;

/** What the columns of a sheet became, to be kept in the codebook for the next sheet with these headings. */
final class PlannedMapping {

    /** A column: its heading, the field it holds, and the attribute where that is one. */
    record Column(String heading, CaseField field, AttributeDefinition definition) {
        private boolean isSame(MappingColumn column) {
            return heading.equals(column.getHeader()) && field == column.getField() && definition == column.getDefinition();
        }
    }

    private final Scheme scheme;
    private final String name;
    private final CaseMapping held;
    private final List<Column> columns;

    /**
     * Plans to keep columns.
     *
     * @param name the name to keep them under; null to keep nothing
     * @param held the mapping of the project that they replace; null for none
     */
    PlannedMapping(Scheme scheme, String name, CaseMapping held, List<Column> columns) {
        this.scheme = scheme;
        this.name = name;
        this.held = held;
        this.columns = List.copyOf(columns);
    }

    /** Whether the codebook keeps them already, or is not to. */
    boolean isDone() {
        if (name == null) {
            return true;
        }
        if (held == null || held.getColumns().size() != columns.size()) {
            return false;
        }
        for (var i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isSame(held.getColumns().get(i))) {
                return false;
            }
        }
        return true;
    }

    void apply() {
        if (isDone()) {
            return;
        }
        var made = new ArrayList<MappingColumn>();
        for (var column : columns) {
            var one = CodingFactory.eINSTANCE.createMappingColumn();
            one.setId(UUID.randomUUID().toString());
            one.setHeader(column.heading());
            one.setField(column.field());
            one.setDefinition(column.definition());
            made.add(one);
        }
        if (held != null) {
            held.getColumns().clear();
            held.getColumns().addAll(made);
            return;
        }
        var mapping = CodingFactory.eINSTANCE.createCaseMapping();
        mapping.setId(UUID.randomUUID().toString());
        mapping.setName(freeName());
        mapping.getColumns().addAll(made);
        scheme.getMappings().add(mapping);
    }

    private String freeName() {
        var free = name;
        for (var i = 2; isTaken(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    private boolean isTaken(String wanted) {
        return scheme.getMappings().stream().anyMatch(mapping -> Folded.of(Names.text(mapping.getName())).equals(Folded.of(wanted)));
    }
}
