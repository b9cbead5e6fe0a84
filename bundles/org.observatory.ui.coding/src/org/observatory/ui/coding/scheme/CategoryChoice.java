// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.observatory.coding.scheme.SchemeChange;
import org.observatory.coding.scheme.SchemeChanges;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Typology;
import org.observatory.project.ProjectSession;

/** Which category takes the place of one that is deleted, if any. */
final class CategoryChoice implements SchemeChoice {

    private final SchemeChanges changes;
    private final ObservatoryLabels labels;
    private final SchemeTexts texts;
    private final Category category;
    private Category instead;

    CategoryChoice(ProjectSession session, ObservatoryLabels labels, Category category) {
        changes = new SchemeChanges(session);
        this.labels = labels;
        texts = new SchemeTexts(labels.language());
        this.category = category;
    }

    /** The other categories of its typology. */
    List<Category> others() {
        EObject top = category;
        while (top instanceof Category) {
            top = top.eContainer();
        }
        var others = new ArrayList<Category>();
        if (top instanceof Typology typology) {
            typology.eAllContents().forEachRemaining(element -> {
                if (element instanceof Category other && other != category) {
                    others.add(other);
                }
            });
        }
        return others;
    }

    void take(Category other) {
        instead = other;
    }

    @Override
    public String title() {
        return texts.get("category.title");
    }

    @Override
    public String question() {
        return texts.get("category.question", labels.path(category));
    }

    @Override
    public String button() {
        return texts.get("delete.button");
    }

    @Override
    public String step() {
        return texts.get("category.step", labels.name(category));
    }

    @Override
    public Optional<SchemeChange> change() {
        return Optional.of(instead == null ? changes.removeCategory(category, Optional.empty())
                : changes.mergeCategories(List.of(category), instead));
    }
}
