// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.Scheme;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectContent;
import org.observatory.project.Slugs;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.texts.Texts;

/**
 * Makes the elements that the explorer offers to make.
 *
 * @param content what the project holds
 * @param edits   its edits
 * @param texts   the messages
 * @param today   the date of a new memo
 */
public record Creation(ProjectContent content, Edits edits, Texts texts, LocalDate today) {

    /**
     * What keeps an element from being called so.
     *
     * @param child what is to be made
     * @param name  the name typed for it
     * @return one sentence, or empty when nothing does
     */
    public Optional<String> problem(NewChild child, String name) {
        if (name.isBlank()) {
            return Optional.of(texts.get("new.noName"));
        }
        var taken = child.parent() instanceof Scheme scheme && scheme.getCoders().stream()
                .anyMatch(coder -> name.strip().equalsIgnoreCase(coder.getNameFr()) || name.strip().equalsIgnoreCase(coder.getNameEn()));
        return taken ? Optional.of(texts.get("new.coderTaken")) : Optional.empty();
    }

    /**
     * Makes an element, as one step of the history.
     *
     * @param child what to make
     * @param name  its name, where it asks for one
     */
    public EObject make(NewChild child, String name) {
        if (!child.asksName()) {
            return edits.add(child.parent(), child.feature(), child.type());
        }
        var made = (Element) EcoreUtil.create(child.type());
        if (texts.language() == Language.FRENCH) {
            made.setNameFr(name.strip());
        } else {
            made.setNameEn(name.strip());
        }
        if (made instanceof Coder coder) {
            coder.setId(UUID.randomUUID().toString());
            coder.setSlug(Slugs.of(name, slug -> content.scheme().getCoders().stream().anyMatch(other -> slug.equals(other.getSlug()))));
            edits.add(child.parent(), child.feature(), coder);
            return coder;
        }
        if (made instanceof Memo memo) {
            memo.setDate(PartialDate.of(today));
            about(memo, child.about());
        }
        edits.addRoot(made, name);
        return made;
    }

    private static void about(Memo memo, EObject target) {
        if (target instanceof Identified identified) {
            var link = CodingFactory.eINSTANCE.createLink();
            link.setId(UUID.randomUUID().toString());
            link.setTarget(identified);
            memo.getLinks().add(link);
        }
    }
}
