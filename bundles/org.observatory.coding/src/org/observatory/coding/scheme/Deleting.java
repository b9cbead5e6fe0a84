// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.model.coding.Code;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Identified;

/** Codes that are deleted, alone or with all below them, and what becomes of their passages. */
final class Deleting {

    private Deleting() {
    }

    static void plan(Plan plan, Collection<Code> codes, boolean withBelow, Fate fate) {
        var going = new LinkedHashSet<Code>();
        codes.forEach(code -> going.addAll(withBelow ? Tree.all(code) : List.of(code)));
        Map<Code, Code> heirs = new IdentityHashMap<>();
        going.forEach(code -> heirs.put(code, heir(code, going, fate)));
        Recoding.plan(plan, passage -> heirs.containsKey(Recoding.code(passage)) ? heirs.get(Recoding.code(passage))
                : Recoding.code(passage));
        Uses.follow(plan, heirs);
        Map<Identified, Identified> within = new IdentityHashMap<>();
        for (var code : going) {
            plan.remove(code);
            code.getDecisions().forEach(decision -> within.put(decision, null));
        }
        Links.follow(plan, within);
        listMisfits(plan, going, withBelow);
        for (var code : deepestFirst(going)) {
            if (!withBelow && code.getCodes().stream().anyMatch(below -> !going.contains(below))) {
                plan.warn(Sentences.of("The codes below %s move up.", "Les codes sous %s remontent d’un niveau.",
                        ObservatoryLabels.both(code)));
            }
            plan.then(() -> {
                var beside = Tree.below(code.eContainer());
                beside.addAll(beside.indexOf(code), code.getCodes().stream().filter(below -> !going.contains(below)).toList());
            });
        }
        plan.then(() -> EcoreUtil.filterDescendants(going).forEach(EcoreUtil::remove));
    }

    /** A code below one that goes, too, hands on what is below it before that one does. */
    private static List<Code> deepestFirst(Set<Code> going) {
        return going.stream().sorted(Comparator.comparingInt(Tree::depth).reversed()).toList();
    }

    private static void listMisfits(Plan plan, Set<Code> going, boolean withBelow) {
        if (!withBelow) {
            var staying = going.stream().flatMap(code -> Tree.all(code).stream()).filter(code -> !going.contains(code)).distinct()
                    .toList();
            Typing.list(plan, staying, new Typing(code -> closest(code, going), Code::getTypology, Code::getCategory, Typing::of));
        }
    }

    /** The closest code above that stays, null if there is none. */
    private static Code closest(Code code, Set<Code> going) {
        var above = Tree.above(code);
        while (going.contains(above)) {
            above = Tree.above(above);
        }
        return above;
    }

    private static Code heir(Code code, Set<Code> going, Fate fate) {
        return switch (fate) {
            case Fate.Delete delete -> null;
            case Fate.ToCode to -> {
                if (going.contains(to.code())) {
                    throw new IllegalArgumentException("The passages would go to a code that goes, too.");
                }
                yield to.code();
            }
            case Fate.ToAbove above -> {
                var heir = closest(code, going);
                if (heir == null) {
                    throw new IllegalArgumentException("There is no code above.");
                }
                yield heir;
            }
        };
    }
}
