// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.coding.Joining;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Decision;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.ProgrammesPackage;

/** Several codes that become one of them: passages, sets, decisions, memos, saved queries and grids follow to it. */
final class Merging {

    private static final List<EAttribute> TEXTS = List.of(ProgrammesPackage.Literals.ELEMENT__DESCRIPTION_FR,
            ProgrammesPackage.Literals.ELEMENT__DESCRIPTION_EN, ProgrammesPackage.Literals.ELEMENT__NOTE_FR,
            ProgrammesPackage.Literals.ELEMENT__NOTE_EN, Literals.CODE__INCLUSION_FR, Literals.CODE__INCLUSION_EN,
            Literals.CODE__EXCLUSION_FR, Literals.CODE__EXCLUSION_EN, Literals.CODE__EXAMPLE_FR, Literals.CODE__EXAMPLE_EN);

    private Merging() {
    }

    static void plan(Plan plan, Collection<Code> codes, Code kept) {
        var others = codes.stream().distinct().filter(code -> code != kept).toList();
        Map<Code, Code> gone = new IdentityHashMap<>();
        others.forEach(code -> gone.put(code, kept));
        Recoding.plan(plan, passage -> gone.getOrDefault(Recoding.code(passage), Recoding.code(passage)));
        Uses.follow(plan, gone);
        var moving = Stream.concat(others.stream().flatMap(code -> Tree.all(code).stream()), Tree.all(kept).stream())
                .filter(code -> !gone.containsKey(code)).distinct().toList();
        Typing.list(plan, moving, new Typing(code -> above(code, kept, gone), Code::getTypology, Code::getCategory, Typing::of));
        lift(plan, kept, others);
        for (var code : others) {
            compareTyping(plan, code, kept);
            plan.remove(code);
            plan.then(() -> {
                texts(code, kept);
                kept.getDecisions().addAll(List.copyOf(code.getDecisions()));
                ECollections.sort(kept.getDecisions(),
                        Comparator.comparing(Decision::getDate, Comparator.nullsLast(Comparator.naturalOrder())));
                kept.getSources().addAll(List.copyOf(code.getSources()));
                kept.getDisagreements().addAll(List.copyOf(code.getDisagreements()));
                kept.getCodes().addAll(code.getCodes().stream().filter(below -> !gone.containsKey(below)).toList());
            });
        }
        plan.then(() -> EcoreUtil.filterDescendants(others).forEach(EcoreUtil::remove));
    }

    /** The code above a code once all are one. */
    private static Code above(Code code, Code kept, Map<Code, Code> gone) {
        var above = Tree.above(code);
        if (code != kept) {
            return gone.getOrDefault(above, above);
        }
        var at = above;
        for (var upper = above; upper != null; upper = Tree.above(upper)) {
            at = gone.containsKey(upper) ? Tree.above(upper) : at;
        }
        return at;
    }

    /** A code that is kept stands where the topmost of those it stands under stood. */
    private static void lift(Plan plan, Code kept, List<Code> others) {
        Code top = null;
        for (var above = Tree.above(kept); above != null; above = Tree.above(above)) {
            top = others.contains(above) ? above : top;
        }
        if (top != null) {
            var place = top;
            plan.then(() -> {
                var beside = Tree.below(place.eContainer());
                beside.add(beside.indexOf(place), kept);
            });
        }
    }

    private static void compareTyping(Plan plan, Code code, Code kept) {
        if (code.getTypology() != null && code.getTypology() != kept.getTypology()
                || code.getCategory() != null && code.getCategory() != kept.getCategory()) {
            plan.warn(Sentences.of("The code %s is typed otherwise; the typing of %s stays.",
                    "Le code %s est rattaché autrement\u00a0; le rattachement de %s reste.", ObservatoryLabels.both(code),
                    ObservatoryLabels.both(kept)));
        }
    }

    /** What was written about a code is written below what was written about the one that stays. */
    static void texts(Element code, Element kept) {
        for (var text : TEXTS) {
            if (code.eClass().getEAllAttributes().contains(text)) {
                var joined = Joining.texts((String) kept.eGet(text), (String) code.eGet(text));
                if (!Objects.equals(joined, kept.eGet(text))) {
                    kept.eSet(text, joined);
                }
            }
        }
        if (code instanceof Code other && kept instanceof Code one && (one.getShortcut() == null || one.getShortcut().isEmpty())) {
            one.setShortcut(other.getShortcut());
        }
    }
}
