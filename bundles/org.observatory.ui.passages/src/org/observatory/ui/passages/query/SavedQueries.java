// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.observatory.analysis.Language;
import org.observatory.coding.passages.PassageNotation;
import org.observatory.coding.passages.PassageQuery;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.SavedQuery;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectSession;
import org.observatory.ui.texts.SearchWords;

/** The questions that a project keeps under a name; each change is one step of the history, executed by the caller. */
public final class SavedQueries {

    private final ProjectSession session;
    private final ObservatoryLabels labels;
    private final QueryTexts texts;

    /**
     * The questions of a project.
     *
     * @param session an open project
     * @param texts   names the steps
     */
    public SavedQueries(ProjectSession session, QueryTexts texts) {
        this.session = session;
        this.texts = texts;
        labels = new ObservatoryLabels(texts.language());
    }

    /** {@return the questions, in the order they were kept} */
    public List<SavedQuery> all() {
        return List.copyOf(session.content().scheme().getQueries());
    }

    /** {@return the question of a name, whatever its case and accents} */
    public Optional<SavedQuery> named(String name) {
        var plain = SearchWords.plain(name.strip());
        return all().stream().filter(query -> SearchWords.plain(labels.name(query)).equals(plain)).findFirst();
    }

    /**
     * {@return the command that keeps a question} One of the same name asks the new question from then on.
     *
     * @param name  its name, not blank
     * @param query the question
     */
    public Command keep(String name, PassageQuery query) {
        var expression = PassageNotation.write(query, new ElementNames(session.content(), labels, ""));
        var before = named(name);
        return session.editing(texts.get("saved.step.keep", name.strip()), () -> {
            var saved = before.orElseGet(this::add);
            if (before.isEmpty()) {
                rename(saved, name.strip());
            }
            saved.setExpression(expression);
        });
    }

    private SavedQuery add() {
        var saved = CodingFactory.eINSTANCE.createSavedQuery();
        saved.setId(UUID.randomUUID().toString());
        session.content().scheme().getQueries().add(saved);
        return saved;
    }

    /** {@return the command that gives a question another name in the language at hand; the other name is kept} */
    public Command named(SavedQuery saved, String name) {
        return session.editing(texts.get("saved.step.rename", labels.name(saved)), () -> rename(saved, name.strip()));
    }

    private void rename(SavedQuery saved, String name) {
        if (texts.language() == Language.FRENCH || saved.getNameEn() == null) {
            saved.setNameFr(name);
        } else {
            saved.setNameEn(name);
        }
    }

    /** {@return the command that takes a question away; passages stay as they are} */
    public Command removed(SavedQuery saved) {
        return session.editing(texts.get("saved.step.remove", labels.name(saved)),
                () -> session.content().scheme().getQueries().remove(saved));
    }
}
