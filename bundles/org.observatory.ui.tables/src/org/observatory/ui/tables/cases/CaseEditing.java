// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.observatory.analysis.Language;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Case;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.projects.AttributeCommands;
import org.observatory.ui.projects.AttributeEntry;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridEditing;
import org.observatory.ui.tables.texts.TableTexts;

/** Edits cases through the cells of their table; whatever is entered at once, one cell or a pasted block, is one step of the history. */
final class CaseEditing implements GridEditing<Case> {

    private final EditingDomain domain;
    private final CaseColumns columns;
    private final CaseReader reader;
    private final ObservatoryLabels labels;
    private final TableTexts texts;
    private final Supplier<Optional<String>> refusal;

    /**
     * Edits the cases of one project.
     *
     * @param domain  where they are edited
     * @param columns what the columns hold
     * @param labels  the words for the names of the steps
     * @param refusal why nothing can be edited now, if so
     */
    CaseEditing(EditingDomain domain, CaseColumns columns, ObservatoryLabels labels, Supplier<Optional<String>> refusal) {
        this.domain = domain;
        this.columns = columns;
        this.labels = labels;
        this.texts = new TableTexts(labels.language());
        this.reader = new CaseReader(columns, labels);
        this.refusal = refusal;
    }

    @Override
    public Optional<String> refusal() {
        return refusal.get();
    }

    @Override
    public Reading read(Case row, GridColumn<Case> column, CellEntry entry) {
        return reader.read(column, entry);
    }

    @Override
    public boolean differs(Change<Case> change) {
        return switch (columns.field(change.column().id())) {
            case CaseField.Attribute attribute -> !AttributeEntry.of(change.row(), attribute.definition()).equals(change.value());
            case CaseField field -> !Objects.equals(feature(change.row(), field).map(change.row()::eGet).orElse(null), change.value());
        };
    }

    @Override
    public void apply(List<Change<Case>> changes) {
        var commands = new ArrayList<Command>();
        var emptied = new ArrayList<AttributeValue>();
        for (var change : changes) {
            switch (columns.field(change.column().id())) {
                case CaseField.Attribute(var definition, var names) when change.value() instanceof AttributeEntry.Empty ->
                    AttributeEntry.value(change.row(), definition).ifPresent(emptied::add);
                case CaseField.Attribute(var definition, var names) ->
                    commands.addAll(AttributeCommands.of(domain, change.row(), definition, (AttributeEntry) change.value()));
                case CaseField field -> feature(change.row(), field).ifPresent(feature -> commands.add(SetCommand.create(domain, change.row(),
                        feature, change.value() == null ? SetCommand.UNSET_VALUE : change.value())));
            }
        }
        if (!emptied.isEmpty()) {
            commands.add(DeleteCommand.create(domain, emptied));
        }
        if (!commands.isEmpty()) {
            Edits.execute(domain, name(changes), commands);
        }
    }

    private String name(List<Change<Case>> changes) {
        var first = changes.getFirst();
        return changes.size() > 1 ? texts.get("cases.editCells", changes.size())
                : texts.get("cases.editCell", first.column().title(), labels.name(first.row()));
    }

    /** The feature that a field sets; none for an attribute or a field that is only read. */
    private Optional<EStructuralFeature> feature(Case one, CaseField field) {
        return switch (field) {
            case CaseField.Name name -> Optional.of(isEnglish(one) ? ProgrammesPackage.Literals.ELEMENT__NAME_EN
                    : ProgrammesPackage.Literals.ELEMENT__NAME_FR);
            case CaseField.Plain(var feature) -> Optional.of(feature);
            case CaseField.Chosen(var reference, var names) -> Optional.of(reference);
            case CaseField.Documents documents -> Optional.empty();
            case CaseField.Attribute attribute -> Optional.empty();
        };
    }

    /** The French name stands for both until there is an English one. */
    private boolean isEnglish(Case one) {
        return labels.language() == Language.ENGLISH && one.getNameEn() != null && !one.getNameEn().isBlank();
    }
}
