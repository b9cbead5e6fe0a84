// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Typology;

/** Categories that are merged, deleted or renamed, and whatever bears them. */
final class Retypologising {

    private final Plan plan;
    private final Map<Category, Category> gone;

    private Retypologising(Plan plan, Map<Category, Category> gone) {
        this.plan = plan;
        this.gone = gone;
    }

    static void merge(Plan plan, Collection<Category> categories, Category kept) {
        var others = categories.stream().distinct().filter(category -> category != kept).toList();
        if (others.isEmpty()) {
            return;
        }
        Map<Category, Category> gone = new IdentityHashMap<>();
        others.forEach(category -> gone.put(category, kept));
        new Retypologising(plan, gone).follow();
        plan.then(() -> {
            for (var above = kept.eContainer(); above instanceof Category category; above = category.eContainer()) {
                if (gone.containsKey(category)) {
                    below(category.eContainer()).add(kept);
                }
            }
            for (var category : others) {
                Merging.texts(category, kept);
                kept.getSources().addAll(List.copyOf(category.getSources()));
                kept.getDisagreements().addAll(List.copyOf(category.getDisagreements()));
                kept.getCategories().addAll(category.getCategories().stream().filter(each -> !gone.containsKey(each)).toList());
            }
            EcoreUtil.filterDescendants(others).forEach(EcoreUtil::remove);
        });
        others.forEach(plan::remove);
    }

    static void remove(Plan plan, Category category, Category instead) {
        if (category == instead) {
            throw new IllegalArgumentException("A category cannot take its own place.");
        }
        Map<Category, Category> gone = new IdentityHashMap<>();
        gone.put(category, instead);
        new Retypologising(plan, gone).follow();
        plan.remove(category);
        plan.then(() -> {
            var beside = below(category.eContainer());
            beside.addAll(beside.indexOf(category), List.copyOf(category.getCategories()));
            EcoreUtil.remove(category);
        });
    }

    static void rename(Plan plan, Category category, String nameFr, String nameEn) {
        if (Objects.equals(category.getNameFr(), nameFr) && Objects.equals(category.getNameEn(), nameEn)) {
            return;
        }
        Map<Category, Category> same = new IdentityHashMap<>();
        same.put(category, category);
        new Retypologising(plan, same).tell();
        var namesakes = Arranging.all(plan.session().content().scheme()).stream().filter(code -> code.getCategory() == category)
                .toList();
        var french = namesakes.stream().filter(code -> Objects.equals(code.getNameFr(), category.getNameFr())).toList();
        var english = namesakes.stream().filter(code -> Objects.equals(code.getNameEn(), category.getNameEn())).toList();
        plan.then(() -> {
            french.forEach(code -> code.setNameFr(nameFr));
            english.forEach(code -> code.setNameEn(nameEn));
            category.setNameFr(nameFr);
            category.setNameEn(nameEn);
        });
    }

    private static List<Category> below(EObject above) {
        return above instanceof Category category ? category.getCategories() : ((Typology) above).getCategories();
    }

    private void follow() {
        var all = Arranging.all(plan.session().content().scheme());
        Function<Code, Category> then = code -> gone.containsKey(code.getCategory()) ? gone.get(code.getCategory()) : code.getCategory();
        Typing.list(plan, all, new Typing(Tree::above, Code::getTypology, then, Typing::of));
        tell();
    }

    /** Who bears the categories, and that they follow. */
    private void tell() {
        var content = plan.session().content();
        Arranging.all(content.scheme()).forEach(code -> one(code, Literals.CODE__CATEGORY));
        content.cases().forEach(each -> {
            each.getValues().forEach(this::value);
            each.getActors().forEach(actor -> one(actor, Literals.CASE_ACTOR__PROFILE));
        });
        content.documents().forEach(document -> {
            document.getValues().forEach(this::value);
            document.getSpeakers().forEach(speaker -> speaker.getValues().forEach(this::value));
        });
        content.trajectories().forEach(trajectory -> trajectory.getSteps().forEach(step -> one(step, Literals.STEP__STATE)));
        content.observatory().getPopulations().forEach(each -> one(each, ProgrammesPackage.Literals.POPULATION__PROFILE));
        content.observatory().getTypologies().forEach(typology -> typology.eAllContents().forEachRemaining(element -> {
            if (element instanceof Category category && !gone.containsKey(category)) {
                one(category, ProgrammesPackage.Literals.CATEGORY__COUNTERPART);
            }
        }));
        Links.follow(plan, gone);
    }

    private void one(Identified from, EReference reference) {
        if (from.eGet(reference) instanceof Category former && gone.containsKey(former)) {
            var now = gone.get(former);
            plan.refer(from, reference, former, now);
            if (now != former) {
                plan.then(() -> from.eSet(reference, now == from ? null : now));
            }
        }
    }

    private void value(AttributeValue value) {
        var borne = value.getCategories().stream().filter(gone::containsKey).toList();
        for (var former : borne) {
            var now = gone.get(former);
            plan.refer(value, Literals.ATTRIBUTE_VALUE__CATEGORIES, former, now);
            if (now != former) {
                plan.then(() -> replace(value.getCategories(), former, now));
            }
        }
        if (!borne.isEmpty() && value.getCategories().stream().allMatch(each -> gone.containsKey(each) && gone.get(each) == null)) {
            plan.warn(Sentences.of("The value of the attribute %s becomes empty: %s.",
                    "La valeur de l’attribut %s devient vide\u00a0: %s.", ObservatoryLabels.both(value.getDefinition()),
                    ObservatoryLabels.both(value.eContainer())));
        }
    }

    private static void replace(List<Category> categories, Category former, Category now) {
        if (now == null || categories.contains(now)) {
            categories.remove(former);
        } else {
            categories.set(categories.indexOf(former), now);
        }
    }
}
