// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.observatory.model.coding.Code;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.ui.projects.OpenProject;

/**
 * Changes of the scheme that people make: each is shown with the passages it concerns and the choices there are, and done as one
 * step of the history when somebody agrees. A project that can only be read refuses them all.
 */
public final class SchemeDialogs {

    private SchemeDialogs() {
    }

    /**
     * Merges codes.
     *
     * @param parent  the window it is asked in front of
     * @param project the project
     * @param codes   at least two codes, or one that goes into another
     * @param into    the code that is kept unless another is chosen; null for the first
     * @return whether they were merged
     */
    public static boolean merge(Shell parent, OpenProject project, Collection<Code> codes, Code into) {
        var all = new LinkedHashSet<>(codes);
        if (into != null) {
            all.add(into);
        }
        if (all.size() < 2 || project.refuses()) {
            return false;
        }
        var labels = ObservatoryLabels.ofWorkbench();
        var choice = new MergeChoice(project.session(), labels, codes, into);
        return new PreviewDialog(parent, project, choice, (area, chosen) -> Choosers.combo(area,
                SchemeTexts.ofWorkbench().get("merge.kept"), choice.codes(), Optional.empty(), choice.kept(), labels, code -> {
                    choice.keep(code);
                    chosen.run();
                })).open() == Window.OK;
    }

    /**
     * Deletes codes, with those below them or not; the passages go to the code above, to another code, or are deleted.
     *
     * @param parent  the window it is asked in front of
     * @param project the project
     * @param codes   the codes
     * @return whether they were deleted
     */
    public static boolean delete(Shell parent, OpenProject project, Collection<Code> codes) {
        if (codes.isEmpty() || project.refuses()) {
            return false;
        }
        var labels = ObservatoryLabels.ofWorkbench();
        var choice = new DeleteChoice(project.session(), labels, codes.stream().distinct().toList());
        var area = new DeleteArea(choice, project.content().scheme(), labels);
        return new PreviewDialog(parent, project, choice, area::create).open() == Window.OK;
    }

    /**
     * Splits a code: passages of it go to new codes, or to others.
     *
     * @param parent  the window it is asked in front of
     * @param project the project
     * @param code    the code
     * @return whether it was split
     */
    public static boolean split(Shell parent, OpenProject project, Code code) {
        return !project.refuses() && new SplitDialog(parent, project,
                new SplitChoice(project.session(), ObservatoryLabels.ofWorkbench(), code)).open() == Window.OK;
    }

    /**
     * Types a code by another typology or category, or by none.
     *
     * @param parent  the window it is asked in front of
     * @param project the project
     * @param code    the code
     * @return whether it was typed otherwise
     */
    public static boolean retype(Shell parent, OpenProject project, Code code) {
        if (project.refuses()) {
            return false;
        }
        var labels = ObservatoryLabels.ofWorkbench();
        var texts = SchemeTexts.ofWorkbench();
        var choice = new RetypeChoice(project.session(), labels, code);
        return new PreviewDialog(parent, project, choice, (area, chosen) -> {
            Choosers.combo(area, texts.get("retype.typology"), choice.typologies(), Optional.of(texts.get("retype.none")),
                    choice.typology(), labels, typology -> {
                        choice.type(typology);
                        chosen.run();
                    });
            Choosers.combo(area, texts.get("retype.category"), choice.categories(), Optional.of(texts.get("retype.none")),
                    choice.category(), labels, category -> {
                        choice.type(category);
                        chosen.run();
                    });
        }).open() == Window.OK;
    }

    /**
     * Deletes a category of a typology, or merges it with another: codes, attribute values and steps follow or lose it.
     *
     * @param parent   the window it is asked in front of
     * @param project  the project
     * @param category the category
     * @return whether it is no more
     */
    public static boolean remove(Shell parent, OpenProject project, Category category) {
        if (project.refuses()) {
            return false;
        }
        var labels = ObservatoryLabels.ofWorkbench();
        var texts = SchemeTexts.ofWorkbench();
        var choice = new CategoryChoice(project.session(), labels, category);
        return new PreviewDialog(parent, project, choice, (area, chosen) -> Choosers.combo(area, texts.get("category.instead"),
                choice.others(), Optional.of(texts.get("category.nothing")), null, labels, other -> {
                    choice.take(other);
                    chosen.run();
                })).open() == Window.OK;
    }
}
