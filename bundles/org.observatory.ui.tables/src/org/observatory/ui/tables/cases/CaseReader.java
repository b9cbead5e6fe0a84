// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.fields.ValueText;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.projects.AttributeEntry;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.CellState;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.StateNames;
import org.observatory.ui.tables.texts.TableTexts;
import org.observatory.ui.texts.SearchWords;

/**
 * Understands what is typed, picked or pasted into the table of cases. A value read is an {@link AttributeEntry} for an
 * attribute; otherwise a text, a date, a list of elements, or null for nothing.
 */
final class CaseReader {

    private static final List<String> YES = List.of("oui", "o", "vrai", "yes", "y", "true", "1", "x");
    private static final List<String> NO = List.of("non", "n", "faux", "no", "false", "0");

    private final CaseColumns columns;
    private final ObservatoryLabels labels;
    private final TableTexts texts;
    private final StateNames states;
    private final ValueText values;

    CaseReader(CaseColumns columns, ObservatoryLabels labels) {
        this.columns = columns;
        this.labels = labels;
        this.texts = new TableTexts(labels.language());
        this.states = new StateNames(labels.language());
        this.values = new ValueText(labels);
    }

    /** {@return what was understood, or why it was not} */
    Reading read(GridColumn<Case> column, CellEntry entry) {
        return switch (columns.field(column.id())) {
            case CaseField.Attribute attribute -> attribute(attribute, entry);
            case CaseField.Chosen chosen -> chosen(chosen.names(), entry, true, column.title());
            case CaseField.Name name -> text(entry, Literals.CASE__KEY);
            case CaseField.Plain plain -> text(entry, plain.feature());
            case CaseField.Documents documents -> problem("grid.locked", column.title());
        };
    }

    private Reading text(CellEntry entry, EStructuralFeature feature) {
        return switch (entry) {
            case CellEntry.Typed(var text) -> values.read(feature, states.read(text).equals(Optional.of(CellState.EMPTY)) ? "" : text.strip());
            case CellEntry.Stated(var state) when state == CellState.EMPTY -> new Reading.Value(null);
            case CellEntry.Stated stated -> problem("cases.noState");
            case CellEntry.Picked picked -> problem("cases.noState");
        };
    }

    private Reading attribute(CaseField.Attribute attribute, CellEntry entry) {
        var definition = attribute.definition();
        return switch (entry) {
            case CellEntry.Stated(var state) -> state(state);
            case CellEntry.Typed(var text) when text.isBlank() -> new Reading.Value(AttributeEntry.EMPTY);
            case CellEntry.Typed(var text) when states.read(text).isPresent() -> state(states.read(text).get());
            case CellEntry.Typed(var text) when definition.getType() == AttributeType.BOOLEAN -> flag(text);
            case CellEntry.Typed(var text) when isChosen(definition.getType()) -> given(chosen(
                    attribute.names(), entry, definition.getType() == AttributeType.CATEGORIES, labels.name(definition)));
            case CellEntry.Typed(var text) -> given(values.read(definition, text));
            case CellEntry.Picked(var names) when names.size() == 1 && states.read(names.getFirst()).isPresent() ->
                state(states.read(names.getFirst()).get());
            case CellEntry.Picked(var names) when names.stream().anyMatch(name -> states.read(name).isPresent()) -> problem("cases.stateAlone");
            case CellEntry.Picked(var names) when definition.getType() == AttributeType.BOOLEAN && !names.isEmpty() -> flag(names.getFirst());
            case CellEntry.Picked picked -> given(chosen(attribute.names(), entry, definition.getType() == AttributeType.CATEGORIES,
                    labels.name(definition)));
        };
    }

    private static boolean isChosen(AttributeType type) {
        return type == AttributeType.CATEGORY || type == AttributeType.CATEGORIES;
    }

    private static Reading state(CellState state) {
        return new Reading.Value(switch (state) {
            case NOT_APPLICABLE -> AttributeEntry.NOT_APPLICABLE;
            case UNKNOWN -> AttributeEntry.UNKNOWN;
            case EMPTY, GIVEN -> AttributeEntry.EMPTY;
        });
    }

    private static Reading given(Reading reading) {
        return reading instanceof Reading.Value(var value) ? new Reading.Value(
                value == null || value instanceof List<?> list && list.isEmpty() ? AttributeEntry.EMPTY : new AttributeEntry.Given(value))
                : reading;
    }

    private Reading flag(String text) {
        var plain = SearchWords.plain(text).strip();
        return YES.contains(plain) ? new Reading.Value(new AttributeEntry.Given(true))
                : NO.contains(plain) ? new Reading.Value(new AttributeEntry.Given(false)) : problem("cases.noFlag");
    }

    private Reading chosen(NameList names, CellEntry entry, boolean several, String title) {
        var wanted = switch (entry) {
            case CellEntry.Picked(var picked) -> picked;
            case CellEntry.Stated stated -> List.<String>of();
            case CellEntry.Typed(var text) -> names.element(text).isPresent() ? List.of(text)
                    : Stream.of(text.split("[;|\\n]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        };
        if (entry instanceof CellEntry.Stated(var state) && state != CellState.EMPTY) {
            return problem("cases.noState");
        }
        if (entry instanceof CellEntry.Picked && wanted.stream().allMatch(name -> states.read(name).equals(Optional.of(CellState.EMPTY)))) {
            return new Reading.Value(List.of());
        }
        if (!several && wanted.size() > 1) {
            return problem("cases.oneOnly", title);
        }
        var found = new ArrayList<EObject>();
        for (var name : wanted) {
            var element = names.element(name);
            if (element.isEmpty()) {
                return problem("cases.noChoice", Wording.quote(name, labels.language()), title);
            }
            if (!found.contains(element.get())) {
                found.add(element.get());
            }
        }
        found.sort(Comparator.comparingInt(names::place));
        return new Reading.Value(List.copyOf(found));
    }

    private Reading problem(String key, Object... arguments) {
        return new Reading.Problem(texts.get(key, arguments));
    }
}
