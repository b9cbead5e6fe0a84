// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Scheme;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Observatory;
import org.observatory.ui.fields.AttributePlan;
import org.observatory.ui.projects.AttributeEntry;
import org.observatory.ui.tables.CellState;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn.Kind;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.StateNames;
import org.observatory.ui.tables.texts.TableTexts;

/** The columns of the table of cases: what every case has, then one for each attribute of the codebook. */
public final class CaseColumns {

    private static final int WIDE = 240;
    private static final int USUAL = 150;
    private static final int NARROW = 100;

    private final ObservatoryLabels labels;
    private final StateNames states;
    private final Map<String, CaseField> fields = new LinkedHashMap<>();
    private final List<GridColumn<Case>> columns = new ArrayList<>();

    /**
     * Makes the columns.
     *
     * @param observatory whose territories and programmes can be chosen
     * @param scheme      whose attributes have columns
     * @param labels      the names of everything
     */
    public CaseColumns(Observatory observatory, Scheme scheme, ObservatoryLabels labels) {
        this.labels = labels;
        this.states = new StateNames(labels.language());
        var texts = new TableTexts(labels.language());
        add("name", texts.get("cases.caseName"), Kind.TEXT, WIDE, new CaseField.Name());
        add("key", labels.feature(Literals.CASE__KEY), Kind.TEXT, NARROW, new CaseField.Plain(Literals.CASE__KEY));
        add("start", labels.feature(Literals.CASE__START), Kind.DATE, USUAL, new CaseField.Plain(Literals.CASE__START));
        add("end", labels.feature(Literals.CASE__END), Kind.DATE, USUAL, new CaseField.Plain(Literals.CASE__END));
        add("territories", labels.feature(Literals.CASE__TERRITORIES), Kind.CHOICES, USUAL,
                new CaseField.Chosen(Literals.CASE__TERRITORIES, new NameList(observatory.getTerritories(), labels)));
        add("programmes", labels.feature(Literals.CASE__PROGRAMMES), Kind.CHOICES, USUAL,
                new CaseField.Chosen(Literals.CASE__PROGRAMMES, new NameList(observatory.getProgrammes(), labels)));
        add("documents", texts.get("cases.documents"), Kind.NUMBER, NARROW, new CaseField.Documents());
        scheme.getAttributes().stream().filter(definition -> definition.getSubject() == AttributeSubject.CASE).forEach(this::add);
    }

    private void add(AttributeDefinition definition) {
        var kind = switch (definition.getType()) {
            case TEXT -> Kind.TEXT;
            case NUMBER -> Kind.NUMBER;
            case DATE -> Kind.DATE;
            case BOOLEAN, CATEGORY -> Kind.CHOICE;
            case CATEGORIES -> Kind.CHOICES;
        };
        add("attribute:" + definition.getId(), new AttributePlan(labels).title(definition), kind, USUAL,
                new CaseField.Attribute(definition, new NameList(AttributePlan.categories(definition), labels)));
        if (!labels.description(definition).isBlank()) {
            columns.add(columns.removeLast().saying(labels.description(definition)));
        }
    }

    private void add(String id, String title, Kind kind, int width, CaseField field) {
        fields.put(id, field);
        columns.add(new GridColumn<>(id, title, "", kind, width, !(field instanceof CaseField.Documents),
                field instanceof CaseField.Attribute, () -> choices(field), cell(field)));
    }

    /** {@return the columns in order} */
    public List<GridColumn<Case>> all() {
        return List.copyOf(columns);
    }

    /** {@return whether columns are the same in all that is seen of them} */
    static boolean alike(List<GridColumn<Case>> some, List<GridColumn<Case>> others) {
        return some.stream().map(CaseColumns::seen).toList().equals(others.stream().map(CaseColumns::seen).toList());
    }

    private static List<Object> seen(GridColumn<Case> column) {
        return List.of(column.id(), column.title(), column.tip(), column.kind(), column.choices().get());
    }

    /** {@return what a column holds} */
    CaseField field(String column) {
        return fields.get(column);
    }

    /** {@return yes and no, the categories of an attribute, or the names that can be chosen} */
    List<String> choices(CaseField field) {
        return switch (field) {
            case CaseField.Chosen chosen -> chosen.names().names();
            case CaseField.Attribute(var definition, var names) -> switch (definition.getType()) {
                case BOOLEAN -> List.of(labels.flag(true), labels.flag(false));
                case CATEGORY, CATEGORIES -> names.names();
                case TEXT, NUMBER, DATE -> List.of();
            };
            default -> List.of();
        };
    }

    private Function<Case, GridCell> cell(CaseField field) {
        return switch (field) {
            case CaseField.Name name -> one -> GridCell.text(own(one));
            case CaseField.Plain(var feature) -> one -> one.eGet(feature) instanceof PartialDate date
                    ? GridCell.of(labels.date(date), date) : GridCell.text((String) one.eGet(feature));
            case CaseField.Chosen(var reference, var names) -> one -> picked(CaseField.targets(one, reference), names);
            case CaseField.Documents documents -> one -> GridCell.of(Numbers.number(
                    BigDecimal.valueOf(one.getDocuments().size()), labels.language()), BigDecimal.valueOf(one.getDocuments().size()));
            case CaseField.Attribute(var definition, var names) -> one -> cell(AttributeEntry.of(one, definition), names);
        };
    }

    private String own(Element one) {
        var blank = one.getNameEn() == null || one.getNameEn().isBlank();
        return labels.language() == Language.FRENCH || blank ? one.getNameFr() : one.getNameEn();
    }

    private GridCell cell(AttributeEntry entry, NameList names) {
        return switch (entry) {
            case AttributeEntry.Empty empty -> GridCell.EMPTY;
            case AttributeEntry.NotApplicable none -> GridCell.without(CellState.NOT_APPLICABLE, states.of(CellState.NOT_APPLICABLE));
            case AttributeEntry.Unknown unknown -> GridCell.without(CellState.UNKNOWN, states.of(CellState.UNKNOWN));
            case AttributeEntry.Unread unread -> GridCell.text(unread.text());
            case AttributeEntry.Given(var value) -> switch (value) {
                case BigDecimal number -> GridCell.of(Numbers.number(number, labels.language()), number);
                case PartialDate date -> GridCell.of(labels.date(date), date);
                case Boolean flag -> GridCell.choices(labels.flag(flag), flag ? 0 : 1, List.of(labels.flag(flag)));
                case List<?> categories -> picked(categories, names);
                default -> GridCell.text(value.toString());
            };
        };
    }

    private GridCell picked(List<?> elements, NameList names) {
        if (elements.isEmpty()) {
            return GridCell.EMPTY;
        }
        var texts = elements.stream().map(EObject.class::cast).map(element -> names.name(element).orElseGet(() -> labels.name(element))).toList();
        return GridCell.choices(String.join(Wording.semicolon(labels.language()), texts),
                Optional.of(names.place((EObject) elements.getFirst())).filter(place -> place >= 0).orElse(Integer.MAX_VALUE), texts);
    }
}
