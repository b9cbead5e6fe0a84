// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.observatory.coding.scheme.SchemeChange;
import org.observatory.coding.scheme.SchemeChanges;
import org.observatory.model.coding.Code;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Typology;
import org.observatory.project.ProjectSession;

/** By what a code is typed: a typology for the codes below it, a category for itself. */
final class RetypeChoice implements SchemeChoice {

    private final ProjectSession session;
    private final ObservatoryLabels labels;
    private final SchemeTexts texts;
    private final Code code;
    private Typology typology;
    private Category category;

    RetypeChoice(ProjectSession session, ObservatoryLabels labels, Code code) {
        this.session = session;
        this.labels = labels;
        texts = new SchemeTexts(labels.language());
        this.code = code;
        typology = code.getTypology();
        category = code.getCategory();
    }

    /** The typologies of the project. */
    List<Typology> typologies() {
        return session.observatory().getTypologies();
    }

    /** The categories that fit where the code stands: of the typology above it, or of all typologies. */
    List<Category> categories() {
        Typology above = null;
        for (var at = code.eContainer(); above == null && at instanceof Code typed; at = at.eContainer()) {
            above = typed.getTypology();
        }
        var categories = new ArrayList<Category>();
        for (var each : above == null ? typologies() : List.of(above)) {
            each.eAllContents().forEachRemaining(element -> {
                if (element instanceof Category found) {
                    categories.add(found);
                }
            });
        }
        if (category != null && !categories.contains(category)) {
            categories.addFirst(category);
        }
        return categories;
    }

    Typology typology() {
        return typology;
    }

    void type(Typology chosen) {
        typology = chosen;
    }

    Category category() {
        return category;
    }

    void type(Category chosen) {
        category = chosen;
    }

    @Override
    public String title() {
        return texts.get("retype.title");
    }

    @Override
    public String question() {
        return texts.get("retype.question", labels.path(code));
    }

    @Override
    public String button() {
        return texts.get("retype.button");
    }

    @Override
    public String step() {
        return texts.get("retype.step", labels.name(code));
    }

    @Override
    public Optional<SchemeChange> change() {
        return Optional.of(new SchemeChanges(session).retype(code, Optional.ofNullable(typology), Optional.ofNullable(category)));
    }
}
