// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.programmes.ProgrammesPackage;

/**
 * Finds all elements of a kind in the project of an element. Only lists that can hold such elements are looked into: the
 * territories of a project are found without reading its coded passages.
 */
public final class Instances {

    private final EClass type;
    private final List<EClass> kinds = new ArrayList<>();
    private final Map<EClass, List<EReference>> ways = new HashMap<>();
    private final Map<EClass, Boolean> leads = new HashMap<>();

    private Instances(EClass type) {
        this.type = type;
        for (var all : List.of(ProgrammesPackage.eINSTANCE, CodingPackage.eINSTANCE)) {
            all.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).forEach(kinds::add);
        }
    }

    /**
     * Finds the elements.
     *
     * @param anywhere an element of the project; of a model that is no project, its root is looked through
     * @param type     the kind; elements of kinds below it are found too
     * @return the elements, root by root in the order of the files
     */
    public static List<EObject> of(EObject anywhere, EClass type) {
        var set = anywhere.eResource() == null ? null : anywhere.eResource().getResourceSet();
        var roots = set == null ? List.of(EcoreUtil.getRootContainer(anywhere))
                : set.getResources().stream().flatMap(resource -> resource.getContents().stream()).toList();
        var found = new ArrayList<EObject>();
        var finder = new Instances(type);
        roots.forEach(root -> finder.collect(root, found));
        return found;
    }

    /** {@return the elements of a kind that stand below an element, in order} */
    public static List<EObject> below(EObject root, EClass type) {
        var found = new ArrayList<EObject>();
        new Instances(type).collect(root, found);
        found.remove(root);
        return found;
    }

    private void collect(EObject element, List<EObject> into) {
        if (type.isSuperTypeOf(element.eClass())) {
            into.add(element);
        }
        for (var way : ways.computeIfAbsent(element.eClass(), this::ways)) {
            switch (element.eGet(way)) {
                case List<?> children -> children.forEach(child -> collect((EObject) child, into));
                case EObject child -> collect(child, into);
                case null, default -> { }
            }
        }
    }

    private List<EReference> ways(EClass from) {
        return from.getEAllContainments().stream().filter(way -> leadsTo(way.getEReferenceType(), new HashSet<>())).toList();
    }

    private boolean leadsTo(EClass from, Set<EClass> visited) {
        var known = leads.get(from);
        if (known != null || !visited.add(from)) {
            return Boolean.TRUE.equals(known);
        }
        var found = false;
        for (var kind : kinds) {
            found |= from.isSuperTypeOf(kind) && (type.isSuperTypeOf(kind)
                    || kind.getEAllContainments().stream().anyMatch(way -> leadsTo(way.getEReferenceType(), visited)));
        }
        if (found || visited.size() == 1) {
            leads.put(from, found);
        }
        return found;
    }
}
