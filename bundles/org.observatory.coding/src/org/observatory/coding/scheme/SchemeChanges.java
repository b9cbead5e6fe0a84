// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.Code;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Typology;
import org.observatory.project.ProjectSession;

/**
 * Looks at what changes of the scheme would do. Nothing is changed before the command of the answer is executed on the history
 * of the project.
 */
public final class SchemeChanges {

    private final ProjectSession session;

    /**
     * Looks at changes of a project.
     *
     * @param session a project open for editing
     */
    public SchemeChanges(ProjectSession session) {
        this.session = session;
    }

    /**
     * Several codes become one of them. Passages, sets, decisions, memos, saved queries and the themes of grids follow to it,
     * as do the codes below the others and what was written about them.
     *
     * @param codes the codes, with or without the one that is kept
     * @param kept  the code that is kept
     */
    public SchemeChange merge(Collection<Code> codes, Code kept) {
        var plan = new Plan(session);
        if (codes.stream().anyMatch(code -> code != kept)) {
            Merging.plan(plan, codes, kept);
        }
        return new SchemeChange(SchemeChange.Kind.MERGE, plan);
    }

    /**
     * Codes are deleted.
     *
     * @param codes     the codes
     * @param withBelow whether the codes below them go, too; otherwise those move up
     * @param fate      what becomes of the passages of all codes that go
     * @throws IllegalArgumentException if the passages have nowhere to go: to above for a code at the top, or to a code that
     *                                  goes, too
     */
    public SchemeChange delete(Collection<Code> codes, boolean withBelow, Fate fate) {
        var plan = new Plan(session);
        Deleting.plan(plan, codes, withBelow, fate);
        return new SchemeChange(SchemeChange.Kind.DELETE, plan);
    }

    /**
     * Passages of a code go to others. Those not assigned stay. New codes join the sets that the code is in.
     *
     * @param code     the code
     * @param branches where passages go, each at most once
     * @param below    whether new codes stand below the code; otherwise after it
     * @throws IllegalArgumentException if a passage is assigned twice, or is not one of the code
     */
    public SchemeChange split(Code code, List<Branch> branches, boolean below) {
        var plan = new Plan(session);
        Splitting.plan(plan, code, branches, below);
        return new SchemeChange(SchemeChange.Kind.SPLIT, plan);
    }

    /**
     * Codes stand elsewhere in the tree, with all below them. Codes of one name may stand in two branches.
     *
     * @param codes the codes, in the order they are to stand in; those below another of them stay below it
     * @param above a code, or the codebook
     * @param place before which of the codes that stand there now, or their number for the end
     * @throws IllegalArgumentException  if a code would stand below itself
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public SchemeChange move(Collection<Code> codes, EObject above, int place) {
        var plan = new Plan(session);
        Arranging.move(plan, codes, above, place);
        return new SchemeChange(SchemeChange.Kind.MOVE, plan);
    }

    /**
     * A code is typed by a typology, by a category, by both or by nothing. Passages of codes that do not fit any more are
     * listed as to be checked.
     *
     * @param code     the code
     * @param typology the typology whose categories its codes are; empty for none
     * @param category the category that it is; empty for none
     */
    public SchemeChange retype(Code code, Optional<Typology> typology, Optional<Category> category) {
        var plan = new Plan(session);
        Arranging.retype(plan, code, typology.orElse(null), category.orElse(null));
        return new SchemeChange(SchemeChange.Kind.RETYPE, plan);
    }

    /**
     * Several categories of a typology become one of them. Codes, attribute values, actors, populations, steps and counterparts
     * follow to it, as do the categories below the others and what was written about them.
     *
     * @param categories the categories, with or without the one that is kept
     * @param kept       the category that is kept
     */
    public SchemeChange mergeCategories(Collection<Category> categories, Category kept) {
        var plan = new Plan(session);
        Retypologising.merge(plan, categories, kept);
        return new SchemeChange(SchemeChange.Kind.TYPOLOGY, plan);
    }

    /**
     * A category is deleted; those below it move up.
     *
     * @param category the category
     * @param instead  what takes its place in codes, attribute values, actors, populations, steps and counterparts; empty for
     *                 nothing
     * @throws IllegalArgumentException if the category were to take its own place
     */
    public SchemeChange removeCategory(Category category, Optional<Category> instead) {
        var plan = new Plan(session);
        Retypologising.remove(plan, category, instead.orElse(null));
        return new SchemeChange(SchemeChange.Kind.TYPOLOGY, plan);
    }

    /**
     * A category gets another name. What bears it bears it still; the codes that are called like it are called like it then.
     *
     * @param category the category
     * @param nameFr   its French name
     * @param nameEn   its English name; null for none
     */
    public SchemeChange renameCategory(Category category, String nameFr, String nameEn) {
        var plan = new Plan(session);
        Retypologising.rename(plan, category, nameFr, nameEn);
        return new SchemeChange(SchemeChange.Kind.TYPOLOGY, plan);
    }
}
