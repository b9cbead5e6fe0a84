// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.cases.ColumnTarget.Existing;
import org.observatory.exchange.cases.ColumnTarget.Field;
import org.observatory.exchange.cases.ColumnTarget.Fresh;
import org.observatory.exchange.cases.ColumnTarget.Ignored;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.sheet.Sheet;
import org.observatory.exchange.cases.values.Folded;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.CaseField;
import org.observatory.model.coding.CaseMapping;
import org.observatory.model.coding.MappingColumn;
import org.observatory.model.coding.Scheme;
import org.observatory.model.programmes.Observatory;

/**
 * Proposes what the columns of a sheet become, for a project. Each proposal tells its evidence and the cells that are
 * exceptions; nothing is changed.
 */
public final class CaseInference {

    private final Scheme scheme;
    private final CaseHeadings headings;
    private final Lookup lookup;
    private final AttributeInference attributes;

    /** For the project of an observatory and a codebook. */
    public CaseInference(Observatory observatory, Scheme scheme) {
        this.scheme = scheme;
        headings = new CaseHeadings(scheme);
        lookup = new Lookup(observatory);
        attributes = new AttributeInference(observatory.getTypologies());
    }

    /**
     * {@return the mapping that the project keeps for sheets with just these headings, if there is one}
     *
     * @param sheet a sheet
     */
    public Optional<CaseMapping> saved(Sheet sheet) {
        var wanted = sheet.headers().stream().map(Folded::of).collect(Collectors.toSet());
        return scheme.getMappings().stream().filter(mapping -> headings(mapping).equals(wanted)).findFirst();
    }

    /** {@return the mapping of that name, if the project keeps one} Case and accents make no difference. */
    public Optional<CaseMapping> named(String name) {
        return scheme.getMappings().stream()
                .filter(mapping -> mapping.getName() != null && Folded.of(mapping.getName()).equals(Folded.of(name))).findFirst();
    }

    /**
     * {@return whether the headings of a sheet say by themselves what its columns become, as those of an export do, so that
     * there is nothing to keep for the next time}
     *
     * @param columns what they become
     */
    public boolean isSaidByHeadings(Sheet sheet, List<ColumnProposal> columns) {
        var own = headings.own(sheet.headers());
        return columns.stream().allMatch(column -> column.target().equals(own.get(Folded.of(column.heading()))));
    }

    private static Set<String> headings(CaseMapping mapping) {
        return mapping.getColumns().stream().map(MappingColumn::getHeader).map(Folded::of).collect(Collectors.toSet());
    }

    /**
     * Proposes a target for each column.
     *
     * @param sheet    the sheet
     * @param progress asked between columns whether to go on
     * @return one proposal a column, in order
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<ColumnProposal> propose(Sheet sheet, Progress progress) {
        var own = headings.own(sheet.headers());
        var taken = EnumSet.noneOf(CaseField.class);
        var proposals = new ArrayList<ColumnProposal>();
        for (var column = 0; column < sheet.headers().size(); column++) {
            progress.check();
            var cells = new ColumnCells(sheet, column);
            var target = target(cells, own, taken, proposals);
            if (target instanceof Field field) {
                taken.add(field.field());
            }
            proposals.add(proposal(cells, target));
        }
        return proposals;
    }

    /**
     * Proposes for each column what a mapping says, and the inferred target for columns that it does not name.
     *
     * @param mapping a mapping of this project
     */
    public List<ColumnProposal> propose(Sheet sheet, CaseMapping mapping, Progress progress) {
        var inferred = propose(sheet, progress);
        return inferred.stream().map(proposal -> mapping.getColumns().stream()
                .filter(column -> Folded.of(column.getHeader()).equals(Folded.of(proposal.heading()))).findFirst()
                .map(column -> examine(sheet, proposal.column(), target(column))).orElse(proposal)).toList();
    }

    /** {@return what a column of a mapping says} A column whose attribute is gone is left out. */
    static ColumnTarget target(MappingColumn column) {
        return switch (column.getField()) {
            case IGNORED -> ColumnTarget.IGNORED;
            case ATTRIBUTE -> column.getDefinition() == null ? ColumnTarget.IGNORED : new Existing(column.getDefinition());
            default -> new Field(column.getField());
        };
    }

    /**
     * {@return a column with a target chosen by hand, and what then holds of its cells}
     *
     * @param column its number, from 0
     */
    public ColumnProposal examine(Sheet sheet, int column, ColumnTarget target) {
        return proposal(new ColumnCells(sheet, column), target);
    }

    /**
     * {@return the new attribute that a column becomes when its type is chosen by hand}
     *
     * @param column its number, from 0
     * @param type   the type; its unit and categories are those of the values
     */
    public Fresh fresh(Sheet sheet, int column, AttributeType type) {
        return attributes.of(new ColumnCells(sheet, column), type);
    }

