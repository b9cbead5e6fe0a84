// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.Code;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Typology;

/**
 * What typing allows: the codes directly below a code that a typology types are categories of it, each once; further below
 * anything may stand, but no category of another typology.
 */
public final class CodeTyping {

    private CodeTyping() {
    }

    /** Why a code may not stand somewhere. */
    public enum Refusal {
        /** It would stand at or below itself. */
        WITHIN_ITSELF,
        /** Only categories of the typology may stand there, and it is none. */
        NO_CATEGORY,
        /** It is, or has below it, a category of another typology. */
        FOREIGN_CATEGORY,
        /** Another code there is the same category. */
        CATEGORY_TAKEN
    }

    /** {@return the typology that governs what stands below an element of the codebook: its own, or that of the nearest above} */
    public static Optional<Typology> governing(EObject parent) {
        for (var at = parent; at instanceof Code code; at = code.eContainer()) {
            if (code.getTypology() != null) {
                return Optional.of(code.getTypology());
            }
        }
        return Optional.empty();
    }

    /** {@return whether a code is typed, by a typology or a category} */
    public static boolean isTyped(Code code) {
        return code.getTypology() != null || code.getCategory() != null;
    }

    /** {@return whether codes of any name may be made below an element of the codebook} */
    public static boolean isFree(EObject parent) {
        return !(parent instanceof Code code) || code.getTypology() == null;
    }

    /**
     * {@return the categories that codes may still be made of below an element, in the order of the typology: all that have no code
     * there under a code with a typology of its own, else those under the category of the code}
     */
    public static List<Category> open(EObject parent) {
        if (!(parent instanceof Code code)) {
            return List.of();
        }
        var found = new ArrayList<Category>();
        collect(tops(code), coded(code).keySet(), found);
        return List.copyOf(found);
    }

    /** {@return the categories that are to stand directly below a code} */
    public static List<Category> tops(Code parent) {
        return parent.getTypology() != null ? parent.getTypology().getCategories()
                : parent.getCategory() != null ? parent.getCategory().getCategories() : List.of();
    }

    /** The categories that have a code somewhere below a code, each with the first such code. */
    static Map<Category, Code> coded(Code parent) {
        var coded = new HashMap<Category, Code>();
        parent.eAllContents().forEachRemaining(element -> {
            if (element instanceof Code code && code.getCategory() != null) {
                coded.putIfAbsent(code.getCategory(), code);
            }
        });
        return coded;
    }

    private static void collect(List<Category> categories, Set<Category> used, List<Category> into) {
        for (var category : categories) {
            if (!used.contains(category)) {
                into.add(category);
            }
            collect(category.getCategories(), used, into);
        }
    }

    /**
     * {@return the categories a code may be typed by where it stands: those of the typology that governs it, or of its own typology;
     * all of none if nothing governs it}
     */
    public static List<Category> categories(Code code) {
        var typology = governing(code.eContainer()).or(() -> Optional.ofNullable(code.getTypology()));
        var found = new ArrayList<Category>();
        typology.ifPresent(each -> collect(each.getCategories(), Set.of(), found));
        return List.copyOf(found);
    }

    /** {@return the typology a category is in, under a group or not; empty for a category in none} */
    public static Optional<Typology> typology(Category category) {
        EObject above = category.eContainer();
        while (above instanceof Category) {
            above = above.eContainer();
        }
        return above instanceof Typology typology ? Optional.of(typology) : Optional.empty();
    }

    /**
     * {@return why a code may not be moved below an element of the codebook; empty if it may}
     *
     * @param code   a code
     * @param parent the codebook or another code
     */
    public static Optional<Refusal> refusal(Code code, EObject parent) {
        for (var at = parent; at instanceof Code; at = at.eContainer()) {
            if (at == code) {
                return Optional.of(Refusal.WITHIN_ITSELF);
            }
        }
        var typology = governing(parent);
        if (typology.isEmpty() || code.eContainer() == parent) {
            return Optional.empty();
        }
        if (isForeign(code, typology.get())) {
            return Optional.of(Refusal.FOREIGN_CATEGORY);
        }
        if (isFree(parent)) {
            return Optional.empty();
        }
        if (code.getCategory() == null) {
            return Optional.of(Refusal.NO_CATEGORY);
        }
        return ((Code) parent).getCodes().stream().anyMatch(other -> other != code && other.getCategory() == code.getCategory())
                ? Optional.of(Refusal.CATEGORY_TAKEN) : Optional.empty();
    }

    private static boolean isForeign(Code code, Typology typology) {
        return code.getCategory() != null && typology(code.getCategory()).filter(each -> each != typology && each != code.getTypology())
                .isPresent() || code.getTypology() == null && code.getCodes().stream().anyMatch(below -> isForeign(below, typology));
    }
}
