// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.cases.CaseColumn.Nothing;
import org.observatory.exchange.cases.CaseColumn.Problem;
import org.observatory.exchange.cases.CaseColumn.Value;
import org.observatory.exchange.cases.ColumnTarget.Existing;
import org.observatory.exchange.cases.ColumnTarget.Field;
import org.observatory.exchange.cases.ColumnTarget.Fresh;
import org.observatory.exchange.cases.ColumnTarget.Ignored;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.sheet.CellPlace;
import org.observatory.exchange.cases.sheet.Sheet;
import org.observatory.exchange.cases.sheet.SheetRow;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CaseField;
import org.observatory.model.coding.CodingFactory;
import org.observatory.project.ProjectContent;

/** Plans what the rows of a sheet make of the cases of a project, once it is known what its columns become. */
public final class CaseImport {

    private static final int CHECKED = 64;

    private final ProjectContent content;
    private final Sheet sheet;
    private final List<ColumnTarget> targets;
    private final CaseImportOptions options;
    private final CaseMaking making;
    private final List<Planned> columns = new ArrayList<>();
    private final List<CaseChange> added = new ArrayList<>();
    private final List<CaseChange> changed = new ArrayList<>();
    private final List<Case> unchanged = new ArrayList<>();
    private final List<CellDoubt> keptAsText = new ArrayList<>();
    private final List<CellDoubt> notTaken = new ArrayList<>();
    private final List<CellDoubt> doubtful = new ArrayList<>();
    private final List<Runnable> edits = new ArrayList<>();

    /** A column that is not left out: its number, and what it does. */
    private record Planned(int number, CaseColumn column) {
    }

    private CaseImport(ProjectContent content, Sheet sheet, List<ColumnTarget> targets, CaseImportOptions options) {
        this.content = content;
        this.sheet = sheet;
        this.targets = targets;
        this.options = options;
        making = new CaseMaking(new Lookup(content.observatory()));
    }

    /**
     * Plans an import. The project is not changed.
     *
     * @param content  the project
     * @param sheet    the sheet
     * @param targets  what each of its columns becomes, in order; a field of a case once at most
     * @param options  how
     * @param progress told how far the planning is, and asked whether to go on
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static CaseImportPlan plan(ProjectContent content, Sheet sheet, List<ColumnTarget> targets, CaseImportOptions options,
            Progress progress) {
        return new CaseImport(content, sheet, List.copyOf(targets), options).plan(progress);
    }

    private CaseImportPlan plan(Progress progress) {
        var mapping = new ArrayList<PlannedMapping.Column>();
        for (var number = 0; number < targets.size(); number++) {
            mapping.add(column(number, targets.get(number)));
        }
        var rows = new CaseRows(sheet, targets, content.cases());
        var done = 0;
        for (var matched : rows.matched()) {
            if (done++ % CHECKED == 0) {
                progress.check();
                progress.report((double) done / rows.matched().size(), new Label("comparing", "comparaison"));
            }
            plan(matched);
        }
        var absent = content.cases().stream().filter(one -> !rows.names(one)).toList();
        var held = new CaseInference(content.observatory(), content.scheme()).saved(sheet).orElse(null);
        return new CaseImportPlan(sheet, making, new PlannedMapping(content.scheme(), options.mapping(), held, mapping),
                new CaseImportPlan.Outcome(List.copyOf(added), List.copyOf(changed), List.copyOf(unchanged), absent, rows.refused(),
                        List.copyOf(keptAsText), List.copyOf(notTaken), List.copyOf(doubtful), List.copyOf(edits)));
    }

    private PlannedMapping.Column column(int number, ColumnTarget target) {
        var heading = sheet.headers().get(number);
        return switch (target) {
            case Ignored ignored -> new PlannedMapping.Column(heading, CaseField.IGNORED, null);
            case Field field -> {
                columns.add(new Planned(number, CaseColumns.field(field.field(), making, style(number))));
                yield new PlannedMapping.Column(heading, field.field(), null);
            }
            case Existing existing -> attribute(number, existing.definition(), CaseInference.reader(existing, style(number)));
            case Fresh fresh -> attribute(number, making.definition(fresh), AttributeInference.reader(fresh, style(number)));
        };
    }

    private PlannedMapping.Column attribute(int number, AttributeDefinition definition, CellReader reader) {
        columns.add(new Planned(number, new AttributeColumn(definition, reader, choice -> making.category(definition.getTypology(), choice))));
        return new PlannedMapping.Column(sheet.headers().get(number), CaseField.ATTRIBUTE, definition);
    }

    private ColumnStyle style(int number) {
        return new ColumnCells(sheet, number).style();
    }

    private void plan(CaseRows.Matched matched) {
        var isNew = matched.one() == null;
        var one = isNew ? made() : matched.one();
        var changes = new ArrayList<CaseChange.Value>();
        var todo = new ArrayList<CaseColumn.Edit>();
        for (var planned : columns) {
            plan(one, matched.row(), planned, changes, todo);
        }
        var change = new CaseChange(one, new CellPlace(sheet.name(), matched.row().number(), -1), changes);
        if (isNew) {
            todo.forEach(edit -> edit.apply(one));
            added.add(change);
        } else if (changes.isEmpty()) {
            unchanged.add(one);
        } else {
            edits.add(() -> todo.forEach(edit -> edit.apply(one)));
            changed.add(change);
        }
    }

    private void plan(Case one, SheetRow row, Planned planned, List<CaseChange.Value> changes, List<CaseColumn.Edit> todo) {
        var cell = row.cell(planned.number());
        if (planned.column().isWritten(one, cell)) {
            return;
        }
        var place = sheet.place(row, planned.number());
        var value = switch (planned.column().read(cell)) {
            case Nothing nothing -> options.erasing() && cell.isEmpty() ? planned.column().erased() : null;
            case Problem problem -> kept(one, planned.column(), problem, new CellDoubt(place, cell, problem.reason()));
            case Value given -> given;
        };
        if (value == null) {
            return;
        }
        if (value.doubt() != null) {
            doubtful.add(new CellDoubt(place, cell, value.doubt()));
        }
        if (!value.edit().isDone(one)) {
            changes.add(new CaseChange.Value(sheet.headers().get(planned.number()), place, planned.column().shown(one), value.shown()));
            todo.add(value.edit());
        }
    }

    /** What keeps the text of a cell that is no value; null where the case holds a value or nothing can keep it. */
    private Value kept(Case one, CaseColumn column, Problem problem, CellDoubt doubt) {
        var isFree = problem.kept() != null && column.erased().edit().isDone(one);
        (isFree ? keptAsText : notTaken).add(doubt);
        return isFree ? problem.kept() : null;
    }

    private static Case made() {
        var one = CodingFactory.eINSTANCE.createCase();
        one.setId(UUID.randomUUID().toString());
        return one;
    }
}
