// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Document;
import org.observatory.project.Slugs;

/** The names of folders and files that elements of a project bear, each taken once whatever the other side called its own. */
final class FileNames {

    private final Set<String> folders = new HashSet<>();
    private final Set<String> originals = new HashSet<>();

    /** The names that are taken in a model. */
    FileNames(LiveState state) {
        for (var key : state.keys()) {
            switch (state.element(key)) {
                case Coder coder when coder.getSlug() != null -> folders.add(coder.getSlug());
                case Document document when document.getOriginal() != null -> originals.add(lower(document.getOriginal()));
                default -> {
                    // has no name of a file
                }
            }
        }
    }

    /** Gives a new element another name of its folder or file where that is taken. */
    void nameApart(EObject element) {
        switch (element) {
            case Coder coder when coder.getSlug() != null && !folders.add(coder.getSlug()) -> {
                coder.setSlug(Slugs.of(coder.getSlug(), folders::contains));
                folders.add(coder.getSlug());
            }
            case Document document when document.getOriginal() != null -> document.setOriginal(free(document.getOriginal()));
            default -> {
                // may keep its name
            }
        }
    }

    /** The name that the file as received of a document is to have when it comes from another; empty when it may stay. */
    Optional<String> original(Document mine, Document theirs) {
        var name = theirs.getOriginal();
        var stays = name == null || mine.getOriginal() != null && ending(mine.getOriginal()).equals(ending(name));
        return stays ? Optional.empty() : Optional.of(free(name));
    }

    private String free(String name) {
        var free = name;
        if (!originals.add(lower(name))) {
            var ending = ending(name);
            var base = name.substring(0, name.length() - ending.length());
            free = Slugs.of(base, slug -> originals.contains(slug + ending)) + ending;
            originals.add(free);
        }
        return free;
    }

    private static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot > 0 ? lower(name.substring(dot)) : "";
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
