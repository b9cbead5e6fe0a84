// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.model.edit.ObservatoryLabels;
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

    /**
     * The question.
     *
     * @param elements what is to be deleted, all of one project
     */
    public String question(List<? extends EObject> elements) {
        var question = new StringBuilder(elements.size() == 1
                ? texts.get("delete.one", labels.name(elements.getFirst()))
                : texts.get("delete.several", elements.size()));
        var references = references(elements);
        if (!references.isEmpty()) {
            question.append("\n\n").append(texts.get("delete.references", references.size())).append('\n')
                    .append(references.stream().limit(MOST).map(path -> "• " + path).collect(Collectors.joining("\n")));
            if (references.size() > MOST) {
                question.append("\n• ").append(texts.get("delete.more", references.size() - MOST));
            }
        }
        return question.append("\n\n").append(texts.get("delete.undo")).toString();
    }

    /** {@return where elements, or what they contain, are referred to from outside them, as paths} */
    public Collection<String> references(List<? extends EObject> elements) {
        var paths = new LinkedHashSet<String>();
        var root = EcoreUtil.getRootContainer(elements.getFirst());
        EcoreUtil.UsageCrossReferencer.findAll(within(elements), root).forEach((target, settings) -> {
            for (var setting : settings) {
                if (!setting.getEStructuralFeature().isDerived() && !EcoreUtil.isAncestor(elements, setting.getEObject())) {
                    paths.add(labels.path(setting.getEObject()));
                }
            }
        });
        return paths;
    }

    private static Collection<EObject> within(List<? extends EObject> elements) {
        var all = new LinkedHashSet<EObject>();
        EcoreUtil.getAllContents(elements, true).forEachRemaining(item -> all.add((EObject) item));
        all.addAll(elements);
        return all;
    }
}
