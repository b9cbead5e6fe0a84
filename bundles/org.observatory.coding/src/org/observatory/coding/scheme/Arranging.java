// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Scheme;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Typology;

/** Codes that stand elsewhere, or are typed otherwise: their passages stay as they are, some to be checked. */
final class Arranging {

    private Arranging() {
    }

    static void move(Plan plan, Collection<Code> codes, EObject above, int place) {
        var moved = codes.stream().distinct()
                .filter(code -> codes.stream().noneMatch(other -> other != code && EcoreUtil.isAncestor(other, code))).toList();
        if (Tree.isUnder(above, moved)) {
            throw new IllegalArgumentException("A code cannot stand below itself.");
        }
        var beside = Tree.below(above);
        if (place < 0 || place > beside.size()) {
            throw new IndexOutOfBoundsException(place);
        }
        var order = new ArrayList<>(beside.subList(0, place));
        order.removeAll(moved);
        order.addAll(moved);
        beside.stream().filter(code -> !order.contains(code)).forEach(order::add);
        if (order.equals(beside)) {
            return;
        }
        var upper = above instanceof Code code ? code : null;
        var all = moved.stream().flatMap(code -> Tree.all(code).stream()).toList();
        Typing.list(plan, all, new Typing(code -> moved.contains(code) ? upper : Tree.above(code), Code::getTypology,
                Code::getCategory, Typing::of));
        for (var code : moved) {
            if (beside.stream().anyMatch(other -> !moved.contains(other) && Objects.equals(other.getNameFr(), code.getNameFr())
                    && Objects.equals(other.getNameEn(), code.getNameEn()))) {
                plan.warn(Sentences.of("There is another code %s in the same place.", "Il y a déjà un code %s au même endroit.",
                        ObservatoryLabels.both(code)));
            }
        }
        plan.then(() -> ECollections.setEList(beside, order));
    }

    static void retype(Plan plan, Code code, Typology typology, Category category) {
        if (code.getTypology() == typology && code.getCategory() == category) {
            return;
        }
        Typing.list(plan, Tree.all(code), new Typing(Tree::above, each -> each == code ? typology : each.getTypology(),
                each -> each == code ? category : each.getCategory(), Typing::of));
        plan.then(() -> {
            code.setTypology(typology);
            code.setCategory(category);
        });
    }

    static List<Code> all(Scheme scheme) {
        return scheme.getCodes().stream().flatMap(code -> Tree.all(code).stream()).toList();
    }
}
