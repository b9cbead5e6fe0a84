// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.Code;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.Deletion;
import org.observatory.ui.texts.Texts;

/** What is asked before elements are deleted: what goes with them, and who refers to them. */
public final class DeletionText {

    private static final int MOST = 8;

    private final ObservatoryLabels labels;
    private final Texts texts;

    /**
     * Makes the texts of a language.
     *
     * @param labels the names of the elements
     */
    public DeletionText(ObservatoryLabels labels) {
        this.labels = labels;
        this.texts = new Texts(labels.language());
    }

    /** {@return the question before a deletion} */
    public String question(Deletion deletion) {
        var asked = List.copyOf(deletion.asked());
        var question = new StringBuilder(asked.size() == 1 ? texts.get("delete.one", labels.name(asked.getFirst()))
                : texts.get("delete.several", asked.size()));
        if (!deletion.dependent().isEmpty()) {
            question.append("\n\n").append(texts.get("delete.dependent", counted(deletion.dependent())));
        }
        if (!deletion.passages().isEmpty()) {
            question.append("\n\n").append(texts.get("delete.passages", deletion.passages().size()));
            if (asked.stream().allMatch(Code.class::isInstance)) {
                question.append(' ').append(texts.get("delete.passages.keep"));
            }
        }
        var references = references(deletion);
        if (!references.isEmpty()) {
            question.append("\n\n").append(texts.get("delete.references", references.size())).append('\n')
                    .append(references.stream().limit(MOST).map(path -> "• " + path).collect(Collectors.joining("\n")));
            if (references.size() > MOST) {
                question.append("\n• ").append(texts.get("delete.more", references.size() - MOST));
            }
        }
        return question.append("\n\n").append(texts.get("delete.undo")).toString();
    }

    /** {@return the elements that stay and lose a reference, as paths} */
    public Collection<String> references(Deletion deletion) {
        var paths = new LinkedHashSet<String>();
        deletion.lost().forEach(lost -> paths.add(labels.path(lost.from())));
        return paths;
    }

    private String counted(List<EObject> elements) {
        var counts = new LinkedHashMap<EClass, Integer>();
        elements.forEach(element -> counts.merge(element.eClass(), 1, Integer::sum));
        return Wording.list(counts.entrySet().stream().map(count -> texts.get("delete.count", labels.type(count.getKey()),
                count.getValue())).toList(), labels.language());
    }
}
