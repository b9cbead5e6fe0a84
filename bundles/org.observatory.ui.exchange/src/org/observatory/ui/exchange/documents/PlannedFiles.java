// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;
import org.observatory.exchange.ImportReport.Entry;
import org.observatory.exchange.documents.ImportPlan;
import org.observatory.exchange.documents.PlannedDocument;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridColumn.Kind;
import org.observatory.ui.tables.GridEditing;
import org.observatory.ui.tables.StateNames;

/**
 * The plan of an import as a table: one row a file, those that become documents first, then those that are skipped or
 * refused. Whether a file is imported, what the document is called and which cases it is about can be changed.
 */
public final class PlannedFiles implements GridEditing<PlannedFiles.Row> {

    /** A file. */
    public static final class Row {
        private final int place;
        private final Entry other;

        Row(int place, Entry other) {
            this.place = place;
            this.other = other;
        }
    }

    private static final String INCLUDED = "included";
    private static final String NAME = "name";
    private static final String CASES = "cases";

    private final ExchangeTexts texts;
    private final Map<String, String> formats;
    private final Map<String, String> idByName = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private ImportPlan plan;

    /**
     * Shows a plan.
     *
     * @param plan    the plan
     * @param formats the names of the formats, by the identifier of their importer
     * @param texts   the language it speaks
     */
    public PlannedFiles(ImportPlan plan, Map<String, String> formats, ExchangeTexts texts) {
        this.plan = plan;
        this.formats = Map.copyOf(formats);
        this.texts = texts;
        for (var one : plan.target().cases()) {
            var name = one.name();
            for (var number = 2; idByName.containsKey(name); number++) {
                name = one.name() + " (" + number + ")";
            }
            idByName.put(name, one.id());
            names.add(name);
        }
        for (var at = 0; at < plan.documents().size(); at++) {
            rows.add(new Row(at, null));
        }
        plan.others().forEach(entry -> rows.add(new Row(-1, entry)));
    }

    /** {@return the plan with all that was changed} */
    public ImportPlan plan() {
        return plan;
    }

    /** {@return the rows in order} */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** {@return how many files will be imported} */
    public long included() {
        return plan.documents().stream().filter(PlannedDocument::included).count();
    }

    /** {@return the columns} */
    public List<GridColumn<Row>> columns() {
        return List.of(
                GridColumn.<Row>shown("file", texts.get("plan.file"), Kind.TEXT, 220, row -> GridCell.text(row.other != null ? row.other.file() : document(row).file())),
                picked(INCLUDED, Kind.CHOICE, 90, this::yesNo, row -> choice(yesNo(), document(row).included() ? 0 : 1)),
                GridColumn.<Row>typed(NAME, texts.get("plan.name"), Kind.TEXT, 200, ofDocument(document -> GridCell.text(document.name()))),
                picked(CASES, Kind.CHOICES, 200, () -> names, this::cases),
                GridColumn.<Row>shown("format", texts.get("plan.format"), Kind.TEXT, 130,
                        ofDocument(document -> GridCell.text(formats.getOrDefault(document.summary().format(), document.summary().format())))),
                GridColumn.<Row>shown("size", texts.get("plan.characters"), Kind.NUMBER, 100, ofDocument(document -> {
                    var characters = BigDecimal.valueOf(document.summary().characters());
                    return GridCell.of(Numbers.number(characters, texts.language()), characters);
                })),
                GridColumn.<Row>shown("remarks", texts.get("plan.remarks"), Kind.TEXT, 420, row -> GridCell.text(remarks(row))));
    }

    private GridColumn<Row> picked(String id, Kind kind, int width, Supplier<List<String>> choices, Function<Row, GridCell> cell) {
        return new GridColumn<>(id, texts.get("plan." + id), "", kind, width, true, false, choices,
                row -> row.other != null ? GridCell.EMPTY : cell.apply(row));
    }

    private Function<Row, GridCell> ofDocument(Function<PlannedDocument, GridCell> cell) {
        return row -> row.other != null ? GridCell.EMPTY : cell.apply(document(row));
    }

    private List<String> yesNo() {
        return List.of(texts.get("plan.yes"), texts.get("plan.no"));
    }

    private static GridCell choice(List<String> all, int place) {
        return GridCell.choices(all.get(place), place, List.of(all.get(place)));
    }

    private GridCell cases(Row row) {
        var chosen = names.stream().filter(name -> document(row).cases().contains(idByName.get(name))).toList();
        return chosen.isEmpty() ? GridCell.EMPTY
                : GridCell.choices(String.join(Wording.semicolon(texts.language()), chosen), names.indexOf(chosen.getFirst()), chosen);
    }

    /** {@return what is to know about a file: why it is not imported, or how it was read} */
    public String remarks(Row row) {
        return row.other != null ? row.other.what().in(texts.language()) : document(row).remarks().stream()
                .map(remark -> remark.sentence().in(texts.language())).collect(Collectors.joining(" "));
    }

    private PlannedDocument document(Row row) {
        return plan.documents().get(row.place);
    }

    @Override
    public Optional<String> refusal() {
        return Optional.empty();
    }

    @Override
    public Reading read(Row row, GridColumn<Row> column, CellEntry entry) {
        if (row.other != null) {
            return new Reading.Problem(texts.get("plan.notImported"));
        }
        var entered = switch (entry) {
            case CellEntry.Typed(var text) -> Stream.of(text.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
            case CellEntry.Picked(var picked) -> picked;
            case CellEntry.Stated stated -> List.<String>of();
        };
        return switch (column.id()) {
            case INCLUDED -> entered.size() == 1 && yesNo().contains(entered.getFirst())
                    ? new Reading.Value(entered.getFirst().equals(texts.get("plan.yes"))) : new Reading.Problem(texts.get("plan.yesOrNo"));
            case NAME -> entry instanceof CellEntry.Typed(var text) && !text.isBlank() ? new Reading.Value(text.strip())
                    : new Reading.Problem(texts.get("plan.noName"));
            default -> cases(entered);
        };
    }

    private Reading cases(List<String> entered) {
        var chosen = entered.stream().filter(name -> !name.equals(texts.get("plan.none"))).toList();
        var unknown = chosen.stream().filter(name -> !idByName.containsKey(name)).findFirst();
        return unknown.isPresent() && chosen.size() == 1 && isNothing(unknown.get()) ? new Reading.Value(List.of())
                : unknown.<Reading>map(name -> new Reading.Problem(texts.get("plan.noCase", name)))
                        .orElseGet(() -> new Reading.Value(chosen.stream().map(idByName::get).distinct().toList()));
    }

    private boolean isNothing(String name) {
        return new StateNames(texts.language()).read(name).isPresent();
    }

    @Override
    public boolean differs(Change<Row> change) {
        var document = document(change.row());
        return !Objects.equals(change.value(), switch (change.column().id()) {
            case INCLUDED -> document.included();
            case NAME -> document.name();
            default -> document.cases();
        });
    }

    @Override
    @SuppressWarnings("unchecked")
    public void apply(List<Change<Row>> changes) {
        for (var change : changes) {
            plan = plan.with(change.row().place, document -> switch (change.column().id()) {
                case INCLUDED -> document.included((Boolean) change.value());
                case NAME -> document.named((String) change.value());
                default -> document.about((List<String>) change.value());
            });
        }
    }
}
