// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Scheme;
import org.observatory.model.coding.ValueState;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.SourceReference;
import org.observatory.project.internal.ElementNames;

/** How elements, their traits and the values of these are said to people. */
final class Words {

    private static final int DIGITS_SHOWN = 8;

    private final List<State> states;

    /** Words that call an element by its name in the first of these states that knows it. */
    Words(State... states) {
        this.states = List.of(states);
    }

    /** The names from the root to an element as it stands in a state, the root left out. */
    static Label path(State state, String key) {
        return ElementNames.both(names -> path(state, key, names));
    }

    /** The path of an element, or of its parent where it makes sense only as a part of that. */
    static Label place(State state, String key) {
        return state.element(key) instanceof AttributeValue && state.parent(key) != null ? path(state, state.parent(key))
                : path(state, key);
    }

    private static String path(State state, String key, ObservatoryLabels names) {
        var parts = new ArrayList<String>();
        for (var at = key; at != null && !isTop(state.element(at)); at = state.has(at) ? state.parent(at) : null) {
            parts.addFirst(names.name(state.shown(at)));
        }
        return parts.isEmpty() ? names.name(state.shown(key)) : String.join(" ▸ ", parts);
    }

    private static boolean isTop(EObject element) {
        return element instanceof Observatory || element instanceof Scheme;
    }

    /** What a trait of an element is called. */
    static Label trait(EObject element, Trait trait) {
        return switch (trait) {
            case Trait.Field field -> ElementNames.field(field.feature());
            case Trait.Retained retained -> new Label("Retained value", "Valeur retenue");
            case Trait.Joint joint when joint == Traits.PASSAGE -> new Label("Passage", "Passage");
            case Trait.Joint joint when joint == Traits.CONTENT && element instanceof AttributeValue value
                    && value.getDefinition() != null -> ElementNames.name(value.getDefinition());
            case Trait.Joint joint when joint == Traits.CONTENT -> new Label("Value", "Valeur");
            case Trait.Joint joint -> new Label("Text", "Texte");
        };
    }

    /** A value of a trait; blank where nothing was entered. */
    Label value(EObject element, Trait trait, Object value) {
        return ElementNames.both(names -> switch (trait) {
            case Trait.Joint joint when value == null -> "";
            case Trait.Joint joint when joint == Traits.PASSAGE -> passage((List<?>) value, names);
            case Trait.Joint joint when joint == Traits.CONTENT -> content(element, (List<?>) value, names);
            case Trait.Joint joint -> text(element, (List<?>) value);
            default -> plain(trait, value, names);
        });
    }

    /** What an element is called. */
    Label name(String key) {
        return ElementNames.both(names -> name(key, names));
    }

    /** What a detail of an element says, with all that tells it from others like it. */
    Label detail(String key) {
        return ElementNames.both(names -> {
            var element = element(key);
            if (element instanceof AttributeValue value) {
                return names.value(value);
            }
            var name = name(key, names);
            return element instanceof SourceReference source && source.getEvidence() != null
                    ? name + " (" + Wording.quote(source.getEvidence(), names.language()) + ")" : name;
        });
    }

    private static String passage(List<?> value, ObservatoryLabels names) {
        var language = names.language();
        var quotation = (String) value.get(2);
        var unplaced = ElementNames.field(CodingPackage.Literals.ANCHORED__UNPLACED).in(language).toLowerCase(language.locale());
        return (quotation == null ? "" : Wording.quote(quotation, language) + " ") + "(" + number((Integer) value.get(0), language)
                + "–" + number((Integer) value.get(1), language) + (Boolean.TRUE.equals(value.get(5)) ? ", " + unplaced : "") + ")";
    }

    private String content(EObject element, List<?> value, ObservatoryLabels names) {
        if (value.getFirst() != ValueState.GIVEN) {
            return names.literal((Enumerator) value.getFirst());
        }
        var definition = element instanceof AttributeValue one ? one.getDefinition() : null;
        var unit = definition == null || definition.getUnit() == null ? "" : definition.getUnit();
        return value.subList(1, value.size() - 1).stream().filter(part -> !Trait.isEmpty(part)).map(part -> switch (part) {
            case List<?> keys -> keys.stream().map(key -> name((String) key, names))
                    .collect(Collectors.joining(Wording.semicolon(names.language())));
            case BigDecimal number when !unit.isBlank() -> one(number, names) + Numbers.WIDE + unit;
            default -> one(part, names);
        }).collect(Collectors.joining(", "));
    }

    private static String text(EObject element, List<?> value) {
        var digest = Objects.requireNonNullElse((String) value.getFirst(), "");
        var shown = digest.isEmpty() ? "" : "[" + digest.substring(0, Math.min(DIGITS_SHOWN, digest.length())) + "]";
        var original = element instanceof Document document ? Objects.requireNonNullElse(document.getOriginal(), "") : "";
        return Stream.of(original, shown).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private String plain(Trait trait, Object value, ObservatoryLabels names) {
        if (Trait.isEmpty(value)) {
            return "";
        }
        var many = value instanceof List<?> list ? list : List.of(value);
        return many.stream().map(one -> trait.refers() ? name((String) one, names) : one(one, names))
                .collect(Collectors.joining(Wording.semicolon(names.language())));
    }

    private static String one(Object value, ObservatoryLabels names) {
        return switch (value) {
            case Boolean flag -> names.flag(flag);
            case PartialDate date -> names.date(date);
            case BigDecimal number -> Numbers.number(number, names.language());
            case Integer number -> number(number, names.language());
            case Enumerator literal -> names.literal(literal);
            default -> value.toString();
        };
    }

    private static String number(Integer number, Language language) {
        return Numbers.number(BigDecimal.valueOf(number), language);
    }

    private String name(String key, ObservatoryLabels names) {
        var element = element(key);
        return element == null || element.eIsProxy() ? key : names.name(element);
    }

    private EObject element(String key) {
        return states.stream().map(state -> state.shown(key)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** What an element stands in: the path of its parent. */
    static Label within(State state, String parent) {
        return parent == null ? new Label("the project", "le projet") : path(state, parent);
    }
}
