// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;
import org.observatory.exchange.cases.CaseInference;
import org.observatory.exchange.cases.ColumnProposal;
import org.observatory.exchange.cases.ColumnTarget;
import org.observatory.exchange.cases.sheet.Sheet;
import org.observatory.exchange.cases.sheet.SheetRow;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.CaseField;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridColumn.Kind;
import org.observatory.ui.tables.GridEditing;
import org.observatory.ui.tables.StateNames;

/** The columns of a sheet as a table: one row a column, with what it becomes, which can be changed, and why. */
public final class PlannedColumns implements GridEditing<PlannedColumns.Row> {

    /** A column of the sheet. */
    public static final class Row {
        private final int column;

        Row(int column) {
            this.column = column;
        }
    }

    private static final String TARGET = "target";
    private static final int PREVIEWED = 20;
    private static final int NAMED = 100;

    private final Sheet sheet;
    private final CaseInference inference;
    private final String mapping;
    private final ExchangeTexts texts;
    private final ObservatoryLabels labels;
    private final List<ColumnProposal> proposals;
    private final List<Row> rows;
    private final Map<String, IntFunction<ColumnTarget>> choices = new LinkedHashMap<>();
    private final Map<ColumnTarget, String> names = new HashMap<>();

    /**
     * Shows the columns of a sheet.
     *
     * @param sheet     the sheet
     * @param proposals what is proposed for its columns, in order
     * @param mapping   the name of the mapping that was followed; null where the columns were inferred
     * @param inference tells what holds of a column whose target is changed
     * @param texts     the language it speaks
     */
    public PlannedColumns(Sheet sheet, List<ColumnProposal> proposals, String mapping, CaseInference inference, ExchangeTexts texts) {
        this.sheet = sheet;
        this.proposals = new ArrayList<>(proposals);
        this.mapping = mapping;
        this.inference = inference;
        this.texts = texts;
        labels = new ObservatoryLabels(texts.language());
        rows = IntStream.range(0, proposals.size()).mapToObj(Row::new).toList();
        for (var target : inference.targets()) {
            var name = free(target.label().in(texts.language()));
            names.put(target, name);
            choices.put(name, column -> target);
        }
        for (var type : AttributeType.values()) {
            choices.put(free(name(type)), column -> inference.fresh(sheet, column, type));
        }
    }

    private String free(String wanted) {
        var name = wanted;
        for (var number = 2; choices.containsKey(name); number++) {
            name = wanted + " (" + number + ")";
        }
        return name;
    }

    private String name(AttributeType type) {
        return texts.get("columns.fresh", labels.literal(type));
    }

    private String name(ColumnTarget target) {
        return target instanceof ColumnTarget.Fresh fresh ? name(fresh.type())
                : names.getOrDefault(target, target.label().in(texts.language()));
    }

    /** {@return the sheet} */
    public Sheet sheet() {
        return sheet;
    }

    /** {@return the name of the mapping that was followed; null where the columns were inferred} */
    public String mapping() {
        return mapping;
    }

    /** {@return what the columns become, with all that was changed} */
    public List<ColumnProposal> proposals() {
        return List.copyOf(proposals);
    }

    /** {@return the rows, in the order of the columns} */
    public List<Row> rows() {
        return rows;
    }

    /** {@return why nothing can be imported so, as a sentence; empty where it can} */
    public Optional<String> trouble() {
        var byTarget = new LinkedHashMap<ColumnTarget, String>();
        for (var proposal : proposals) {
            var target = proposal.target();
            if (target instanceof ColumnTarget.Field || target instanceof ColumnTarget.Existing) {
                var other = byTarget.putIfAbsent(target, proposal.heading());
                if (other != null) {
                    return Optional.of(texts.get("columns.twice", other, proposal.heading(), name(target)));
                }
            }
        }
        var isNamed = Stream.of(CaseField.KEY, CaseField.NAME_FR, CaseField.NAME_EN).map(ColumnTarget.Field::new)
                .anyMatch(byTarget::containsKey);
        return isNamed ? Optional.empty() : Optional.of(texts.get("columns.nameless"));
    }

