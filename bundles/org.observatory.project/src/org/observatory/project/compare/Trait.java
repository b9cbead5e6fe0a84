// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Statement;

/**
 * What is compared and merged of an element as one value. Values are immutable and mean the same in every state: an
 * element that is referred to stands as its key, empty text as null, what has many values as a list.
 */
sealed interface Trait {

    /** The name that tells the traits of an element apart. */
    String name();

    /** The value that an element has, given the key of whatever it refers to. */
    Object read(EObject element, Function<EObject, String> keys);

    /** Whether its values may hold keys. */
    boolean refers();

    /** The keys in a value. */
    Stream<String> references(Object value);

    /** The value without the keys that are not kept; the same object when all are. */
    Object keeping(Object value, Predicate<String> kept);

    /** Whether nothing was entered. */
    static boolean isEmpty(Object value) {
        return value == null || value instanceof List<?> many && many.isEmpty();
    }

    /** An attribute or a reference. */
    record Field(EStructuralFeature feature) implements Trait {

        @Override
        public String name() {
            return feature.getName();
        }

        @Override
        public Object read(EObject element, Function<EObject, String> keys) {
            if (feature.isUnsettable() && !element.eIsSet(feature)) {
                return null;
            }
            var value = element.eGet(feature);
            if (feature instanceof EReference) {
                return value instanceof List<?> many ? many.stream().map(target -> keys.apply((EObject) target)).toList()
                        : value == null ? null : keys.apply((EObject) value);
            }
            return value instanceof List<?> many ? List.copyOf(many) : "".equals(value) ? null : value;
        }

        @Override
        public boolean refers() {
            return feature instanceof EReference;
        }

        @Override
        public Stream<String> references(Object value) {
            if (!refers() || value == null) {
                return Stream.empty();
            }
            return value instanceof List<?> many ? many.stream().map(String.class::cast) : Stream.of((String) value);
        }

        @Override
        public Object keeping(Object value, Predicate<String> kept) {
            if (references(value).allMatch(kept)) {
                return value;
            }
            return value instanceof List<?> ? references(value).filter(kept).toList() : null;
        }
    }

    /** Features that only make sense together, such as the two ends of a passage. */
    record Joint(String name, List<Field> fields) implements Trait {

        @Override
        public Object read(EObject element, Function<EObject, String> keys) {
            var values = new Object[fields.size()];
            for (var i = 0; i < values.length; i++) {
                values[i] = fields.get(i).read(element, keys);
            }
            return Arrays.asList(values);
        }

        @Override
        public boolean refers() {
            return fields.stream().anyMatch(Field::refers);
        }

        @Override
        public Stream<String> references(Object value) {
            return value == null ? Stream.empty()
                    : fields.stream().filter(Field::refers).flatMap(field -> field.references(of(field.feature(), value)));
        }

        @Override
        public Object keeping(Object value, Predicate<String> kept) {
            if (value == null || references(value).allMatch(kept)) {
                return value;
            }
            var parts = new ArrayList<Object>((List<?>) value);
            for (var i = 0; i < parts.size(); i++) {
                parts.set(i, fields.get(i).keeping(parts.get(i), kept));
            }
            return parts;
        }

        /** One of the values that stand together. */
        Object of(EStructuralFeature feature, Object value) {
            return ((List<?>) value).get(index(feature));
        }

        /** The value with another in the place of one of those that stand together. */
        Object with(EStructuralFeature feature, Object one, Object value) {
            var parts = new ArrayList<Object>((List<?>) value);
            parts.set(index(feature), one);
            return parts;
        }

        private int index(EStructuralFeature feature) {
            return fields.indexOf(new Field(feature));
        }
    }

    /** Which sides of a disagreement are retained: one choice among them, not a mark on each. */
    record Retained() implements Trait {

        @Override
        public String name() {
            return "retained";
        }

        @Override
        public Object read(EObject element, Function<EObject, String> keys) {
            return ((Disagreement) element).getStatements().stream().filter(Statement::isRetained).map(keys)
                    .filter(Objects::nonNull).toList();
        }

        @Override
        public boolean refers() {
            return true;
        }

        @Override
        public Stream<String> references(Object value) {
            return value == null ? Stream.empty() : ((List<?>) value).stream().map(String.class::cast);
        }

        @Override
        public Object keeping(Object value, Predicate<String> kept) {
            return references(value).allMatch(kept) ? value : references(value).filter(kept).toList();
        }
    }
}
