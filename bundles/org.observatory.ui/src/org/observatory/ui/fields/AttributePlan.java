// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Described;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Scheme;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.ui.projects.AttributeEntry;
import org.observatory.ui.texts.Texts;

/**
 * The fields of the attributes that a study describes its cases, speakers or documents by, and what can be chosen in
 * each: nothing entered, the values, not applicable, unknown.
 */
public final class AttributePlan {

    private final ObservatoryLabels labels;
    private final Texts texts;

    /**
     * Speaks one language.
     *
     * @param labels the names of the elements
     */
    public AttributePlan(ObservatoryLabels labels) {
        this.labels = labels;
        this.texts = new Texts(labels.language());
    }

    /** {@return the attributes of an element, in the order of the codebook} */
    public static List<AttributeDefinition> of(Described described, Scheme scheme) {
        var subject = described instanceof Case ? AttributeSubject.CASE
                : described instanceof Document ? AttributeSubject.DOCUMENT : AttributeSubject.SPEAKER;
        return scheme.getAttributes().stream().filter(definition -> definition.getSubject() == subject).toList();
    }

    /** {@return the categories of an attribute in the order of its typology, those below another after it} */
    public static List<Category> categories(AttributeDefinition definition) {
        var all = new ArrayList<Category>();
        if (definition.getTypology() != null) {
            definition.getTypology().eAllContents().forEachRemaining((EObject each) -> {
                if (each instanceof Category category) {
                    all.add(category);
                }
            });
        }
        return all;
    }

    /**
     * What can be chosen for an attribute of one choice: yes or no, or a category.
     *
     * @param definition the attribute
     * @param now        what is entered, which can be kept even when it is no choice any more
     */
    public static List<AttributeEntry> choices(AttributeDefinition definition, AttributeEntry now) {
        Stream<Object> values = definition.getType() == AttributeType.BOOLEAN ? Stream.of(true, false)
                : categories(definition).stream().map(List::of);
        var all = new ArrayList<AttributeEntry>();
        all.add(AttributeEntry.EMPTY);
        values.map(AttributeEntry.Given::new).forEach(all::add);
        all.add(AttributeEntry.NOT_APPLICABLE);
        all.add(AttributeEntry.UNKNOWN);
        if (!all.contains(now)) {
            all.add(1, now);
        }
        return all;
    }

    /** {@return the categories after one was chosen or given up, in the order of the typology; nothing when none is left} */
    public static AttributeEntry chosen(AttributeDefinition definition, AttributeEntry now, Category category, boolean chosen) {
        var kept = new ArrayList<Category>(held(now));
        kept.remove(category);
        if (chosen) {
            kept.add(category);
        }
        var order = categories(definition);
        kept.sort((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)));
        return kept.isEmpty() ? AttributeEntry.EMPTY : new AttributeEntry.Given(List.copyOf(kept));
    }

    /** {@return the categories that are entered} */
    @SuppressWarnings("unchecked")
    public static List<Category> held(AttributeEntry entry) {
        return entry instanceof AttributeEntry.Given(List<?> categories) ? (List<Category>) categories : List.of();
    }

    /** {@return what an entry is called among what can be chosen} */
    public String choice(AttributeEntry entry) {
        return switch (entry) {
            case AttributeEntry.Empty empty -> texts.get("attribute.empty");
            case AttributeEntry.NotApplicable none -> texts.get("attribute.notApplicable");
            case AttributeEntry.Unknown unknown -> texts.get("attribute.unknown");
            case AttributeEntry.Given given -> new ValueText(labels).write(given.value());
            case AttributeEntry.Unread unread -> texts.get("attribute.unread", unread.text());
        };
    }

    /** {@return the states between which one chooses beside a field in which a value is typed or ticked} */
    public static List<AttributeEntry> states() {
        return List.of(AttributeEntry.EMPTY, AttributeEntry.NOT_APPLICABLE, AttributeEntry.UNKNOWN);
    }

    /** {@return what an attribute is called above its field: its name, with the unit} */
    public String title(AttributeDefinition definition) {
        var unit = definition.getUnit();
        return unit == null || unit.isBlank() ? labels.name(definition) : labels.name(definition) + " (" + unit + ")";
    }

    /** {@return why a text is no value of the attribute, for one left from before the type was changed} */
    public String problem(AttributeEntry.Unread unread) {
        return texts.get("attribute.unreadProblem", Wording.quote(unread.text(), labels.language()));
    }
}
