// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Column;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Parameter;
import org.observatory.ui.analysis.ask.Field.Kind;
import org.observatory.ui.analysis.ask.Field.Option;
import org.observatory.ui.analysis.texts.AnalysisTexts;

/** The fields of an analysis, made of the parameters it declares, and what is right and wrong with what stands in them. */
public final class ChoiceForm {

    /** How several values are written on a command line, which does not concern those who tick them. */
    private static final Pattern WRITTEN = Pattern.compile(", (separated by (commas|semicolons)|séparée?s par des (points-)?virgules)");
    private static final String COMMA = ",";
    private static final String SEMICOLON = ";";

    private final AnalysisTexts texts;
    private final List<Field> fields;

    /**
     * Makes the fields.
     *
     * @param offer   what can be chosen, and what is offered for it
     * @param choices what was chosen before, as it is kept
     * @param texts   the words of the language
     */
    public ChoiceForm(Offer offer, Map<String, String> choices, AnalysisTexts texts) {
        this.texts = texts;
        fields = offer.parameters().stream().map(parameter -> field(parameter, offer, choices.get(parameter.name()))).toList();
    }

    /** {@return the fields, in the order of the parameters} */
    public List<Field> fields() {
        return fields;
    }

    private Field field(Parameter<?> parameter, Offer offer, String kept) {
        var language = texts.language();
        var value = kept == null ? written(parameter) : kept;
        var options = new ArrayList<Option>();
        var kind = switch (parameter) {
            case Parameter.Text text when offer.lists().containsKey(text.name()) -> {
                offer.lists().get(text.name()).forEach((key, label) -> options.add(new Option(key, label.in(language))));
                yield Kind.SEVERAL;
            }
            case Parameter.Text text -> Kind.TEXT;
            case Parameter.WholeNumber whole -> Kind.NUMBER;
            case Parameter.Decimal decimal -> Kind.NUMBER;
            case Parameter.Flag flag -> Kind.FLAG;
            case Parameter.Choice choice -> {
                choice.choices().forEach((key, label) -> options.add(new Option(key, label.in(language))));
                yield Kind.ONE;
            }
            case Parameter.Columns named -> {
                if (!named.several()) {
                    options.add(new Option("", texts.get(named.required() ? "field.choose" : "field.none")));
                }
                var columns = offer.columns(named.several());
                columns.forEach(column -> options.add(new Option(column.key(), column.label().in(language))));
                value = keys(value, columns);
                split(value).filter(key -> options.stream().noneMatch(option -> option.value().equals(key)))
                        .forEach(unknown -> options.add(new Option(unknown, unknown)));
                yield columns.isEmpty() ? Kind.TEXT : named.several() ? Kind.SEVERAL : Kind.ONE;
            }
        };
        return new Field(parameter, kind, parameter.label().in(language), kind == Kind.SEVERAL ? WRITTEN.matcher(parameter.help()
                .in(language)).replaceAll("") : parameter.help().in(language), kind == Kind.TEXT ? List.of() : options, parameter instanceof Parameter.Columns ? COMMA : SEMICOLON,
                kind == Kind.NUMBER ? shown(value) : value);
    }

    private static <T> String written(Parameter<T> parameter) {
        return parameter.format(parameter.defaultValue());
    }

    /** Columns may have been named by their heading, as on the command line. */
    private static String keys(String names, List<Column> columns) {
        return String.join(COMMA, split(names).map(name -> columns.stream().filter(column -> column.key().equalsIgnoreCase(name)
                || column.label().en().equalsIgnoreCase(name) || column.label().fr().equalsIgnoreCase(name))
                .map(Column::key).findFirst().orElse(name)).toList());
    }

    private static Stream<String> split(String names) {
        return Stream.of(names.split(COMMA)).map(String::strip).filter(name -> !name.isEmpty());
    }

    private String shown(String number) {
        try {
            var shown = new BigDecimal(number.strip().replace(',', '.')).toPlainString();
            return texts.language() == Language.FRENCH ? shown.replace('.', ',') : shown;
        } catch (NumberFormatException asItIs) {
            return number;
        }
    }

