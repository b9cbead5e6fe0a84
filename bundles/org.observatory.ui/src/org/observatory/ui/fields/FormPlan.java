// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import static org.observatory.model.coding.CodingPackage.Literals.ANCHORED__AFTER;
import static org.observatory.model.coding.CodingPackage.Literals.ANCHORED__BEFORE;
import static org.observatory.model.coding.CodingPackage.Literals.ANCHORED__END;
import static org.observatory.model.coding.CodingPackage.Literals.ANCHORED__START;
import static org.observatory.model.coding.CodingPackage.Literals.CODER__SLUG;
import static org.observatory.model.coding.CodingPackage.Literals.DESCRIBED__VALUES;
import static org.observatory.model.coding.CodingPackage.Literals.DOCUMENT__CHARSET;
import static org.observatory.model.coding.CodingPackage.Literals.DOCUMENT__DIGEST;
import static org.observatory.model.coding.CodingPackage.Literals.DOCUMENT__ORIGINAL;
import static org.observatory.model.coding.CodingPackage.Literals.DOCUMENT__ORIGINAL_DIGEST;
import static org.observatory.model.coding.CodingPackage.Literals.DOCUMENT__PARTS;
import static org.observatory.model.coding.CodingPackage.Literals.SCHEME__MAPPINGS;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.DISAGREEMENT__FEATURE;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.FIGURE_HOLDER__FIGURES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.IDENTIFIED__ID;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.PROGRAMME__STUDIES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.SOURCED__DISAGREEMENTS;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.SOURCED__SOURCES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.STATEMENT__VALUE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the form of a kind of element shows, in order: its names and facts, what is said of it, the lists it refers to and
 * holds, its sources. A row is four units wide.
 *
 * @param facts  fields of one line
 * @param texts  fields of several lines, French beside English
 * @param lists  references to several elements, then lists of elements it holds
 * @param judged whether documents may contradict each other on it
 */
public record FormPlan(List<Cell> facts, List<Cell> texts, List<EReference> lists, boolean judged) {

    private static final Set<EStructuralFeature> ELSEWHERE = Set.of(SOURCED__DISAGREEMENTS, SOURCED__SOURCES, PROGRAMME__STUDIES);
    private static final Set<EStructuralFeature> TECHNICAL = Set.of(IDENTIFIED__ID, DOCUMENT__DIGEST, DOCUMENT__ORIGINAL_DIGEST,
            DOCUMENT__CHARSET, DOCUMENT__ORIGINAL, DOCUMENT__PARTS, DESCRIBED__VALUES, CODER__SLUG, SCHEME__MAPPINGS, ANCHORED__START, ANCHORED__END,
            ANCHORED__BEFORE, ANCHORED__AFTER);
    private static final List<String> LONG = List.of("purpose", "description", "inclusion", "exclusion", "example", "text", "note");
    private static final Set<String> WIDE = Set.of("url", "series", "fileName", "place", "evidence");

    /**
     * One field of a form.
     *
     * @param feature the attribute or reference
     * @param span    its width, 1 to 4 units
     */
    public record Cell(EStructuralFeature feature, int span) {
    }

    /** {@return the plan for a kind of element} */
    public static FormPlan of(EClass type) {
        var facts = new ArrayList<Cell>();
        var names = new ArrayList<Cell>();
        var texts = new ArrayList<Cell>();
        var links = new ArrayList<EReference>();
        var lists = new ArrayList<EReference>();
        for (var feature : type.getEAllStructuralFeatures()) {
            if (ELSEWHERE.contains(feature) || isTechnical(feature) || type == OBSERVATORY && feature instanceof EReference) {
                continue;
            }
            if (feature instanceof EReference reference && reference.isMany()) {
                (reference.isContainment() ? lists : links).add(reference);
            } else if (LONG.contains(stem(feature))) {
                texts.add(new Cell(feature, stem(feature).equals(feature.getName()) ? 4 : 2));
            } else if (!stem(feature).equals(feature.getName()) || feature == STATEMENT__VALUE) {
                names.add(new Cell(feature, 2));
            } else {
                facts.add(new Cell(feature, span(feature)));
            }
        }
        texts.sort(Comparator.comparingInt(cell -> LONG.indexOf(stem(cell.feature()))));
        names.addAll(facts);
        links.addAll(lists.stream().filter(list -> list != FIGURE_HOLDER__FIGURES || !type.getName().equals("Programme")).toList());
        return new FormPlan(List.copyOf(names), List.copyOf(texts), List.copyOf(links),
                type.getEAllStructuralFeatures().contains(SOURCED__DISAGREEMENTS));
    }

    /** {@return the facts alone} */
    public FormPlan factsOnly() {
        return new FormPlan(facts, List.of(), List.of(), false);
    }

    /** {@return all but the facts} */
    public FormPlan withoutFacts() {
        return new FormPlan(List.of(), texts, lists, judged);
    }

    /** {@return these lists alone, in this order} */
    public FormPlan only(EReference... wanted) {
        return new FormPlan(List.of(), List.of(), List.of(wanted), false);
    }

    /** {@return the same without some fields and lists, which are shown elsewhere} */
    public FormPlan without(EStructuralFeature... others) {
        var left = Set.of(others);
        return new FormPlan(facts.stream().filter(cell -> !left.contains(cell.feature())).toList(),
                texts.stream().filter(cell -> !left.contains(cell.feature())).toList(),
                lists.stream().filter(list -> !left.contains(list)).toList(), judged);
    }

    /** {@return the columns of the table of elements of a kind, when they are listed under another} */
    public static List<EStructuralFeature> columns(EClass type) {
        var columns = new ArrayList<EStructuralFeature>();
        for (var feature : type.getEAllStructuralFeatures()) {
            var single = feature instanceof EAttribute || feature instanceof EReference reference && !reference.isMany();
            if (single && !isTechnical(feature) && !LONG.contains(stem(feature))) {
                columns.add(feature);
            }
        }
        columns.removeIf(feature -> columns.size() > 6 && feature.getName().equals("evidence"));
        return List.copyOf(columns);
    }

    /** {@return whether a feature is of no concern to people: identities, digests, places in a text, the number of the format} */
    public static boolean isTechnical(EStructuralFeature feature) {
        return TECHNICAL.contains(feature) || feature.getName().equals("formatVersion");
    }

    /** {@return whether a feature is a text of several lines} */
    public static boolean isLong(EStructuralFeature feature) {
        return LONG.contains(stem(feature));
    }

    private static int span(EStructuralFeature feature) {
        return feature instanceof EReference || feature == DISAGREEMENT__FEATURE || WIDE.contains(stem(feature))
                || feature.isMany() && !(feature.getEType() instanceof EEnum) ? 2 : 1;
    }

    private static String stem(EStructuralFeature feature) {
        var name = feature.getName();
        return name.endsWith("Fr") || name.endsWith("En") ? name.substring(0, name.length() - 2) : name;
    }
}
