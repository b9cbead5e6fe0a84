// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.observatory.analysis.Label;
import org.observatory.exchange.cases.Vocabulary.Choice;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.sheet.Sheet.NumberStyle;
import org.observatory.exchange.cases.values.Listed;
import org.observatory.exchange.cases.values.StateWords;
import org.observatory.exchange.cases.values.WrittenDate;
import org.observatory.exchange.cases.values.WrittenNumber;
import org.observatory.exchange.cases.values.YesNo;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.ValueState;

/** Reads the cells of a column as values of one type. */
final class CellReader {

    private static final Label NO_NUMBER = new Label("it is no number", "ce n’est pas un nombre");
    private static final Label NO_FLAG = new Label("it is neither yes nor no", "ce n’est ni oui ni non");
    private static final Label NO_DATE = new Label("it is no date", "ce n’est pas une date");
    private static final Label NO_CATEGORY = new Label("it is no category of the typology",
            "ce n’est pas une modalité de la typologie");
    private static final Label TWO_CATEGORIES = new Label("several categories of the typology are called so",
            "plusieurs modalités de la typologie portent ce nom");
    private static final Label ONE_ONLY = new Label("several categories where the attribute takes one",
            "plusieurs modalités là où l’attribut n’en prend qu’une");
    static final Label FAULT = new Label("it is the error of a formula", "c’est l’erreur d’une formule");
    private static final Label TIME = new Label("the time of the day is left out", "l’heure n’est pas reprise");
    private static final Label SHORT_YEAR = new Label("the year has two digits only", "l’année n’a que deux chiffres");
    private static final Label DAY_OR_MONTH = new Label("day and month may be the other way round; the day is read first",
            "jour et mois pourraient être inversés ; le jour est lu d’abord");
    private static final Label THOUSANDS = new Label("the sign may stand for thousands; it is read before decimals",
            "le signe pourrait séparer les milliers ; il est lu comme décimal");
    private static final Label OTHER_UNIT = new Label("it has another unit than the attribute",
            "l’unité n’est pas celle de l’attribut");

    private final AttributeType type;
    private final ColumnStyle style;
    private final Vocabulary vocabulary;
    private final String unit;

    /**
     * Makes a reader.
     *
     * @param type       the type of the values
     * @param style      how numbers and dates are written
     * @param vocabulary the categories; null for types without
     * @param unit       the unit of numbers; empty for none
     */
    CellReader(AttributeType type, ColumnStyle style, Vocabulary vocabulary, String unit) {
        this.type = type;
        this.style = style;
        this.vocabulary = vocabulary;
        this.unit = unit;
    }

    /** The categories; null for types without. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The text of a cell as it is kept: without white space around it, and without the mark of a literal text. */
    static String text(Cell cell) {
        return StateWords.unmarked(cell.plain().strip());
    }

    /** The text of a cell that names one thing, without the quotation marks of a list around it. */
    static String single(Cell cell) {
        var text = text(cell);
        return Listed.rawSplit(text).size() == 1 ? Listed.unquoted(text) : text;
    }

    /** What a cell was understood as. */
    CellReading read(Cell cell) {
        return switch (cell) {
            case Cell.Empty empty -> CellReading.EMPTY;
            case Cell.Fault fault -> new CellReading.NotUnderstood(FAULT);
            case Cell.Text text -> state(text.text()).orElseGet(() -> value(cell));
            default -> value(cell);
        };
    }

    /** What the words for a missing value say. */
    static Optional<CellReading> state(String text) {
        return StateWords.read(text).map(state -> switch (state) {
            case NOT_APPLICABLE -> new CellReading.Stated(ValueState.NOT_APPLICABLE);
            case UNKNOWN -> new CellReading.Stated(ValueState.UNKNOWN);
            case EMPTY -> CellReading.EMPTY;
        });
    }

    private CellReading value(Cell cell) {
        return switch (type) {
            case TEXT -> CellReading.given(text(cell));
            case NUMBER -> number(cell);
            case BOOLEAN -> flag(cell);
            case DATE -> date(cell);
            case CATEGORY -> category(cell);
            case CATEGORIES -> categories(cell);
        };
    }

    private CellReading number(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> new CellReading.Given(number.value(), number.percent() && !unit.equals("%") ? OTHER_UNIT : null);
            case Cell.Text text -> WrittenNumber.read(withoutUnit(text.text()), style.numbers()).<CellReading>map(number ->
                    new CellReading.Given(number.value(), doubt(number))).orElse(new CellReading.NotUnderstood(NO_NUMBER));
            default -> new CellReading.NotUnderstood(NO_NUMBER);
        };
    }

    private Label doubt(WrittenNumber number) {
        if (!number.unit().isEmpty() && !number.unit().equals(unit)) {
            return OTHER_UNIT;
        }
        return number.doubtful() && style.numbers() == NumberStyle.OPEN ? THOUSANDS : null;
    }

    private String withoutUnit(String text) {
        var stripped = text.strip();
        return !unit.isEmpty() && stripped.endsWith(unit) ? stripped.substring(0, stripped.length() - unit.length()).strip()
                : stripped;
    }

    private static CellReading flag(Cell cell) {
        return switch (cell) {
            case Cell.Flag flag -> CellReading.given(flag.value());
            case Cell.Text text -> YesNo.read(text.text()).map(CellReading::given).orElse(new CellReading.NotUnderstood(NO_FLAG));
            case Cell.Number number -> YesNo.read(number.plain()).map(CellReading::given)
                    .orElse(new CellReading.NotUnderstood(NO_FLAG));
            default -> new CellReading.NotUnderstood(NO_FLAG);
        };
    }

    private CellReading date(Cell cell) {
        return switch (cell) {
            case Cell.Day day -> new CellReading.Given(day.date(), day.time() == null ? null : TIME);
            case Cell.Number number -> written(number.plain());
            case Cell.Text text -> written(text.text());
            default -> new CellReading.NotUnderstood(NO_DATE);
        };
    }

    private CellReading written(String text) {
        return WrittenDate.read(text, style.dates()).<CellReading>map(date -> new CellReading.Given(date.date(),
                date.shortYear() ? SHORT_YEAR : date.doubtful() && !style.told() ? DAY_OR_MONTH : null))
                .orElse(new CellReading.NotUnderstood(NO_DATE));
    }

    private CellReading category(Cell cell) {
        var whole = single(cell);
        var one = vocabulary.find(whole);
        if (one.isPresent()) {
            return CellReading.given(List.of(one.get()));
        }
        return new CellReading.NotUnderstood(vocabulary.count(whole) > 1 ? TWO_CATEGORIES : Listed.isSeveral(whole) ? ONE_ONLY
                : NO_CATEGORY);
    }

    private CellReading categories(Cell cell) {
        var choices = new ArrayList<Choice>();
        for (var name : Listed.split(text(cell))) {
            var choice = vocabulary.find(name);
            if (choice.isEmpty()) {
                return new CellReading.NotUnderstood(vocabulary.count(name) > 1 ? TWO_CATEGORIES : NO_CATEGORY);
            }
            if (!choices.contains(choice.get())) {
                choices.add(choice.get());
            }
        }
        return choices.isEmpty() ? CellReading.EMPTY : CellReading.given(choices);
    }
}