    /** {@return where what the columns become comes from, as a sentence} */
    public String source() {
        return mapping == null ? texts.get("columns.inferred") : texts.get("columns.saved", mapping);
    }

    /** {@return the columns of the table} */
    public List<GridColumn<Row>> columns() {
        return List.of(
                GridColumn.<Row>shown("heading", texts.get("columns.heading"), Kind.TEXT, 190, row -> GridCell.text(proposal(row).heading())),
                new GridColumn<>(TARGET, texts.get("columns.target"), "", Kind.CHOICE, 250, true, false,
                        () -> List.copyOf(choices.keySet()), this::target),
                GridColumn.<Row>shown("evidence", texts.get("columns.evidence"), Kind.TEXT, 300, row -> GridCell.text(evidence(row))),
                GridColumn.<Row>shown("exceptions", texts.get("columns.exceptions"), Kind.NUMBER, 100, row -> {
                    var count = BigDecimal.valueOf(proposal(row).doubts().size());
                    return count.signum() == 0 ? GridCell.EMPTY : GridCell.of(Numbers.number(count, texts.language()), count);
                }));
    }

    private GridCell target(Row row) {
        var name = name(proposal(row).target());
        return GridCell.choices(name, List.copyOf(choices.keySet()).indexOf(name), List.of(name));
    }

    private String evidence(Row row) {
        return proposal(row).evidence().stream().map(label -> label.in(texts.language()))
                .collect(Collectors.joining(Wording.semicolon(texts.language())));
    }

    /** {@return what is to know about a column: why it is taken for what it is, and its exceptions cell by cell, a line each} */
    public String details(Row row) {
        var doubts = proposal(row).doubts();
        var lines = new ArrayList<String>();
        lines.add(proposal(row).heading() + Wording.colon(texts.language()) + evidence(row));
        doubts.stream().limit(NAMED).forEach(doubt -> lines.add(doubt.line().in(texts.language())));
        if (doubts.size() > NAMED) {
            lines.add(texts.get("columns.more", doubts.size() - NAMED));
        }
        return String.join("\n", lines);
    }

    private ColumnProposal proposal(Row row) {
        return proposals.get(row.column);
    }

    /** {@return the first rows of the sheet} */
    public List<SheetRow> preview() {
        return sheet.rows().stream().limit(PREVIEWED).toList();
    }

    /** {@return the columns of the sheet, with the number of the row before them} */
    public List<GridColumn<SheetRow>> previewColumns() {
        var columns = new ArrayList<GridColumn<SheetRow>>();
        columns.add(GridColumn.shown("row", texts.get("preview.row"), Kind.NUMBER, 60,
                row -> GridCell.of(String.valueOf(row.number()), BigDecimal.valueOf(row.number()))));
        for (var at = 0; at < sheet.headers().size(); at++) {
            var column = at;
            columns.add(GridColumn.shown("column" + at, sheet.headers().get(at), Kind.TEXT, 130,
                    row -> GridCell.text(row.cell(column).shown(texts.language()))));
        }
        return columns;
    }

    @Override
    public Optional<String> refusal() {
        return Optional.empty();
    }

    @Override
    public Reading read(Row row, GridColumn<Row> column, CellEntry entry) {
        var entered = switch (entry) {
            case CellEntry.Typed(var text) -> text.strip();
            case CellEntry.Picked(var picked) -> picked.isEmpty() ? "" : picked.getFirst();
            case CellEntry.Stated stated -> "";
        };
        if (entered.isEmpty() || !choices.containsKey(entered) && new StateNames(texts.language()).read(entered).isPresent()) {
            return new Reading.Value(ColumnTarget.IGNORED);
        }
        var choice = choices.get(entered);
        return choice == null ? new Reading.Problem(texts.get("columns.unknown", entered)) : new Reading.Value(choice.apply(row.column));
    }

    @Override
    public boolean differs(Change<Row> change) {
        return !proposal(change.row()).target().equals(change.value());
    }

    @Override
    public void apply(List<Change<Row>> changes) {
        for (var change : changes) {
            var column = change.row().column;
            proposals.set(column, inference.examine(sheet, column, (ColumnTarget) change.value()));
        }
    }
}
