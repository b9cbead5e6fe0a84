// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.observatory.coding.Joining;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Ruling;
import org.observatory.model.programmes.Identified;

/**
 * What becomes of the passages that bear a code: another code, one with another passage that bears it already, or deleted.
 * Memos about a passage that becomes one with another are about that one then.
 */
final class Recoding {

    private record Place(int start, int end, boolean unplaced, String quotation, Code code) {
    }

    private final Plan plan;
    private final Function<Anchored, Code> after;
    private final Map<Identified, Identified> gone = new IdentityHashMap<>();

    private Recoding(Plan plan, Function<Anchored, Code> after) {
        this.plan = plan;
        this.after = after;
    }

    /**
     * Plans what becomes of all passages of the project.
     *
     * @param plan  takes it
     * @param after the code of a coding or ruling afterwards: its own, another, or null for one that is deleted
     */
    static void plan(Plan plan, Function<Anchored, Code> after) {
        var recoding = new Recoding(plan, after);
        for (var codings : plan.session().content().codings()) {
            recoding.look(codings.getCodings());
            recoding.look(codings.getRulings());
        }
        Links.follow(plan, recoding.gone);
    }

    static Code code(Anchored passage) {
        return passage instanceof Coding coding ? coding.getCode() : ((Ruling) passage).getCode();
    }

    private void look(List<? extends Anchored> passages) {
        var touched = passages.stream().filter(passage -> after.apply(passage) != code(passage)).toList();
        if (touched.isEmpty()) {
            return;
        }
        Set<Anchored> moved = Collections.newSetFromMap(new IdentityHashMap<>());
        moved.addAll(touched);
        var staying = new LinkedHashMap<Place, List<Anchored>>();
        passages.stream().filter(passage -> !moved.contains(passage)).forEach(passage -> stay(staying, passage, code(passage)));
        for (var passage : touched) {
            var to = after.apply(passage);
            if (to == null) {
                plan.list(new Listed.Deleted(passage, code(passage)));
                take(passage);
            } else {
                var twin = staying.getOrDefault(place(passage, to), List.of()).stream()
                        .filter(other -> Joining.canJoin(other, passage)).findFirst();
                if (twin.isPresent()) {
                    join(passage, twin.get());
                } else {
                    stay(staying, passage, to);
                    plan.list(new Listed.Recoded(passage, code(passage), to));
                    plan.then(() -> recode(passage, to));
                }
            }
        }
    }

    private static void stay(Map<Place, List<Anchored>> staying, Anchored passage, Code code) {
        staying.computeIfAbsent(place(passage, code), first -> new ArrayList<>(1)).add(passage);
    }

    private static Place place(Anchored passage, Code code) {
        return new Place(passage.getStart(), passage.getEnd(), passage.isUnplaced(),
                passage.isUnplaced() ? passage.getQuotation() : null, code);
    }

    private void join(Anchored passage, Anchored into) {
        plan.list(new Listed.Joined(passage, code(passage), into));
        gone.put(passage, into);
        plan.then(() -> {
            Joining.join(into, passage);
            remove(passage);
        });
    }

    private void take(Anchored passage) {
        gone.put(passage, null);
        plan.then(() -> remove(passage));
    }

    private static void recode(Anchored passage, Code to) {
        if (passage instanceof Coding coding) {
            coding.setCode(to);
        } else {
            ((Ruling) passage).setCode(to);
        }
    }

    private static void remove(EObject passage) {
        ((List<?>) passage.eContainer().eGet(passage.eContainmentFeature())).remove(passage);
    }

    /** {@return whether a passage stands in the same file, on the same segment, as another} */
    static boolean standsWith(Anchored passage, Anchored other) {
        return passage.eContainer() instanceof Codings file && file == other.eContainer()
                && passage.getStart() == other.getStart() && passage.getEnd() == other.getEnd();
    }
}
