// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import static org.observatory.model.coding.CodingPackage.Literals.SCHEME__ANALYSES;
import static org.observatory.model.coding.CodingPackage.Literals.SCHEME__CODERS;
import static org.observatory.model.coding.CodingPackage.Literals.SCHEME__CODES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.FIGURE_HOLDER__FIGURES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY__CONCEPTS;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY__DOCUMENTS;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY__EVENTS;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY__INDICATORS;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY__ORGANISATIONS;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY__PLATFORMS;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY__POPULATIONS;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY__PROGRAMMES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY__PUBLICATIONS;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY__STUDIES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY__TERRITORIES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.OBSERVATORY__TYPOLOGIES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.PROGRAMME__PHASES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.PROGRAMME__STUDIES;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Quotes;
import org.observatory.model.coding.Scheme;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammeKind;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.Typology;
import org.observatory.project.ProjectContent;
import org.observatory.ui.texts.Sorting;

/**
 * What stands under what in the explorer, and in which order: what the study codes; the observatory with a folder for each
 * kind of element it holds; under a programme its studies, figures and phases; under a study its figures; under a figure
 * its values.
 */
public final class ExplorerTree {

    private static final List<EReference> ALWAYS = List.of(OBSERVATORY__PROGRAMMES, OBSERVATORY__STUDIES,
            OBSERVATORY__TYPOLOGIES, OBSERVATORY__PUBLICATIONS, OBSERVATORY__EVENTS, OBSERVATORY__ORGANISATIONS,
            OBSERVATORY__PLATFORMS, FIGURE_HOLDER__FIGURES, OBSERVATORY__INDICATORS, OBSERVATORY__POPULATIONS,
            OBSERVATORY__TERRITORIES, OBSERVATORY__CONCEPTS, OBSERVATORY__DOCUMENTS);
    private static final List<EReference> OF_PROGRAMME =
            List.of(PROGRAMME__STUDIES, FIGURE_HOLDER__FIGURES, PROGRAMME__PHASES);

    /** What stands in the codebook and is shown beside it. */
    private static final List<EReference> OF_PROJECT = List.of(SCHEME__ANALYSES, SCHEME__CODERS);

    private static final List<ProgrammeKind> KINDS =
            List.of(ProgrammeKind.OBSERVATORY, ProgrammeKind.PROJECT, ProgrammeKind.AROUND);

    private static final int MOST_NAMES = 100_000;

    private final ObservatoryLabels labels;
    private final Function<EObject, ProjectContent> contentOf;
    private final StudyTree study = new StudyTree();
    private final Map<Object, List<?>> grouped = new HashMap<>();
    private final Collator collator;
    /** How names compare, kept from one edit to the next: to find it out is what takes time in long lists. */
    private final Map<String, CollationKey> keys = new HashMap<>();
    private Sorting sorting;

    /**
     * Makes a tree.
     *
     * @param labels    the names to sort by
     * @param sorting   the order within a folder
     * @param contentOf the project that an element belongs to; null for none
     */
    public ExplorerTree(ObservatoryLabels labels, Sorting sorting, Function<EObject, ProjectContent> contentOf) {
        this.labels = labels;
        this.sorting = sorting;
        this.contentOf = contentOf;
        this.collator = Collator.getInstance(labels.language().locale());
    }

    /** {@return the order within a folder} */
    public Sorting sorting() {
        return sorting;
    }

    /** Sorts otherwise from now on. */
    public void sortBy(Sorting other) {
        this.sorting = other;
        changed();
    }

    /** Looks at the elements anew, after an edit. */
    public void changed() {
        if (keys.size() > MOST_NAMES) {
            keys.clear();
        }
        grouped.clear();
        study.changed();
    }

