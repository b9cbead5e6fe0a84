// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.observatory.analysis.Dates;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.PartialDate;
import org.observatory.exchange.cases.Vocabulary.Choice;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.values.Listed;
import org.observatory.exchange.cases.values.StateWords.State;
import org.observatory.exchange.cases.values.YesNo;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.ValueState;
import org.observatory.model.programmes.Category;

/**
 * An attribute of a case. A cell that is no value of its type is kept as the text of a given value, which the workbench
 * shows to be made a value by hand, where the case has no value yet.
 */
final class AttributeColumn implements CaseColumn {

    private final AttributeDefinition definition;
    private final CellReader reader;
    private final Function<Choice, Category> categories;

    /**
     * Makes the column.
     *
     * @param definition the attribute, of the project or to be made
     * @param reader     reads its cells
     * @param categories gives the category of a choice, which is made where the project lacks it
     */
    AttributeColumn(AttributeDefinition definition, CellReader reader, Function<Choice, Category> categories) {
        this.definition = definition;
        this.reader = reader;
        this.categories = categories;
    }

    private Optional<AttributeValue> value(Case one) {
        return one.getValues().stream().filter(value -> value.getDefinition() == definition).findFirst();
    }

    @Override
    public Cell cell(Case one, Language language) {
        return value(one).map(value -> cell(value, language)).orElse(Cell.EMPTY);
    }

    private Cell cell(AttributeValue value, Language language) {
        return switch (value.getState()) {
            case NOT_APPLICABLE -> new Cell.Text(State.NOT_APPLICABLE.label().in(language));
            case UNKNOWN -> new Cell.Text(State.UNKNOWN.label().in(language));
            case GIVEN -> given(value, language);
        };
    }

    private Cell given(AttributeValue value, Language language) {
        var typed = switch (definition.getType()) {
            case TEXT -> Cell.EMPTY;
            case NUMBER -> value.getNumber() == null ? Cell.EMPTY : new Cell.Number(value.getNumber(), false);
            case BOOLEAN -> value.getFlag() == null ? Cell.EMPTY : new Cell.Text(YesNo.word(value.getFlag(), language));
            case DATE -> Texts.cell(value.getDate());
            case CATEGORY, CATEGORIES -> Texts.cell(Listed.join(value.getCategories().stream()
                    .map(category -> reader.vocabulary().written(category, language == Language.FRENCH)).toList()));
        };
        return typed.isEmpty() ? Texts.cell(Names.text(value.getText())) : typed;
    }

    @Override
    public Incoming read(Cell cell) {
        return switch (reader.read(cell)) {
            case CellReading.Empty empty -> new Nothing();
            case CellReading.Stated stated -> state(stated.state());
            case CellReading.Given given -> given(given);
            case CellReading.NotUnderstood not -> new Problem(not.reason(), cell instanceof Cell.Fault ? null
                    : value(Label.same(CellReader.text(cell)), null, ValueState.GIVEN, CellReader.text(cell), AttributeType.TEXT));
        };
    }

    private Value state(ValueState state) {
        var word = state == ValueState.UNKNOWN ? State.UNKNOWN : State.NOT_APPLICABLE;
        return value(word.label(), null, state, null, definition.getType());
    }

    private Value given(CellReading.Given given) {
        return switch (given.value()) {
            case List<?> choices -> {
                var chosen = choices.stream().map(Choice.class::cast).map(categories).toList();
                yield value(Label.each(language -> String.join("; ", chosen.stream()
                        .map(category -> Names.of(category, language == Language.FRENCH)).toList())), given.doubt(), ValueState.GIVEN,
                        chosen, definition.getType());
            }
            case BigDecimal number -> value(Label.each(language -> Numbers.number(number, language)), given.doubt(), ValueState.GIVEN,
                    number, definition.getType());
            case Boolean flag -> value(Label.each(language -> YesNo.word(flag, language)), given.doubt(), ValueState.GIVEN, flag,
                    definition.getType());
            case PartialDate date -> value(Label.each(language -> Dates.full(date, language)), given.doubt(), ValueState.GIVEN, date,
                    definition.getType());
            default -> value(Label.same(given.value().toString()), given.doubt(), ValueState.GIVEN, given.value(),
                    definition.getType());
        };
    }

    @Override
    public Value erased() {
        return new Value(Label.same(""), null, new Edit() {
            @Override
            public boolean isDone(Case one) {
                return value(one).isEmpty();
            }

            @Override
            public void apply(Case one) {
                value(one).ifPresent(one.getValues()::remove);
            }
        });
    }

    /** A value whose content stands where values of the type do. */
    private Value value(Label shown, Label doubt, ValueState state, Object content, AttributeType type) {
        return new Value(shown, doubt, new Edit() {
            @Override
            public boolean isDone(Case one) {
                return value(one).filter(value -> value.getState() == state && isSame(content(value, type), content)).isPresent();
            }

            @Override
            public void apply(Case one) {
                var held = value(one);
                var value = held.orElseGet(AttributeColumn.this::made);
                value.setState(state);
                value.setText(type == AttributeType.TEXT ? (String) content : null);
                value.setNumber(content instanceof BigDecimal number ? number : null);
                value.setFlag(content instanceof Boolean flag ? flag : null);
                value.setDate(content instanceof PartialDate date ? date : null);
                choose(value, content instanceof List<?> list ? list.stream().map(Category.class::cast).toList() : List.of());
                if (held.isEmpty()) {
                    one.getValues().add(value);
                }
            }
        });
    }

    private AttributeValue made() {
        var value = CodingFactory.eINSTANCE.createAttributeValue();
        value.setId(UUID.randomUUID().toString());
        value.setDefinition(definition);
        return value;
    }

    private static void choose(AttributeValue value, List<Category> wanted) {
        var now = value.getCategories();
        if (!now.equals(wanted)) {
            now.clear();
            now.addAll(wanted);
        }
    }

    private static Object content(AttributeValue value, AttributeType type) {
        return switch (type) {
            case TEXT -> value.getText() == null || value.getText().isBlank() ? null : Names.text(value.getText());
            case NUMBER -> value.getNumber();
            case BOOLEAN -> value.getFlag();
            case DATE -> value.getDate();
            case CATEGORY, CATEGORIES -> value.getCategories().isEmpty() ? null : value.getCategories();
        };
    }

    private static boolean isSame(Object now, Object wanted) {
        return switch (wanted) {
            case BigDecimal number -> now instanceof BigDecimal held && held.compareTo(number) == 0;
            case List<?> list -> now instanceof List<?> held && held.size() == list.size() && new HashSet<>(held).containsAll(list);
            case String text -> now instanceof String held && held.replace("\r\n", "\n").replace('\r', '\n').equals(text);
            case null, default -> Objects.equals(now, wanted);
        };
    }
}
