// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.packages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.observatory.coding.packages.TakeBack;
import org.observatory.project.ProjectException;
import org.observatory.project.compare.Choice;
import org.observatory.project.compare.Choices;
import org.observatory.project.compare.Conflict;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridColumn.Kind;
import org.observatory.ui.tables.GridEditing;
import org.observatory.ui.team.packages.texts.PackageTexts;

/** The conflicts of a package as a table, both sides beside each other; whose is taken can be changed. */
public final class ConflictAnswers implements GridEditing<Conflict> {

    private final TakeBack takeBack;
    private final PackageTexts texts;
    private final Map<String, Choice> answers = new HashMap<>();

    /** Shows the conflicts of a package, the safe answer chosen. */
    public ConflictAnswers(TakeBack takeBack, PackageTexts texts) {
        this.takeBack = takeBack;
        this.texts = texts;
        rows().forEach(conflict -> answers.put(conflict.key(), conflict.safe()));
    }

    /** {@return the conflicts} */
    public List<Conflict> rows() {
        return takeBack.conflicts();
    }

    /** {@return the answers as they are now} */
    public Choices choices() {
        var choices = Choices.safe();
        for (var conflict : rows()) {
            choices = choices.with(conflict, answers.get(conflict.key()));
        }
        return choices;
    }

    /** {@return the columns} */
    public List<GridColumn<Conflict>> columns() {
        return List.of(
                new GridColumn<>("answer", texts.get("conflicts.answer"), "", Kind.CHOICE, 115, true, false, this::sides,
                        conflict -> {
                            var place = answers.get(conflict.key()).ordinal();
                            return GridCell.choices(sides().get(place), place, List.of(sides().get(place)));
                        }),
                GridColumn.<Conflict>shown("question", texts.get("conflicts.question"), Kind.TEXT, 330,
                        conflict -> GridCell.text(conflict.question().in(texts.language()))),
                side("mine", Choice.MINE), side("theirs", Choice.THEIRS));
    }

    private GridColumn<Conflict> side(String id, Choice choice) {
        return GridColumn.shown(id, texts.get("conflicts." + id), Kind.TEXT, 190, conflict -> GridCell.text(side(conflict, choice)));
    }

    /** {@return what an answer gives, at length} */
    public String side(Conflict conflict, Choice choice) {
        try {
            return takeBack.side(conflict, choice).in(texts.language());
        } catch (ProjectException unreadable) {
            return unreadable.label().in(texts.language());
        }
    }

    private List<String> sides() {
        return List.of(texts.get("conflicts.answer.mine"), texts.get("conflicts.answer.theirs"));
    }

    @Override
    public Optional<String> refusal() {
        return Optional.empty();
    }

    @Override
    public Reading read(Conflict row, GridColumn<Conflict> column, CellEntry entry) {
        var entered = switch (entry) {
            case CellEntry.Typed(var text) -> text.strip();
            case CellEntry.Picked(var picked) -> picked.isEmpty() ? "" : picked.getFirst();
            case CellEntry.Stated stated -> "";
        };
        var place = sides().indexOf(entered);
        return place < 0 ? new Reading.Problem(texts.get("conflicts.unknown")) : new Reading.Value(Choice.values()[place]);
    }

    @Override
    public boolean differs(Change<Conflict> change) {
        return answers.get(change.row().key()) != change.value();
    }

    @Override
    public void apply(List<Change<Conflict>> changes) {
        changes.forEach(change -> answers.put(change.row().key(), (Choice) change.value()));
    }

    /** Takes the other side of a conflict. */
    public void turn(Conflict conflict) {
        answers.computeIfPresent(conflict.key(), (key, choice) -> choice == Choice.MINE ? Choice.THEIRS : Choice.MINE);
    }
}
