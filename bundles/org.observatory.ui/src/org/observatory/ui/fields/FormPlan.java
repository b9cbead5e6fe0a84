// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import static org.observatory.model.programmes.ProgrammesPackage.Literals.DISAGREEMENT__FEATURE;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.FIGURE_HOLDER__FIGURES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.IDENTIFIED__ID;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY__FORMAT_VERSION;
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

    private static final Set<EStructuralFeature> ELSEWHERE = Set.of(IDENTIFIED__ID, OBSERVATORY__FORMAT_VERSION,
            SOURCED__DISAGREEMENTS, SOURCED__SOURCES, PROGRAMME__STUDIES);
    private static final List<String> LONG = List.of("purpose", "description", "note");
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
            if (ELSEWHERE.contains(feature) || type == OBSERVATORY && feature instanceof EReference) {
                continue;
            }
            if (feature instanceof EReference reference && reference.isMany()) {
                (reference.isContainment() ? lists : links).add(reference);
            } else if (LONG.contains(stem(feature))) {
                texts.add(new Cell(feature, 2));
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

    /** {@return the columns of the table of elements of a kind, when they are listed under another} */
    public static List<EStructuralFeature> columns(EClass type) {
        var columns = new ArrayList<EStructuralFeature>();
        for (var feature : type.getEAllStructuralFeatures()) {
            var single = feature instanceof EAttribute || feature instanceof EReference reference && !reference.isMany();
            if (single && feature != IDENTIFIED__ID && !LONG.contains(stem(feature))) {
                columns.add(feature);
            }
        }
        columns.removeIf(feature -> columns.size() > 6 && feature.getName().equals("evidence"));
        return List.copyOf(columns);
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
