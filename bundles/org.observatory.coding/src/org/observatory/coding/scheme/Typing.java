// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Label;
import org.observatory.model.coding.Code;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Typology;

/**
 * Whether codes fit the typology they stand under, in the codebook as it is or as it would be.
 *
 * @param above      the code above a code, null at the top
 * @param typology   the typology that types a code, null for none
 * @param category   the category that types a code, null for none
 * @param typologyOf the typology that a category belongs to, null for none
 */
record Typing(UnaryOperator<Code> above, Function<Code, Typology> typology, Function<Code, Category> category,
        Function<Category, Typology> typologyOf) {

    /** The codebook as it is. */
    static final Typing NOW = new Typing(Tree::above, Code::getTypology, Code::getCategory, Typing::of);

    static Typology of(Category category) {
        EObject at = category;
        while (at instanceof Category) {
            at = at.eContainer();
        }
        return at instanceof Typology typology ? typology : null;
    }

    /** What does not fit; empty if nothing. */
    Optional<Label> misfit(Code code) {
        var own = category.apply(code);
        var typed = typedAbove(code);
        if (typed == null) {
            return Optional.empty();
        }
        var wanted = typology.apply(typed);
        if (own != null && typologyOf.apply(own) != wanted && typologyOf.apply(own) != typology.apply(code)) {
            return Optional.of(Sentences.of("The category %s is not in the typology %s.",
                    "La catégorie %s n’est pas dans la typologie %s.", ObservatoryLabels.both(own), ObservatoryLabels.both(wanted)));
        }
        return own == null && above.apply(code) == typed ? Optional.of(Sentences.of("The code %s is no category of the typology %s.",
                "Le code %s n’est pas une catégorie de la typologie %s.", ObservatoryLabels.both(code),
                ObservatoryLabels.both(wanted))) : Optional.empty();
    }

    private Code typedAbove(Code code) {
        var at = above.apply(code);
        while (at != null && typology.apply(at) == null) {
            at = above.apply(at);
        }
        return at;
    }

    /** Lists the passages of codes that fit now and would not fit then. */
    static void list(Plan plan, Iterable<Code> codes, Typing then) {
        var misfits = new IdentityHashMap<Code, Label>();
        for (var code : codes) {
            if (NOW.misfit(code).isEmpty()) {
                then.misfit(code).ifPresent(why -> misfits.put(code, why));
            }
        }
        if (!misfits.isEmpty()) {
            plan.session().content().codings().forEach(file -> file.getCodings().stream()
                    .filter(coding -> misfits.containsKey(coding.getCode()))
                    .forEach(coding -> plan.list(new Listed.ToCheck(coding, coding.getCode(), misfits.get(coding.getCode())))));
        }
    }
}
