// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.ChartDocument;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Framework;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.Quotes;
import org.observatory.model.coding.Scheme;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.ProgrammesPackage;

/**
 * All that a project holds, as the root elements of its files. The lists are views of the moment: take them again after
 * an edit. Each is in the order of the files' paths.
 */
public final class ProjectContent {

    private final List<Resource> resources;
    private final Function<String, Optional<EObject>> finder;
    private final Map<EClass, List<EObject>> roots = new HashMap<>();

    ProjectContent(List<Resource> resources, Function<String, Optional<EObject>> finder) {
        this.resources = resources;
        this.finder = finder;
    }

    /**
     * {@return the content of a project that has an observatory and nothing else}
     *
     * @param observatory its root, in a resource or not
     */
    public static ProjectContent of(Observatory observatory) {
        return of(List.of(observatory));
    }

    /**
     * {@return the content of a project of these root elements, in their order}
     *
     * @param roots an observatory and whatever else; an empty codebook is put beside them when they have none
     */
    public static ProjectContent of(List<? extends EObject> roots) {
        var content = new ProjectContent(List.of(), id -> find(roots, id));
        for (var root : roots) {
            content.roots.computeIfAbsent(root.eClass(), type -> new ArrayList<>()).add(root);
        }
        return content;
    }

    private static Optional<EObject> find(List<? extends EObject> roots, String id) {
        for (var root : roots) {
            if (root instanceof Identified identified && id.equals(identified.getId())) {
                return Optional.of(root);
            }
            for (var contents = root.eAllContents(); contents.hasNext();) {
                if (contents.next() instanceof Identified element && id.equals(element.getId())) {
                    return Optional.of(element);
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the observatory} */
    public Observatory observatory() {
        return (Observatory) roots(ProgrammesPackage.Literals.OBSERVATORY).getFirst();
    }

    /** {@return the codebook; the same object at each call} */
    public Scheme scheme() {
        var schemes = roots(CodingPackage.Literals.SCHEME);
        if (schemes.isEmpty()) {
            var none = CodingFactory.eINSTANCE.createScheme();
            none.setId(UUID.randomUUID().toString());
            schemes.add(none);
        }
        return (Scheme) schemes.getFirst();
    }

    /** {@return the cases} */
    public List<Case> cases() {
        return list(CodingPackage.Literals.CASE);
    }

    /** {@return the documents} */
    public List<Document> documents() {
        return list(CodingPackage.Literals.DOCUMENT);
    }

    /** {@return what each coder coded in each document} */
    public List<Codings> codings() {
        return list(CodingPackage.Literals.CODINGS);
    }

    /** {@return the memos} */
    public List<Memo> memos() {
        return list(CodingPackage.Literals.MEMO);
    }

    /** {@return the framework grids} */
    public List<Framework> frameworks() {
        return list(CodingPackage.Literals.FRAMEWORK);
    }

    /** {@return the charts that are kept} */
    public List<ChartDocument> charts() {
        return list(CodingPackage.Literals.CHART_DOCUMENT);
    }

    /** {@return the quotes of each document that has some} */
    public List<Quotes> quotes() {
        return list(CodingPackage.Literals.QUOTES);
    }

    /** {@return the trajectories} */
    public List<Trajectory> trajectories() {
        return list(CodingPackage.Literals.TRAJECTORY);
    }

    /** {@return every root element: the observatory, the codebook, then by path} */
    public List<EObject> roots() {
        var all = new ArrayList<EObject>();
        all.add(observatory());
        all.add(scheme());
        for (var type : List.of(CodingPackage.Literals.CASE, CodingPackage.Literals.DOCUMENT, CodingPackage.Literals.CODINGS,
                CodingPackage.Literals.QUOTES, CodingPackage.Literals.TRAJECTORY, CodingPackage.Literals.FRAMEWORK,
                CodingPackage.Literals.MEMO, CodingPackage.Literals.CHART_DOCUMENT)) {
            all.addAll(roots(type));
        }
        return all;
    }

    /**
     * {@return the element with an identity, wherever it stands}
     *
     * @param id a UUID
     */
    public Optional<EObject> find(String id) {
        return finder.apply(id);
    }

    @SuppressWarnings("unchecked")
    private <T extends EObject> List<T> list(EClass type) {
        return (List<T>) List.copyOf(roots(type));
    }

    private List<EObject> roots(EClass type) {
        if (roots.isEmpty()) {
            resources.stream().sorted(Comparator.comparing(resource -> resource.getURI().toString()))
                    .flatMap(resource -> resource.getContents().stream())
                    .forEach(root -> roots.computeIfAbsent(root.eClass(), any -> new ArrayList<>()).add(root));
        }
        return roots.computeIfAbsent(type, none -> new ArrayList<>());
    }

    /** Looks at the files anew at the next call. */
    void refresh() {
        if (!resources.isEmpty()) {
            roots.clear();
        }
    }
}
