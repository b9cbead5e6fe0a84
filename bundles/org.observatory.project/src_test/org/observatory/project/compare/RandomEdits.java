// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.Publication;
import org.observatory.model.programmes.Statement;
import org.observatory.model.programmes.Unit;
import org.observatory.project.kit.World;

/** A study of every kind of element, and what people do to it, at random from a seed. */
final class RandomEdits {

    private static final int KINDS = 16;

    private final Random random;
    private final String who;
    private int count;

    /** Edits of somebody; what two people add under different names has different identities. */
    RandomEdits(long seed, String who) {
        random = new Random(seed);
        this.who = who;
    }

    /** A study to begin with, the same each time. */
    static Study study() {
        var world = new World();
        var programme = world.programme("IMPACT", "2018", "2022");
        for (var i = 0; i < 3; i++) {
            world.study(programme, "étude " + i);
            world.publication("note " + i, "201" + i);
        }
        var figure = world.figure(programme, world.indicator("indicateur"), world.population("population"));
        world.estimate(figure, "81", Unit.PERCENT);
        world.disagreement(programme, "fin", "2022", "2023").getStatements().add(world.statement("2024", false));
        world.programme("ARPEA", "2007", "2012");
        var typology = world.typology("familles", 4, "a", "b", "c", "d");
        var study = new Study(world.observatory());
        var text = study.attribute("effectif", AttributeType.TEXT);
        var several = study.attribute("familles", AttributeType.CATEGORIES);
        several.setTypology(typology);
        study.attribute("libre", AttributeType.TEXT);
        var coder = study.coder("codeuse A");
        for (var i = 0; i < 4; i++) {
            var code = study.code("code " + i);
            study.code(study.code(code, "sous-code " + i), "feuille " + i);
            var one = study.one("cas " + i);
            var document = study.document("entretien " + i, "d" + i);
            one.getDocuments().add(document);
            one.getProgrammes().add(programme);
            study.value(one, text, "valeur " + i);
            var families = study.value(one, several, null);
            families.getCategories().addAll(typology.getCategories().subList(0, 2));
            study.part(document, 0, 10);
            study.part(document, 10, 20);
            var codings = study.codings(coder, document);
            for (var at = 0; at < 40; at += 10) {
                study.coding(codings, code, at, at + 5);
            }
        }
        return study;
    }

    /** Does a number of things to a study, each of which leaves it whole. */
    void apply(Study study, int times) {
        for (var i = 0; i < times; i++) {
            edit(study, random.nextInt(KINDS));
        }
    }

    private void edit(Study study, int kind) {
        switch (kind) {
            case 0, 1 -> with(study, Element.class, one -> one.setNameFr(word()));
            case 2 -> with(study, Estimate.class, one -> one.getDates().add(PartialDate.of(1900 + random.nextInt(100))));
            case 3 -> with(study, Coding.class, one -> {
                one.setStart(random.nextInt(50));
                one.setEnd(one.getStart() + 3);
                one.setQuotation(word());
                sort(one);
            });
            case 4 -> with(study, AttributeValue.class, this::revalue);
            case 5 -> with(study, Case.class, one -> enter(study, one));
            case 6 -> with(study, Code.class, one -> move(study, one));
            case 7 -> with(study, Identified.class, one -> study.delete(deletable(one)));
            case 8 -> with(study, Code.class, one -> one.getCodes().add(place(one.getCodes()),
                    fresh(CodingFactory.eINSTANCE.createCode())));
            case 9 -> with(study, Observatory.class, one -> one.getPublications().add(place(one.getPublications()),
                    fresh(ProgrammesFactory.eINSTANCE.createPublication())));
            case 10 -> newCase(study);
            case 11 -> with(study, Publication.class, one -> one.setProgramme(any(study, Programme.class)));
            case 12 -> with(study, Disagreement.class, this::retain);
            case 13 -> with(study, Codings.class, one -> code(study, one));
            case 14 -> with(study, Document.class, one -> retype(study, one));
            case 15 -> with(study, Observatory.class, one -> shuffle(one.getStudies().isEmpty() ? one.getPublications()
                    : one.getProgrammes()));
            default -> throw new IllegalArgumentException(String.valueOf(kind));
        }
    }

