// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.rounds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.observatory.coding.team.Rounds;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridColumn.Kind;
import org.observatory.ui.tables.GridEditing;
import org.observatory.ui.tables.grid.GridWords;
import org.observatory.ui.team.texts.TeamTexts;

/** Who codes what in a round, as a table of documents by coders whose cells are edited. */
final class AssignmentEditing implements GridEditing<Document>, GridWords {

    private final TeamTexts texts;
    private final ObservatoryLabels labels;
    private final OpenProject project;
    private final Round round;

    AssignmentEditing(TeamTexts texts, ObservatoryLabels labels, OpenProject project, Round round) {
        this.texts = texts;
        this.labels = labels;
        this.project = project;
        this.round = round;
    }

    /** {@return who may code} */
    List<Coder> coders() {
        return project.content().scheme().getCoders().stream().filter(coder -> !coder.isArbitrated()).toList();
    }

    /** {@return the columns} */
    List<GridColumn<Document>> columns() {
        var columns = new ArrayList<GridColumn<Document>>();
        var cases = new LinkedHashMap<Document, List<String>>();
        project.content().cases().forEach(each -> each.getDocuments()
                .forEach(document -> cases.computeIfAbsent(document, first -> new ArrayList<>()).add(labels.name(each))));
        var yes = List.of(texts.get("mine.yes"));
        columns.add(GridColumn.shown("document", texts.get("mine.document"), Kind.TEXT, 260, row -> GridCell.text(labels.name(row))));
        columns.add(GridColumn.shown("cases", texts.get("assign.cases"), Kind.TEXT, 200,
                row -> GridCell.text(String.join(", ", cases.getOrDefault(row, List.of())))));
        for (var coder : coders()) {
            columns.add(new GridColumn<>(coder.getId(), labels.name(coder), texts.get("assign.coderHelp", labels.name(coder)), Kind.CHOICE,
                    120, true, false, () -> yes, row -> isGiven(row, coder) ? GridCell.choices(yes.getFirst(), 0, yes) : GridCell.EMPTY));
        }
        columns.add(new GridColumn<>("doubled", texts.get("mine.doubled"), "", Kind.CHOICE, 110, false, false, () -> yes,
                row -> round.getDoubled().contains(row) ? GridCell.choices(yes.getFirst(), 0, yes) : GridCell.EMPTY));
        return columns;
    }

    private boolean isGiven(Document document, Coder coder) {
        return Rounds.documents(round, coder).contains(document);
    }

    private Optional<Coder> coder(GridColumn<Document> column) {
        return coders().stream().filter(coder -> coder.getId().equals(column.id())).findFirst();
    }

    @Override
    public Optional<String> refusal() {
        return project.isReadOnly() ? Optional.of(texts.get("assign.readOnly")) : Optional.empty();
    }

    @Override
    public Reading read(Document row, GridColumn<Document> column, CellEntry entry) {
        return new Reading.Value(switch (entry) {
            case CellEntry.Typed typed -> !typed.text().isBlank();
            case CellEntry.Picked picked -> !picked.names().isEmpty();
            case CellEntry.Stated stated -> false;
        });
    }

    @Override
    public boolean differs(Change<Document> change) {
        return coder(change.column()).filter(coder -> isGiven(change.row(), coder) != Boolean.TRUE.equals(change.value())).isPresent();
    }

    @Override
    public void apply(List<Change<Document>> changes) {
        var given = new LinkedHashMap<Map.Entry<Coder, Boolean>, List<Document>>();
        changes.forEach(change -> coder(change.column()).ifPresent(coder -> given.computeIfAbsent(
                Map.entry(coder, Boolean.TRUE.equals(change.value())), first -> new ArrayList<>()).add(change.row())));
        var name = texts.get("assign.step", labels.name(round));
        var commands = new ArrayList<Command>();
        given.forEach((key, documents) -> commands.add(new Rounds(project.session()).give(name, round, key.getKey(), documents,
                key.getValue())));
        Edits.in(project).execute(name, commands);
    }

    @Override
    public String name() {
        return texts.get("assign.name");
    }

    @Override
    public String count(int shown, int total) {
        return shown == total ? texts.get("mine.count", total) : texts.get("mine.countOf", shown, total);
    }

    @Override
    public String empty() {
        return texts.get("assign.empty");
    }
}
