// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Ruling;
import org.observatory.model.edit.ObservatoryLabels;

/** A code whose passages go, in part, to others. */
final class Splitting {

    private Splitting() {
    }

    static void plan(Plan plan, Code code, List<Branch> branches, boolean below) {
        Map<Anchored, Code> assigned = new IdentityHashMap<>();
        for (var branch : branches) {
            for (var passage : branch.passages()) {
                if (passage.getCode() != code) {
                    throw new IllegalArgumentException("not a passage of the code: " + passage);
                }
                if (assigned.put(passage, branch.code()) != null) {
                    throw new IllegalArgumentException("assigned twice: " + passage);
                }
            }
        }
        var fresh = branches.stream().map(Branch::code).distinct().filter(branch -> branch.eContainer() == null).toList();
        add(plan, code, fresh, below);
        Recoding.plan(plan, passage -> passage instanceof Ruling ruling && ruling.getCode() == code ? ruled(ruling, assigned)
                : assigned.getOrDefault(passage, Recoding.code(passage)));
        if (!fresh.isEmpty()) {
            tell(plan, code);
        }
    }

    /** A ruling goes with the passage that it is about, where that stands in the same file. */
    private static Code ruled(Ruling ruling, Map<Anchored, Code> assigned) {
        for (Coding coding : ((Codings) ruling.eContainer()).getCodings()) {
            if (assigned.containsKey(coding) && Recoding.standsWith(coding, ruling)) {
                return assigned.get(coding);
            }
        }
        return ruling.getCode();
    }

    private static void add(Plan plan, Code code, List<Code> fresh, boolean below) {
        if (fresh.isEmpty()) {
            return;
        }
        plan.then(() -> {
            if (below) {
                code.getCodes().addAll(fresh);
            } else {
                var beside = Tree.below(code.eContainer());
                beside.addAll(beside.indexOf(code) + 1, fresh);
            }
        });
        for (var set : plan.session().content().scheme().getSets()) {
            if (set.getCodes().contains(code)) {
                fresh.forEach(each -> plan.refer(set, Literals.CODE_SET__CODES, code, each));
                plan.then(() -> set.getCodes().addAll(set.getCodes().indexOf(code) + 1, fresh));
            }
        }
    }

    /** Who goes on to mean the code that was split, alone. */
    private static void tell(Plan plan, Code code) {
        var content = plan.session().content();
        content.scheme().getQueries().stream()
                .filter(query -> query.getExpression() != null && code.getId() != null && query.getExpression().contains(code.getId()))
                .forEach(query -> plan.warn(Sentences.of("The saved selection %s goes on to mean the code %s alone.",
                        "La sélection enregistrée %s continue de viser le seul code %s.", ObservatoryLabels.both(query),
                        ObservatoryLabels.both(code))));
        content.frameworks().stream().filter(framework -> framework.getThemes().contains(code))
                .forEach(framework -> plan.warn(Sentences.of("The grid %s goes on to have the code %s alone as a theme.",
                        "La grille de synthèse %s garde le seul code %s pour thème.", ObservatoryLabels.both(framework),
                        ObservatoryLabels.both(code))));
    }
}
