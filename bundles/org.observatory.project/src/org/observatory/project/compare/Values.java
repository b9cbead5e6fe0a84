// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.ValueState;
import org.observatory.model.programmes.ProgrammesPackage;

/** Values of one trait, merged. */
final class Values {

    /** What each answer gives; the same twice where nothing is to be asked. */
    record Merged(Object mine, Object theirs) {

        boolean isDisputed() {
            return !Objects.equals(mine, theirs);
        }
    }

    /** Whose content is merged, of two editions, is that of the later one. */
    private static final Trait EDITION = new Trait.Field(ProgrammesPackage.Literals.OBSERVATORY__EDITION);

    private Values() {
    }

    /** A stream of a value, also of null. */
    static Stream<Object> of(Object value) {
        return value == null ? Stream.empty() : Stream.of(value);
    }

    /**
     * Merges two different values.
     *
     * @param known  whether it is known what both started from
     * @param was    what both started from
     * @param here   the value of the live model
     * @param there  the other
     * @param many   whether an attribute value may have several categories
     */
    static Merged merge(Trait trait, boolean known, Object was, Object here, Object there, boolean many) {
        if (known && Objects.equals(here, was)) {
            return new Merged(there, there);
        }
        if (known && Objects.equals(there, was)) {
            return new Merged(here, here);
        }
        if (trait.equals(EDITION) && here instanceof PartialDate ours && there instanceof PartialDate others) {
            var later = ours.compareTo(others) > 0 ? ours : others;
            return new Merged(later, later);
        }
        if (!known && Trait.isEmpty(here)) {
            return new Merged(there, there);
        }
        if (!known && Trait.isEmpty(there)) {
            return new Merged(here, here);
        }
        if (trait instanceof Trait.Field field && field.feature().isMany()) {
            return lists(known ? (List<?>) was : null, (List<?>) here, (List<?>) there);
        }
        if (many && trait == Traits.CONTENT) {
            return categories(known ? was : null, here, there);
        }
        return new Merged(here, there);
    }

    private static Merged lists(List<?> was, List<?> here, List<?> there) {
        return new Merged(list(was, here, there, Choice.MINE), list(was, here, there, Choice.THEIRS));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(List<?> was, List<?> here, List<?> there, Choice order) {
        return Sequence.merge((List<Object>) was, (List<Object>) here, (List<Object>) there, order).result();
    }

    /** Categories added on either side stand beside each other, where nothing else differs and several may. */
    private static Merged categories(Object was, Object here, Object there) {
        var wasGiven = was == null || isGiven(was);
        if (!wasGiven || !isGiven(here) || !isGiven(there) || !definition(here).equals(definition(there))) {
            return new Merged(here, there);
        }
        var merged = lists(was == null ? null : categories(was), categories(here), categories(there));
        return new Merged(with(here, merged.mine()), with(there, merged.theirs()));
    }

    private static boolean isGiven(Object content) {
        return Traits.CONTENT.of(CodingPackage.Literals.ATTRIBUTE_VALUE__STATE, content) == ValueState.GIVEN;
    }

    private static Optional<Object> definition(Object content) {
        return Optional.ofNullable(Traits.CONTENT.of(CodingPackage.Literals.ATTRIBUTE_VALUE__DEFINITION, content));
    }

    private static List<?> categories(Object content) {
        return (List<?>) Traits.CONTENT.of(CodingPackage.Literals.ATTRIBUTE_VALUE__CATEGORIES, content);
    }

    private static Object with(Object content, Object categories) {
        return Traits.CONTENT.with(CodingPackage.Literals.ATTRIBUTE_VALUE__CATEGORIES, categories, content);
    }
}
