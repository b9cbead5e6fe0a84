// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.project.ProjectContent;

/**
 * The folder of one kind of elements that have files of their own: the cases, documents, trajectories, framework grids, memos or charts
 * of a project. Two folders are the same when they stand for the same kind in the same project.
 *
 * @param content what the project holds
 * @param type    the kind: case, document, trajectory, framework grid, memo or chart
 */
public record RootFolder(ProjectContent content, EClass type) implements IAdaptable {

    /** The kinds there are, in the order of the explorer. */
    static final List<EClass> TYPES = List.of(Literals.CASE, Literals.DOCUMENT, Literals.TRAJECTORY,
            Literals.FRAMEWORK, Literals.MEMO, Literals.CHART_DOCUMENT);

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == EObject.class ? adapter.cast(content.observatory()) : null;
    }

    /** {@return the elements, by the path of their files} */
    public List<? extends EObject> elements() {
        return type == Literals.CASE ? content.cases() : type == Literals.DOCUMENT ? content.documents()
                : type == Literals.TRAJECTORY ? content.trajectories()
                        : type == Literals.FRAMEWORK ? content.frameworks()
                                : type == Literals.CHART_DOCUMENT ? content.charts() : content.memos();
    }
}
