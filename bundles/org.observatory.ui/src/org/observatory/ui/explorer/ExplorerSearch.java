// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Language;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Document;
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

    private static final int MOST = 100_000;

    private final ExplorerTree tree;
    private final ObservatoryLabels french = new ObservatoryLabels(Language.FRENCH);
    private final ObservatoryLabels english = new ObservatoryLabels(Language.ENGLISH);
    private final Set<Object> shown = new HashSet<>();
    private final Set<Object> leading = new HashSet<>();
    /** The texts of elements as they are compared; a text that was compared before is so again at once. */
    private final Map<String, String> plain = new HashMap<>();
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
     * @param roots what stands at the top of the tree
     */
    public void run(String typed, Iterable<?> roots) {
        words = new SearchWords(typed);
        shown.clear();
        leading.clear();
        matches = 0;
        if (plain.size() > MOST) {
            plain.clear();
        }
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
        return words.isEmpty() || shown.contains(node instanceof Related related ? related.at() : node);
    }

    /** {@return the elements and folders to expand so that every match is seen} */
    public Set<Object> leading() {
        return Set.copyOf(leading);
    }

    private boolean visit(Object node, boolean underMatch) {
        var match = node instanceof EObject element && words.matchPlain(plain.computeIfAbsent(searched(element), SearchWords::plain));
        if (match) {
            matches++;
        }
        var below = false;
        for (var child : tree.own(node)) {
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

    /** All texts by which an element is found, a line each. */
    private String searched(EObject element) {
        return switch (element) {
            case Programme programme -> lines(programme.getAcronym(), programme.getNameFr(), programme.getNameEn());
            case Publication publication -> lines(publication.getNameFr(), publication.getNameEn(),
                    publication.getSeries(), french.detail(element), english.detail(element));
            case Case one -> lines(one.getNameFr(), one.getNameEn(), one.getKey());
            case Document document -> lines(document.getNameFr(), document.getNameEn(), document.getOriginal());
            case Element named -> lines(french.name(named), english.name(named), french.detail(named), english.detail(named));
            default -> lines(french.name(element), english.name(element));
        };
    }

    private static String lines(String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }
}
