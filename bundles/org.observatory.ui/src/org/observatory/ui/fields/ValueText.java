// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.analysis.DateText;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.XmlText;
import org.observatory.ui.texts.NumberText;
import org.observatory.ui.texts.Texts;

/** Values of the model as text, and text as values: what a field shows and what it understands. */
public final class ValueText {

    private final ObservatoryLabels labels;
    private final Texts texts;

    /**
     * Writes and reads in one language; dates are understood in both.
     *
     * @param labels the words of that language
     */
    public ValueText(ObservatoryLabels labels) {
        this.labels = labels;
        this.texts = new Texts(labels.language());
    }

    /** What typed text was understood as. */
    public sealed interface Reading {

        /**
         * A value.
         *
         * @param value the value for the model; null when the field was left empty
         */
        record Value(Object value) implements Reading {
        }

        /**
         * Nothing.
         *
         * @param message one sentence that says what is understood here
         */
        record Problem(String message) implements Reading {
        }
    }

    /** {@return the value of a feature as a field shows it; empty text for none} */
    public String write(EObject element, EStructuralFeature feature) {
        return write(element.eGet(feature));
    }

    /** {@return a value as a field shows it; empty text for null} */
    public String write(Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case PartialDate date -> labels.date(date);
            case BigDecimal number -> Numbers.number(number, labels.language());
            case Integer number -> Numbers.number(BigDecimal.valueOf(number), labels.language());
            case Boolean flag -> labels.flag(flag);
            case Enumerator literal -> labels.literal(literal);
            case EObject element -> labels.name(element);
            case List<?> several -> several.isEmpty() || !(several.getFirst() instanceof PartialDate)
                    ? several.stream().map(this::write).collect(Collectors.joining(Wording.semicolon(labels.language())))
                    : Wording.list(several.stream().map(this::write).toList(), labels.language());
            default -> value.toString();
        };
    }

    /**
     * Reads what was typed for an attribute.
     *
     * @param feature the attribute; dates, numbers and texts
     * @param typed   what was typed; blank leaves it empty
     */
    public Reading read(EStructuralFeature feature, String typed) {
        if (feature.isMany()) {
            return DateText.readAll(typed).<Reading>map(Reading.Value::new).orElseGet(() -> problem("value.noDates"));
        }
        return read(feature.getEType().getInstanceClass(), typed);
    }

    /**
     * Reads what was typed for an attribute of a case, speaker or document.
     *
     * @param definition the attribute, of a type that is typed: text, number or date
     * @param typed      what was typed, a number with its unit or without; blank leaves it empty
     */
    public Reading read(AttributeDefinition definition, String typed) {
        var unit = definition.getUnit() == null ? "" : definition.getUnit().strip();
        var text = typed.strip();
        var bare = definition.getType() == AttributeType.NUMBER && !unit.isEmpty() && text.endsWith(unit)
                ? text.substring(0, text.length() - unit.length()) : typed;
        return read(typeOf(definition.getType()), bare);
    }

    private static Class<?> typeOf(AttributeType type) {
        return switch (type) {
            case NUMBER -> BigDecimal.class;
            case DATE -> PartialDate.class;
            case TEXT, BOOLEAN, CATEGORY, CATEGORIES -> String.class;
        };
    }

    private Reading read(Class<?> type, String typed) {
        if (typed.isBlank()) {
            return new Reading.Value(null);
        }
        var english = labels.language() == Language.ENGLISH;
        if (type == PartialDate.class) {
            return DateText.read(typed).<Reading>map(Reading.Value::new).orElseGet(() -> problem("value.noDate"));
        }
        if (type == BigDecimal.class) {
            return NumberText.read(typed, english).<Reading>map(Reading.Value::new).orElseGet(() -> problem("value.noNumber"));
        }
        if (type == Integer.class || type == int.class) {
            return NumberText.readWhole(typed, english).<Reading>map(Reading.Value::new)
                    .orElseGet(() -> problem("value.noWhole"));
        }
        return new Reading.Value(XmlText.clean(typed));
    }

    /** {@return what a field understands, to be shown in it while it is empty; empty text where anything goes} */
    public String help(EStructuralFeature feature) {
        var type = feature.getEType().getInstanceClass();
        return type == PartialDate.class ? texts.get(feature.isMany() ? "value.datesHelp" : "value.dateHelp") : "";
    }

    /** {@return what a field of an attribute understands, to be shown in it while it is empty; empty text where anything goes} */
    public String help(AttributeType type) {
        return type == AttributeType.DATE ? texts.get("value.dateHelp") : "";
    }

    /** {@return the same at length, for a tooltip; empty text where anything goes} */
    public String tip(EStructuralFeature feature) {
        var type = feature.getEType().getInstanceClass();
        return type == PartialDate.class ? texts.get(feature.isMany() ? "value.datesTip" : "value.dateTip") : "";
    }

    /** {@return the values of a closed list in order} */
    public static List<? extends Enumerator> literals(EStructuralFeature feature) {
        return ((EEnum) feature.getEType()).getELiterals().stream().map(literal -> literal.getInstance()).toList();
    }

    /** {@return whether a feature is typed as text} */
    public static boolean isTyped(EStructuralFeature feature) {
        return feature instanceof EAttribute && !(feature.getEType() instanceof EEnum)
                && feature.getEType().getInstanceClass() != boolean.class;
    }

    private Reading problem(String key) {
        return new Reading.Problem(texts.get(key));
    }
}