    /** {@return all that any column can become, except for new attributes: left out, the fields of a case, the attributes} */
    public List<ColumnTarget> targets() {
        var targets = new ArrayList<ColumnTarget>(List.of(ColumnTarget.IGNORED));
        CaseHeadings.FIELDS.forEach(field -> targets.add(new Field(field)));
        CaseHeadings.attributes(scheme).forEach(definition -> targets.add(new Existing(definition)));
        return targets;
    }

    private ColumnTarget target(ColumnCells cells, Map<String, ColumnTarget> own, Set<CaseField> taken, List<ColumnProposal> before) {
        var target = own.get(Folded.of(cells.heading()));
        if (target != null && isFree(target, taken, before) && isPlausible(target, cells)) {
            return target;
        }
        if (cells.values().isEmpty() && cells.states().isEmpty()) {
            return ColumnTarget.IGNORED;
        }
        return CaseHeadings.usual(cells.heading()).filter(field -> !taken.contains(field) && suits(field, cells))
                .<ColumnTarget>map(Field::new).orElseGet(() -> attributes.of(cells));
    }

    private static boolean isFree(ColumnTarget target, Set<CaseField> taken, List<ColumnProposal> before) {
        return target instanceof Field field ? !taken.contains(field.field())
                : before.stream().noneMatch(proposal -> proposal.target().equals(target));
    }

    /** Whether a column under a heading of the project's own may hold it: some of its values do, or it has none. */
    private boolean isPlausible(ColumnTarget target, ColumnCells cells) {
        return !(target instanceof Field field) || field.field() == CaseField.KEY || cells.values().isEmpty()
                || suits(field.field(), cells);
    }

    private boolean suits(CaseField field, ColumnCells cells) {
        return switch (field) {
            case KEY -> !cells.values().isEmpty() && isKey(cells, cells.repeated(Evidence.REPEATED).size())
                    && cells.values().stream().allMatch(cell -> cell instanceof Cell.Text || cell instanceof Cell.Number);
            case START, END -> cells.fit(new CellReader(AttributeType.DATE, cells.style(), null, ""));
            case PROGRAMMES -> cells.distinct(true).stream().allMatch(name -> lookup.programme(name).isPresent());
            default -> true;
        };
    }

    /** A column that is called a key may have some values twice; one that may be a key has them twice by exception. */
    private static boolean isKey(ColumnCells cells, int repeated) {
        return repeated * (CaseHeadings.isSurelyKey(cells.heading()) ? 2 : 20) <= cells.values().size();
    }

    private ColumnProposal proposal(ColumnCells cells, ColumnTarget target) {
        var evidence = new ArrayList<Label>();
        List<CellDoubt> doubts = switch (target) {
            case Ignored ignored -> {
                evidence.add(Evidence.values(cells));
                yield List.of();
            }
            case Field field -> field(field.field(), cells, evidence);
            case Existing existing -> {
                var type = existing.definition().getType();
                yield typed(cells, type, reader(existing, cells.style()), evidence);
            }
            case Fresh fresh -> {
                var found = typed(cells, fresh.type(), AttributeInference.reader(fresh, cells.style()), evidence);
                Evidence.categories(fresh).ifPresent(evidence::add);
                yield found;
            }
        };
        Evidence.states(cells).ifPresent(evidence::add);
        return new ColumnProposal(cells.column(), cells.heading(), target, evidence, doubts);
    }

    /** The reader of an attribute's cells. */
    static CellReader reader(Existing existing, ColumnStyle style) {
        var definition = existing.definition();
        var vocabulary = definition.getTypology() == null ? Vocabulary.none() : Vocabulary.of(definition.getTypology());
        return new CellReader(definition.getType(), style, vocabulary, Names.text(definition.getUnit()));
    }

    private static List<CellDoubt> typed(ColumnCells cells, AttributeType type, CellReader reader, List<Label> evidence) {
        var reading = cells.read(reader);
        evidence.add(Evidence.typed(reading, type));
        Evidence.order(cells, type).ifPresent(evidence::add);
        return reading.doubts();
    }

    private List<CellDoubt> field(CaseField field, ColumnCells cells, List<Label> evidence) {
        return switch (field) {
            case KEY -> {
                var repeated = cells.repeated(Evidence.REPEATED);
                evidence.add(Evidence.distinct(cells, repeated.size()));
                yield repeated;
            }
            case START, END -> typed(cells, AttributeType.DATE, new CellReader(AttributeType.DATE, cells.style(), null, ""), evidence);
            case TERRITORIES -> lists(cells, evidence, lookup::territoryTrouble);
            case PROGRAMMES -> lists(cells, evidence, lookup::programmeTrouble);
            default -> {
                evidence.add(Evidence.values(cells));
                yield List.of();
            }
        };
    }

    private List<CellDoubt> lists(ColumnCells cells, List<Label> evidence,
            Function<String, Optional<Label>> trouble) {
        evidence.add(Evidence.values(cells));
        return IntStream.range(0, cells.values().size()).mapToObj(cells::at)
                .flatMap(placed -> trouble.apply(CellReader.text(placed.cell()))
                        .map(reason -> new CellDoubt(placed.place(), placed.cell(), reason)).stream())
                .toList();
    }
}
