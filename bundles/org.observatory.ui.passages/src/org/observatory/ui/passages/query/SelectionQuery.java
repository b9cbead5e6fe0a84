// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.observatory.coding.passages.PassageQuery;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;
import org.observatory.model.coding.SavedQuery;
import org.observatory.model.coding.Speaker;
import org.observatory.coding.passages.PassageNotation;
import org.observatory.coding.passages.PassageSyntaxException;
import org.observatory.model.programmes.Element;

/** The question that a selection asks: passages of one of the codes selected, of one of the cases selected, and so on. */
public final class SelectionQuery {

    private SelectionQuery() {
    }

    /**
     * {@return the question; empty if nothing selected has passages} Elements of one kind are alternatives, kinds are all to be met;
     * a code stands for those below it, too.
     *
     * @param selected elements of one project
     */
    public static Optional<PassageQuery> of(List<? extends EObject> selected) {
        var byKind = new LinkedHashMap<EClass, List<PassageQuery>>();
        for (var element : selected) {
            one(element).ifPresent(query -> byKind.computeIfAbsent(element.eClass(), first -> new ArrayList<>()).add(query));
        }
        return byKind.isEmpty() ? Optional.empty()
                : Optional.of(PassageQuery.all(byKind.values().stream().map(each -> PassageQuery.any(each.stream().distinct().toList()))
                        .toList()));
    }

    private static Optional<PassageQuery> one(EObject element) {
        return Optional.ofNullable(switch (element) {
            case Code code -> code(code);
            case Coding coding when coding.getCode() != null -> code(coding.getCode());
            case CodeSet set -> new PassageQuery.OfSet(set.getId());
            case Case one -> new PassageQuery.OfCase(one.getId());
            case Document document -> new PassageQuery.OfDocument(document.getId());
            case Coder coder -> new PassageQuery.CodedBy(coder.getId());
            case Round round -> new PassageQuery.InRound(round.getId());
            case Speaker speaker when name(speaker) != null -> new PassageQuery.SpokenBy(name(speaker));
            case SavedQuery saved -> read(saved);
            default -> null;
        });
    }

    private static PassageQuery code(Code code) {
        return new PassageQuery.OfCode(code.getId(), !code.getCodes().isEmpty());
    }

    private static String name(Element element) {
        return element.getNameFr() != null ? element.getNameFr() : element.getNameEn();
    }

    private static PassageQuery read(SavedQuery saved) {
        try {
            return saved.getExpression() == null ? null : PassageNotation.read(saved.getExpression());
        } catch (PassageSyntaxException damaged) {
            return null;
        }
    }
}
