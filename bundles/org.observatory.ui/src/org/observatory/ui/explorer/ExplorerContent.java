// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.observatory.project.ProjectContent;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;

/** Gives the tree to its viewer: the open projects at the top, each over what it holds. */
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
        return projects.open().stream().filter(project -> search.shows(project.content())).toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        return tree.children(held(node)).stream().filter(search::shows).toArray();
    }

    @Override
    public Object getParent(Object node) {
        return node instanceof OpenProject ? null : tree.parent(node) instanceof ProjectContent content
                ? projects.open().stream().filter(project -> project.content() == content).findFirst().orElse(null)
                : tree.parent(node);
    }

    @Override
    public boolean hasChildren(Object node) {
        return node instanceof OpenProject || (search.words().isEmpty() ? tree.hasChildren(node)
                : tree.children(node).stream().anyMatch(search::shows));
    }

    /** {@return what each open project holds} */
    List<ProjectContent> contents() {
        return projects.open().stream().map(OpenProject::content).toList();
    }

    private static Object held(Object node) {
        return node instanceof OpenProject project ? project.content() : node;
    }
}
