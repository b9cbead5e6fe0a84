// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.texts;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Event;
import org.observatory.model.programmes.Phase;
import org.observatory.model.programmes.Platform;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.Publication;
import org.observatory.model.programmes.SourceDocument;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.Wave;

/**
 * How the elements of a folder are sorted. By date, the undated come last; where dates are equal or there are none, the
 * name decides, as a dictionary sorts it. Categories, phases, codes, steps and attributes keep the
 * order that they were given.
 */
public enum Sorting {

    /** Earliest first. */
    DATE,
    /** As a dictionary does. */
    NAME;

    /**
     * The elements in this order.
     *
     * @param elements elements of one folder; not changed
     * @param labels   their names
     */
    public List<EObject> sort(List<? extends EObject> elements, ObservatoryLabels labels) {
        return sort(elements, labels, Collator.getInstance(labels.language().locale())::getCollationKey);
    }

    /**
     * The elements in this order, for lists of thousands that are sorted again and again.
     *
     * @param elements elements of one folder; not changed
     * @param labels   their names
     * @param keys     how a name compares with others; the caller may keep what it gave before
     */
    public List<EObject> sort(List<? extends EObject> elements, ObservatoryLabels labels, Function<String, CollationKey> keys) {
        if (elements.isEmpty() || isOrdered(elements.getFirst())) {
            return List.copyOf(elements);
        }
        record Key(EObject element, CollationKey name, Optional<PartialDate> date) {
        }
        var byName = Comparator.comparing(Key::name);
        var byDate = Comparator.comparing((Key key) -> key.date.isEmpty())
                .thenComparing(key -> key.date.orElse(PartialDate.of(1))).thenComparing(byName);
        return elements.stream().map(element -> new Key(element, keys.apply(labels.name(element)), date(element)))
                .sorted(this == DATE ? byDate : byName).map(Key::element).toList();
    }

    private static boolean isOrdered(EObject element) {
        return element instanceof Category || element instanceof Phase || element instanceof Code || element instanceof Step
                || element instanceof AttributeDefinition;
    }

    /** {@return the order of names in a language, accents and case last} */
    public static Comparator<String> names(Language language) {
        var collator = Collator.getInstance(language.locale());
        return collator::compare;
    }

    /** {@return the date by which an element is sorted, if it has one} */
    public static Optional<PartialDate> date(EObject element) {
        return Optional.ofNullable(switch (element) {
            case Programme programme -> programme.getStart() != null ? programme.getStart() : programme.getLaunch();
            case Study study -> study.getWaves().stream().map(Wave::getDate).filter(Objects::nonNull)
                    .min(Comparator.naturalOrder()).orElse(study.getPublished());
            case Publication publication -> publication.getDate();
            case Event event -> event.getStart();
            case Platform platform -> platform.getLaunched();
            case SourceDocument document -> document.getDate();
            case Wave wave -> wave.getDate();
            case Case one -> one.getStart();
            case Document document -> document.getDate();
            case Memo memo -> memo.getDate();
            case Trajectory trajectory -> trajectory.getSteps().stream().map(Step::getDate).filter(Objects::nonNull)
                    .min(Comparator.naturalOrder()).orElse(null);
            case Estimate estimate -> estimate.getDates().stream().min(Comparator.naturalOrder()).orElse(null);
            default -> null;
        });
    }
}