    private interface Edit<T> {
        void apply(T element);
    }

    private <T extends Identified> void with(Study study, Class<T> type, Edit<T> edit) {
        var one = any(study, type);
        if (one != null) {
            edit.apply(one);
        }
    }

    private <T> T any(Study study, Class<T> type) {
        var all = study.all().stream().filter(type::isInstance).map(type::cast).toList();
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private void revalue(AttributeValue value) {
        if (value.getDefinition() == null || value.getDefinition().getType() == AttributeType.TEXT) {
            value.setText(word());
        } else if (!value.getCategories().isEmpty() && random.nextBoolean()) {
            value.getCategories().remove(random.nextInt(value.getCategories().size()));
        } else if (value.getDefinition().getTypology() != null) {
            var all = value.getDefinition().getTypology().getCategories();
            Category one = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
            if (one != null && !value.getCategories().contains(one)) {
                value.getCategories().add(one);
            }
        }
    }

    private void enter(Study study, Case one) {
        var definition = any(study, AttributeDefinition.class);
        if (definition != null && one.getValues().stream().noneMatch(value -> value.getDefinition() == definition)) {
            var value = fresh(CodingFactory.eINSTANCE.createAttributeValue());
            value.setDefinition(definition);
            value.setText(word());
            one.getValues().add(value);
        }
    }

    private void move(Study study, Code one) {
        var above = any(study, Code.class);
        if (random.nextInt(3) == 0) {
            EcoreUtil.remove(one);
            study.scheme().getCodes().add(place(study.scheme().getCodes()), one);
        } else if (above != one && !EcoreUtil.isAncestor(one, above)) {
            EcoreUtil.remove(one);
            above.getCodes().add(place(above.getCodes()), one);
        }
    }

    /** Never a root that a project has only once, nor a side of a disagreement. */
    private static EObject deletable(Identified one) {
        var isNeeded = one.eContainer() == null && !(one instanceof Case) && !(one instanceof Codings);
        return isNeeded || one instanceof Statement ? CodingFactory.eINSTANCE.createCode() : one;
    }

    private void newCase(Study study) {
        var one = study.added(fresh(CodingFactory.eINSTANCE.createCase()));
        var document = any(study, Document.class);
        var programme = any(study, Programme.class);
        if (document != null) {
            one.getDocuments().add(document);
        }
        if (programme != null) {
            one.getProgrammes().add(programme);
        }
    }

    private void retain(Disagreement one) {
        var chosen = random.nextInt(one.getStatements().size());
        for (var i = 0; i < one.getStatements().size(); i++) {
            one.getStatements().get(i).setRetained(i == chosen);
        }
    }

    private void code(Study study, Codings codings) {
        var coding = fresh(CodingFactory.eINSTANCE.createCoding());
        coding.setCode(any(study, Code.class));
        coding.setStart(random.nextInt(50));
        coding.setEnd(coding.getStart() + 4);
        codings.getCodings().add(coding);
        sort(coding);
    }

    private static void sort(Coding one) {
        var codings = ((Codings) one.eContainer()).getCodings();
        var sorted = new ArrayList<>(codings);
        sorted.sort(Comparator.comparingInt(Coding::getStart).thenComparingInt(Coding::getEnd).thenComparing(Coding::getId));
        Writing.arrange(objects(codings), sorted);
    }

    private void retype(Study study, Document one) {
        one.setDigest(word());
        one.getParts().clear();
        study.part(one, 0, 7);
        study.part(one, 7, 25);
    }

    private void shuffle(EList<? extends EObject> list) {
        if (list.size() > 1) {
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> objects(EList<?> list) {
        return (EList<Object>) list;
    }

    private int place(List<?> list) {
        return random.nextInt(list.size() + 1);
    }

    private <T extends Identified> T fresh(T element) {
        element.setId(new UUID(random.nextLong(), who.hashCode()).toString());
        if (element instanceof Element named) {
            named.setNameFr(word());
        }
        return element;
    }

    private String word() {
        return who + count++;
    }
}
