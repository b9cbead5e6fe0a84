// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.model.coding.Case;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Programme;
import org.observatory.reports.ReportException;

/** Finds what a report is about by what people write: a name or path in either language, a key, an acronym or an identity. */
final class Choices {

    private Choices() {
    }

    /**
     * {@return the element; none when nothing is written}
     *
     * @param written what people wrote
     * @param among   what may be meant
     * @param kind    what that is called
     * @throws ReportException when there is none, or several of the same name
     */
    static <T extends Element> Optional<T> find(String written, List<T> among, Label kind) throws ReportException {
        var sought = written.strip();
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        var found = among.stream().filter(element -> names(element).anyMatch(name -> name.strip().equalsIgnoreCase(sought))).toList();
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        throw new ReportException(found.isEmpty()
                ? new Label("The project has no %s “%s”.".formatted(kind.en(), sought),
                        "Le projet n’a pas de %s « %s ».".formatted(kind.fr(), sought))
                : new Label("Several are called “%s” (%s): give the path, such as “%s”, or the identity, such as %s.".formatted(sought,
                        kind.en(), path(found.getFirst(), Language.ENGLISH), found.getFirst().getId()),
                        "Plusieurs s’appellent « %s » (%s) : donnez le chemin, par exemple « %s », ou l’identifiant, par exemple %s."
                                .formatted(sought, kind.fr(), path(found.getFirst(), Language.FRENCH), found.getFirst().getId())));
    }

    private static String path(Element element, Language language) {
        return new ObservatoryLabels(language).path(element);
    }

    private static Stream<String> names(Element element) {
        var own = element instanceof Case one ? one.getKey() : element instanceof Programme programme ? programme.getAcronym() : null;
        return Stream.concat(Stream.of(element.getId(), element.getNameFr(), element.getNameEn(), own).filter(Objects::nonNull),
                Stream.of(Language.values()).map(language -> path(element, language)));
    }
}
