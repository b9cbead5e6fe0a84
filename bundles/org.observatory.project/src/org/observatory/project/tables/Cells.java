// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.tables;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.Sourced;
import org.observatory.project.internal.ElementNames;

/** Turns values of the model into cells; an empty value becomes an empty cell. */
final class Cells {

    private Cells() {
    }

    static String id(Identified element) {
        return element == null ? null : Objects.requireNonNullElse(element.getId(), "");
    }

    static String date(PartialDate date) {
        return date == null ? null : date.toString();
    }

    static String dates(Collection<PartialDate> dates) {
        return dates.isEmpty() ? null : dates.stream().sorted().map(PartialDate::toString).collect(Collectors.joining(" "));
    }

    static BigDecimal number(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    static String text(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** The text in both languages, each standing in for the other where that is empty. */
    static Label label(String en, String fr) {
        var english = text(en) == null ? text(fr) : en;
        return english == null ? null : new Label(english, text(fr) == null ? english : fr);
    }

    /** The full name, even of an element that lists show by its acronym. */
    static Label fullName(Element element) {
        return element == null ? null : label(element.getNameEn(), element.getNameFr());
    }

    static Label name(EObject element) {
        return element == null ? null : ElementNames.name(element);
    }

    static Label names(List<? extends Element> elements) {
        return elements.isEmpty() ? null
                : ElementNames.both(names -> elements.stream().map(names::name).collect(Collectors.joining(", ")));
    }

    static Label source(Sourced element) {
        return element.getSources().isEmpty() ? null : ElementNames.both(names -> names.sources(element.getSources()));
    }

    /** The acronym of the closest programme at or above the element. */
    static String programme(EObject element) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof Programme programme) {
                return text(programme.getAcronym());
            }
        }
        return null;
    }
}
