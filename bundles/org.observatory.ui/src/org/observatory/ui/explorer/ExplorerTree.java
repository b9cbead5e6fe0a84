// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

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

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammeKind;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.Typology;
import org.observatory.ui.texts.Sorting;

/**
 * What stands under what in the explorer, and in which order: the observatory, a folder for each kind of element it
 * holds; under a programme its studies, figures and phases; under a study its figures; under a figure its values.
 */
public final class ExplorerTree {

    private static final List<EReference> ALWAYS = List.of(OBSERVATORY__PROGRAMMES, OBSERVATORY__STUDIES,
            OBSERVATORY__TYPOLOGIES, OBSERVATORY__PUBLICATIONS, OBSERVATORY__EVENTS, OBSERVATORY__ORGANISATIONS,
            OBSERVATORY__PLATFORMS, FIGURE_HOLDER__FIGURES, OBSERVATORY__INDICATORS, OBSERVATORY__POPULATIONS,
            OBSERVATORY__TERRITORIES, OBSERVATORY__CONCEPTS, OBSERVATORY__DOCUMENTS);
    private static final List<EReference> OF_PROGRAMME =
            List.of(PROGRAMME__STUDIES, FIGURE_HOLDER__FIGURES, PROGRAMME__PHASES);

    private static final List<ProgrammeKind> KINDS =
            List.of(ProgrammeKind.OBSERVATORY, ProgrammeKind.PROJECT, ProgrammeKind.AROUND);

    private final ObservatoryLabels labels;
    private Sorting sorting;

    /**
     * Makes a tree.
     *
     * @param labels  the names to sort by
     * @param sorting the order within a folder
     */
    public ExplorerTree(ObservatoryLabels labels, Sorting sorting) {
        this.labels = labels;
        this.sorting = sorting;
    }

    /** {@return the order within a folder} */
    public Sorting sorting() {
        return sorting;
    }

    /** Sorts otherwise from now on. */
    public void sortBy(Sorting other) {
        this.sorting = other;
    }

    /**
     * What stands under an element or folder.
     *
     * @param node an element of the model or a {@link Folder}
     * @return elements and folders, never null
     */
    public List<?> children(Object node) {
        return switch (node) {
            case Observatory observatory -> ALWAYS.stream().map(feature -> new Folder(observatory, feature)).toList();
            case Programme programme -> OF_PROGRAMME.stream().map(feature -> new Folder(programme, feature))
                    .filter(folder -> folder.feature() == PROGRAMME__STUDIES || !folder.elements().isEmpty()).toList();
            case Folder folder when folder.feature() == OBSERVATORY__PROGRAMMES -> ownFirst(sorted(folder));
            case Folder folder -> sorted(folder);
            case Study study -> study.getFigures();
            case Figure figure -> Sorting.DATE.sort(figure.getEstimates(), labels);
            case Typology typology -> typology.getCategories();
            case Category category -> category.getCategories();
            default -> List.of();
        };
    }

    private List<? extends EObject> sorted(Folder folder) {
        return sorting.sort(folder.elements(), labels);
    }

    /** The programmes of the observatory, then those of the project, then those of partners, each in the given order. */
    private static List<? extends EObject> ownFirst(List<? extends EObject> programmes) {
        return programmes.stream().sorted(Comparator.comparing(one -> KINDS.indexOf(((Programme) one).getKind()))).toList();
    }

    /**
     * What an element or folder stands under.
     *
     * @param node an element of the model or a {@link Folder}
     * @return an element or folder; null at the root and for what is not in the tree
     */
    public Object parent(Object node) {
        if (node instanceof Folder folder) {
            return folder.parent();
        }
        if (!(node instanceof EObject element) || element.eContainer() == null) {
            return null;
        }
        var foldered = element.eContainer() instanceof Observatory || element.eContainer() instanceof Programme;
        return foldered ? new Folder(element.eContainer(), element.eContainmentFeature()) : element.eContainer();
    }

    /**
     * The nearest element of the tree for any element of the model: a source reference is shown at what it supports.
     *
     * @param element any element of the model
     */
    public EObject shown(EObject element) {
        var at = element;
        while (at.eContainer() != null && !stands(at)) {
            at = at.eContainer();
        }
        return at;
    }

    private boolean stands(EObject element) {
        return parent(element) instanceof Folder folder ? children(folder.parent()).contains(folder)
                : children(element.eContainer()).contains(element);
    }

    /** {@return whether an element of the tree may hold others} */
    public boolean hasChildren(Object node) {
        return switch (node) {
            case Folder folder -> !folder.elements().isEmpty();
            case Observatory observatory -> true;
            case Programme programme -> true;
            case Estimate estimate -> false;
            default -> !children(node).isEmpty();
        };
    }
}
