// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.observatory.model.programmes.Observatory;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;

/** Gives the tree to its viewer: the open projects at the top, each over its observatory. */
final class ExplorerContent implements ITreeContentProvider {

    private final Projects projects;
    private final ExplorerTree tree;
    private final ExplorerSearch search;

    ExplorerContent(Projects projects, ExplorerTree tree, ExplorerSearch search) {
        this.projects = projects;
        this.tree = tree;
        this.search = search;
    }

    @Override
    public Object[] getElements(Object input) {
        return shown(projects.open().stream().filter(project -> search.shows(project.observatory())).toList());
    }

    @Override
    public Object[] getChildren(Object node) {
        return node instanceof OpenProject project ? new Object[] { project.observatory() }
                : shown(tree.children(node).stream().filter(search::shows).toList());
    }

    @Override
    public Object getParent(Object node) {
        return node instanceof Observatory root ? projects.of(root).orElse(null)
                : node instanceof OpenProject ? null : tree.parent(node);
    }

    @Override
    public boolean hasChildren(Object node) {
        return node instanceof OpenProject || (search.words().isEmpty() ? tree.hasChildren(node)
                : tree.children(node).stream().anyMatch(search::shows));
    }

    /** {@return the root elements of all open projects} */
    List<? extends EObject> roots() {
        return projects.open().stream().map(OpenProject::observatory).toList();
    }

    private static Object[] shown(List<?> nodes) {
        return nodes.toArray();
    }
}
