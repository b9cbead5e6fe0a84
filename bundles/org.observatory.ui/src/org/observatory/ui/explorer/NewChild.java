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

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.ChartDocument;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Framework;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.SavedAnalysis;
import org.observatory.model.coding.Scheme;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.Typology;

/**
 * An element that can be made in the explorer.
 *
 * @param parent  the element it is made under; null for one that has a file of its own
 * @param feature the list it is added to; null for one that has a file of its own
 * @param type    its kind
 * @param about   what a new memo is about; null for none
 */
public record NewChild(EObject parent, EReference feature, EClass type, EObject about) {

    private static final List<EClass> NAMED = List.of(Literals.CASE, Literals.TRAJECTORY, Literals.FRAMEWORK, Literals.MEMO,
            Literals.CODER);

    /** An element in a list of another. */
    NewChild(EObject parent, EReference feature) {
        this(parent, feature, feature.getEReferenceType(), null);
    }

    /** {@return whether it is asked for a name first, by which its file or folder is called from then on} */
    public boolean asksName() {
        return NAMED.contains(type);
    }

    /**
     * What can be made where somebody stands: under the element selected, then beside it.
     *
     * @param node a node of the tree, or anything else
     */
    public static List<NewChild> under(Object node) {
        return switch (node) {
            case Folder folder when folder.feature() == Literals.SCHEME__ANALYSES -> List.of();
            case Folder folder -> List.of(new NewChild(folder.parent(), folder.feature()));
            case RootFolder folder -> roots(folder.type());
            case Group group -> under(group.folder());
            case Related related -> List.of();
            case Programme programme -> of(programme, PROGRAMME__STUDIES, FIGURE_HOLDER__FIGURES, PROGRAMME__PHASES);
            case Study study -> of(study, FIGURE_HOLDER__FIGURES);
            case Figure figure -> of(figure, FIGURE__ESTIMATES);
            case Typology typology -> of(typology, TYPOLOGY__CATEGORIES);
            case Category category -> of(category, CATEGORY__CATEGORIES);
            case Scheme scheme -> of(scheme, Literals.SCHEME__CODES, Literals.SCHEME__SETS, Literals.SCHEME__ATTRIBUTES);
            case Code code -> with(of(code, Literals.CODE__CODES), memo(code));
            case Trajectory trajectory -> with(of(trajectory, Literals.TRAJECTORY__STEPS), memo(trajectory));
            case Document document -> with(of(document, Literals.DOCUMENT__SPEAKERS), memo(document));
            case Case one -> with(roots(Literals.CASE), memo(one));
            case SavedAnalysis saved -> List.of();
            case ChartDocument chart -> List.of();
            case Framework grid -> roots(Literals.FRAMEWORK);
            case Memo memo -> roots(Literals.MEMO);
            case EObject element when element.eContainer() != null ->
                List.of(new NewChild(element.eContainer(), element.eContainmentFeature()));
            case null, default -> List.of();
        };
    }

    private static List<NewChild> roots(EClass type) {
        return type == Literals.DOCUMENT || type == Literals.CHART_DOCUMENT ? List.of() : List.of(new NewChild(null, null, type, null));
    }

    private static NewChild memo(EObject about) {
        return new NewChild(null, null, Literals.MEMO, about);
    }

    private static List<NewChild> with(List<NewChild> some, NewChild last) {
        return Stream.concat(some.stream(), Stream.of(last)).toList();
    }

    private static List<NewChild> of(EObject parent, EReference... features) {
        return Stream.of(features).map(feature -> new NewChild(parent, feature)).toList();
    }
}
