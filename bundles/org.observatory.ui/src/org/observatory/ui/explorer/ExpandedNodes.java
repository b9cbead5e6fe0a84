// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IMemento;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;

/**
 * Which branches of the explorer are expanded, remembered from one start to the next by the identities of their elements.
 *
 * @param keys the identity of each element; for a folder, that of its parent and the name of its reference
 */
public record ExpandedNodes(Set<String> keys) {

    private static final String MEMENTO = "expanded";
    private static final String KEY = "key";

    /** {@return the expanded branches among the nodes of a viewer} */
    public static ExpandedNodes of(Object[] nodes) {
        var keys = new LinkedHashSet<String>();
        Stream.of(nodes).map(ExpandedNodes::key).filter(key -> !key.isEmpty()).forEach(keys::add);
        return new ExpandedNodes(keys);
    }

    /** {@return the branches that were remembered, none at the first start} */
    public static ExpandedNodes from(IMemento memento) {
        var keys = new HashSet<String>();
        if (memento != null) {
            Stream.of(memento.getChildren(MEMENTO)).map(child -> child.getString(KEY)).forEach(keys::add);
        }
        return new ExpandedNodes(keys);
    }

    /** Remembers the branches. */
    public void to(IMemento memento) {
        keys.forEach(key -> memento.createChild(MEMENTO).putString(KEY, key));
    }

    /**
     * The nodes to expand in a project: those remembered, or at the first time, in a
     * project without cases, its root and its programmes.
     *
     * @param project a project just opened
     * @param tree    the tree it is shown in
     */
    public Set<Object> of(OpenProject project, ExplorerTree tree) {
        var nodes = new LinkedHashSet<Object>();
        var content = project.content();
        tree.children(content).forEach(child -> collect(child, tree, nodes));
        if (nodes.isEmpty() && content.cases().isEmpty()) {
            nodes.add(content.observatory());
            nodes.add(tree.children(content.observatory()).getFirst());
        }
        nodes.add(project);
        return nodes;
    }

    private void collect(Object node, ExplorerTree tree, Set<Object> into) {
        if (keys.contains(key(node))) {
            into.add(node);
            tree.children(node).forEach(child -> collect(child, tree, into));
        }
    }

    private static String key(Object node) {
        return switch (node) {
            case Folder folder -> Elements.id(folder.parent()) + "/" + folder.feature().getName();
            case RootFolder folder -> Elements.id(folder.content().observatory()) + "/" + folder.type().getName();
            case Group group -> key(group.folder()) + "/" + group.number();
            case EObject element -> Elements.id(element);
            default -> "";
        };
    }
}
