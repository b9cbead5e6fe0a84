// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Language;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.Publication;
import org.observatory.ui.texts.SearchWords;

/**
 * What a search leaves of the tree: what matches by its name in either language, what leads to it, and what stands under
 * it.
 */
public final class ExplorerSearch {

    private final ExplorerTree tree;
    private final ObservatoryLabels french = new ObservatoryLabels(Language.FRENCH);
    private final ObservatoryLabels english = new ObservatoryLabels(Language.ENGLISH);
    private final Set<Object> shown = new HashSet<>();
    private final Set<Object> leading = new HashSet<>();
    private SearchWords words = SearchWords.NONE;
    private int matches;

    /**
     * Makes a search that finds everything.
     *
     * @param tree the tree to search
     */
    public ExplorerSearch(ExplorerTree tree) {
        this.tree = tree;
    }

    /**
     * Looks for words.
     *
     * @param typed the words
     * @param roots the elements at the top
     */
    public void run(String typed, Iterable<? extends EObject> roots) {
        words = new SearchWords(typed);
        shown.clear();
        leading.clear();
        matches = 0;
        if (!words.isEmpty()) {
            roots.forEach(root -> visit(root, false));
        }
    }

    /** {@return the words looked for} */
    public SearchWords words() {
        return words;
    }

    /** {@return how many elements match} */
    public int matches() {
        return matches;
    }

    /** {@return whether the search leaves an element or folder in the tree} */
    public boolean shows(Object node) {
        return words.isEmpty() || shown.contains(node);
    }

    /** {@return the elements and folders to expand so that every match is seen} */
    public Set<Object> leading() {
        return Set.copyOf(leading);
    }

    private boolean visit(Object node, boolean underMatch) {
        var match = node instanceof EObject element && matches(element);
        if (match) {
            matches++;
        }
        var below = false;
        for (var child : tree.children(node)) {
            below |= visit(child, underMatch || match);
        }
        if (below) {
            leading.add(node);
        }
        if (match || below || underMatch) {
            shown.add(node);
        }
        return match || below;
    }

    private boolean matches(EObject element) {
        return switch (element) {
            case Programme programme -> words.match(programme.getAcronym(), programme.getNameFr(), programme.getNameEn());
            case Publication publication -> words.match(publication.getNameFr(), publication.getNameEn(),
                    publication.getSeries(), french.detail(element), english.detail(element));
            case Element named -> words.match(french.name(named), english.name(named), french.detail(named),
                    english.detail(named));
            default -> words.match(french.name(element), english.name(element));
        };
    }
}