    /**
     * What stands under a project, an element or a folder.
     *
     * @param node what a project holds, an element of the model, a {@link Folder}, a {@link RootFolder} or a {@link Group}
     * @return elements, folders, groups and {@link Related} elements, never null
     */
    public List<?> children(Object node) {
        return switch (node) {
            case ProjectContent content -> study.top(content);
            case Observatory observatory -> ALWAYS.stream().map(feature -> new Folder(observatory, feature)).toList();
            case Programme programme -> OF_PROGRAMME.stream().map(feature -> new Folder(programme, feature))
                    .filter(folder -> folder.feature() == PROGRAMME__STUDIES || !folder.elements().isEmpty()).toList();
            case Folder folder -> grouped(folder, folder.elements());
            case RootFolder folder -> grouped(folder, folder.elements());
            case Group group -> group.elements();
            case Study one -> one.getFigures();
            case Figure figure -> Sorting.DATE.sort(figure.getEstimates(), labels);
            case Typology typology -> typology.getCategories();
            case Category category -> category.getCategories();
            case EObject element -> study.children(element, contentOf.apply(element));
            default -> List.of();
        };
    }

    /** {@return what stands under a node and nowhere else: its children without those that are shown there too} */
    List<?> own(Object node) {
        return node instanceof EObject element && StudyTree.showsOthers(element) ? StudyTree.own(element) : children(node);
    }

    private List<?> grouped(Object folder, List<? extends EObject> elements) {
        var known = grouped.get(folder);
        if (known == null) {
            var sorted = sorting.sort(elements, labels, name -> keys.computeIfAbsent(name, collator::getCollationKey));
            known = Group.of(folder, folder instanceof Folder(var parent, var feature) && feature == OBSERVATORY__PROGRAMMES
                    ? ownFirst(sorted) : sorted);
            grouped.put(folder, known);
        }
        return known;
    }

    /** The programmes of the observatory, then those of the project, then those of partners, each in the given order. */
    private static List<? extends EObject> ownFirst(List<? extends EObject> programmes) {
        return programmes.stream().sorted(Comparator.comparing(one -> KINDS.indexOf(((Programme) one).getKind()))).toList();
    }

    /**
     * What an element or folder stands under.
     *
     * @param node any node of the tree
     * @return what the project holds, an element, a folder or a group; null for a project and for what is not in the tree
     */
    public Object parent(Object node) {
        return switch (node) {
            case RootFolder folder -> folder.content();
            case Group group -> group.folder();
            case Related related -> related.at();
            case Folder folder when OF_PROJECT.contains(folder.feature()) -> contentOf.apply(folder.parent());
            case Folder folder -> folder.parent();
            case EObject element when element.eContainer() != null -> isFoldered(element)
                    ? in(new Folder(element.eContainer(), element.eContainmentFeature()), element) : element.eContainer();
            case EObject root when RootFolder.TYPES.contains(root.eClass()) && contentOf.apply(root) != null ->
                in(new RootFolder(contentOf.apply(root), root.eClass()), root);
            case Observatory observatory -> contentOf.apply(observatory);
            case Scheme scheme -> contentOf.apply(scheme);
            case null, default -> null;
        };
    }

    private static boolean isFoldered(EObject element) {
        return element.eContainer() instanceof Observatory || element.eContainer() instanceof Programme
                || element.eContainer() instanceof Scheme && element.eContainmentFeature() != SCHEME__CODES;
    }

    private Object in(Object folder, EObject element) {
        for (var child : children(folder)) {
            if (child instanceof Group group && group.elements().contains(element)) {
                return group;
            }
        }
        return folder;
    }

    /**
     * The nearest element of the tree for any element of the model: a source reference is shown at what it supports, a
     * coded passage at its document.
     *
     * @param element any element of the model
     */
    public EObject shown(EObject element) {
        var at = element;
        while (at.eContainer() != null && !stands(at)) {
            at = at.eContainer();
        }
        return switch (at) {
            case Codings codings when codings.getDocument() != null -> codings.getDocument();
            case Quotes quotes when quotes.getDocument() != null -> quotes.getDocument();
            default -> at;
        };
    }

    private boolean stands(EObject element) {
        if (isFoldered(element)) {
            var folder = new Folder(element.eContainer(), element.eContainmentFeature());
            return OF_PROJECT.contains(folder.feature()) || children(folder.parent()).contains(folder);
        }
        return children(element.eContainer()).contains(element);
    }

    /** {@return whether an element of the tree may hold others} */
    public boolean hasChildren(Object node) {
        return switch (node) {
            case Folder folder -> !folder.elements().isEmpty();
            case RootFolder folder -> !folder.elements().isEmpty();
            case Group group -> true;
            case Observatory observatory -> true;
            case Programme programme -> true;
            case Estimate estimate -> false;
            default -> !children(node).isEmpty();
        };
    }
}