    /** {@return what is wrong with what stands in a field, as one sentence; empty where nothing is} */
    public Optional<String> problem(Field field, String entered) {
        if (field.parameter() instanceof Parameter.Columns columns) {
            return columns.required() && split(entered).findAny().isEmpty() ? Optional.of(texts.get("field.missing")) : Optional.empty();
        }
        if (field.isChosen() && entered.isEmpty()) {
            return Optional.of(texts.get("field.missing"));
        }
        try {
            field.parameter().parse(plain(field, entered));
            return Optional.empty();
        } catch (AnalysisException refused) {
            return Optional.of(switch (field.parameter()) {
                case Parameter.WholeNumber whole when whole.most() == Integer.MAX_VALUE -> texts.get("field.wholeFrom", number(whole.least()));
                case Parameter.WholeNumber whole -> texts.get("field.whole", number(whole.least()), number(whole.most()));
                case Parameter.Decimal decimal -> texts.get("field.decimal", Numbers.number(decimal.least(), texts.language()),
                        Numbers.number(decimal.most(), texts.language()));
                default -> refused.label().in(texts.language());
            });
        }
    }

    private String number(int number) {
        return Numbers.number(BigDecimal.valueOf(number), texts.language());
    }

    /** {@return the field a problem is said at first, with what is wrong there; empty where all can be run} */
    public Optional<Map.Entry<Field, String>> firstProblem(Map<String, String> entered) {
        return fields.stream().flatMap(field -> problem(field, entered.getOrDefault(field.name(), field.initial())).stream()
                .map(problem -> Map.entry(field, problem))).findFirst();
    }

    /**
     * {@return what is kept of what stands in the fields: all that differs from what is chosen by default}
     *
     * @param entered what stands in the fields, without a problem
     */
    public Map<String, String> choices(Map<String, String> entered) {
        var choices = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var text = plain(field, entered.getOrDefault(field.name(), field.initial()));
            if (!same(field.parameter(), text)) {
                choices.put(field.name(), text);
            }
        }
        return choices;
    }

    private static <T> boolean same(Parameter<T> parameter, String text) {
        try {
            return parameter.format(parameter.parse(text)).equals(parameter.format(parameter.defaultValue()));
        } catch (AnalysisException refused) {
            return false;
        }
    }

    private static String plain(Field field, String entered) {
        return field.kind() == Kind.NUMBER ? entered.replaceAll("[\\s\\u00a0\\u202f]", "").replace('\u2212', '-').replace(',', '.') : entered;
    }

    /** {@return what was chosen, for people, « Lignes : Domaine »; what is at its default is not said} */
    public List<String> sentences(Map<String, String> choices) {
        return fields.stream().filter(field -> choices.containsKey(field.name()))
                .map(field -> texts.get("choice", field.label(), said(field, choices.get(field.name())))).toList();
    }

    /** {@return all that can be chosen, with the name by which the command line knows it, and what it is: « Lignes (rows) : Domaine »} */
    public List<String> all(Map<String, String> choices) {
        return fields.stream().map(field -> texts.get("method.parameter", field.label(), field.name(),
                said(field, choices.getOrDefault(field.name(), plain(field, field.initial()))))).toList();
    }

    /** {@return what was chosen alone, without the names of the fields} */
    public List<String> values(Map<String, String> choices) {
        return fields.stream().filter(field -> choices.containsKey(field.name())).map(field -> said(field, choices.get(field.name()))).toList();
    }

    private String said(Field field, String value) {
        return switch (field.kind()) {
            case FLAG -> texts.get(value.equals("true") ? "cell.yes" : "cell.no");
            case NUMBER -> shown(value);
            case TEXT -> value.isEmpty() ? texts.get("field.none") : value;
            case ONE, SEVERAL -> {
                var labels = field.values(value).stream().map(key -> field.options().stream().filter(option -> option.value().equals(key))
                        .map(Option::label).findFirst().orElse(key)).toList();
                yield labels.isEmpty() ? texts.get("field.none") : String.join(", ", labels);
            }
        };
    }
}
