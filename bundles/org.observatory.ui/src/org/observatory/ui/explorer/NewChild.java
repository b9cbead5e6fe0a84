// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import static org.observatory.model.programmes.ProgrammesPackage.Literals.CATEGORY__CATEGORIES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.FIGURE_HOLDER__FIGURES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.FIGURE__ESTIMATES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.PROGRAMME__PHASES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.PROGRAMME__STUDIES;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.TYPOLOGY__CATEGORIES;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.Typology;

/**
 * An element that can be made in the explorer.
 *
 * @param parent  the element it is made under
 * @param feature the list it is added to
 */
public record NewChild(EObject parent, EReference feature) {

    /**
     * What can be made where somebody stands: under the element selected, then beside it.
     *
     * @param node an element, a {@link Folder}, or anything else
     */
    public static List<NewChild> under(Object node) {
        return switch (node) {
            case Folder folder -> List.of(new NewChild(folder.parent(), folder.feature()));
            case Programme programme -> of(programme, PROGRAMME__STUDIES, FIGURE_HOLDER__FIGURES, PROGRAMME__PHASES);
            case Study study -> of(study, FIGURE_HOLDER__FIGURES);
            case Figure figure -> of(figure, FIGURE__ESTIMATES);
            case Typology typology -> of(typology, TYPOLOGY__CATEGORIES);
            case Category category -> of(category, CATEGORY__CATEGORIES);
            case EObject element when element.eContainer() != null ->
                List.of(new NewChild(element.eContainer(), element.eContainmentFeature()));
            case null, default -> List.of();
        };
    }

    private static List<NewChild> of(EObject parent, EReference... features) {
        return Stream.of(features).map(feature -> new NewChild(parent, feature)).toList();
    }
}
