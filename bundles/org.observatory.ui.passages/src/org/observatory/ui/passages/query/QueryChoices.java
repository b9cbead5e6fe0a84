// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import java.text.Collator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.observatory.coding.CodeOffers;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.project.ProjectContent;
import org.observatory.ui.passages.parts.Choice;

/** What can be chosen in conditions, read once when it is first asked for. */
final class QueryChoices {

    private final ProjectContent content;
    private final ObservatoryLabels labels;
    private final Map<What, List<Choice>> read = new EnumMap<>(What.class);
    private final Map<AttributeDefinition, List<Choice>> categories = new HashMap<>();
    private List<String> speakers;

    QueryChoices(ProjectContent content, ObservatoryLabels labels) {
        this.content = content;
        this.labels = labels;
    }

    /** {@return the elements of a condition; codes in the order of the codebook} */
    List<Choice> of(What what) {
        return read.computeIfAbsent(what, this::read);
    }

    private List<Choice> read(What what) {
        var scheme = content.scheme();
        return switch (what) {
            case SET -> Choice.of(scheme.getSets(), labels);
            case CASE -> Choice.of(content.cases(), labels);
            case DOCUMENT -> Choice.of(content.documents(), labels);
            case CODER -> Choice.of(scheme.getCoders(), labels);
            case ROUND -> Choice.of(scheme.getRounds(), labels);
            default -> Choice.of(scheme.getCodes().stream().flatMap(code -> CodeOffers.below(code).stream()).toList(), labels);
        };
    }

    /** {@return the categories that an attribute may have, those of its typology} */
    List<Choice> categories(AttributeDefinition definition) {
        return categories.computeIfAbsent(definition, one -> {
            var found = new ArrayList<EObject>();
            if (one.getTypology() != null) {
                one.getTypology().eAllContents().forEachRemaining(element -> {
                    if (element instanceof Category) {
                        found.add(element);
                    }
                });
            }
            return Choice.of(found, labels);
        });
    }

    /** {@return the attributes of a subject, in the order of the codebook} */
    List<AttributeDefinition> attributes(AttributeSubject subject) {
        return content.scheme().getAttributes().stream().filter(attribute -> attribute.getSubject() == subject).toList();
    }

    /** {@return the names of who speaks, each once, sorted} */
    List<String> speakers() {
        if (speakers == null) {
            speakers = content.documents().stream().flatMap(document -> document.getSpeakers().stream()).map(labels::name).distinct()
                    .sorted(Collator.getInstance(labels.language().locale())).toList();
        }
        return speakers;
    }
}
