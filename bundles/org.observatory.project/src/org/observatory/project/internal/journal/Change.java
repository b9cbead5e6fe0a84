// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.journal;

import java.util.List;

/**
 * One small change to the model, told without objects. An element is named by its identity; a value is a text, the
 * identity of an element, or a whole new element.
 */
public sealed interface Change {

    /** A value of an attribute or reference. */
    sealed interface Value {
    }

    /** The value of an attribute, as its type writes it. */
    record Text(String text) implements Value {
    }

    /** An element that stands elsewhere. */
    record Reference(String id) implements Value {
    }

    /** An element with all that it holds. */
    record Whole(ElementState state) implements Value {
    }

    /**
     * An attribute or reference has another value.
     *
     * @param element the identity of the element
     * @param feature the name of the attribute or reference
     * @param at      the place in a list, −1 for a feature of one value
     * @param value   the value; null for none
     */
    record Set(String element, String feature, int at, Value value) implements Change {
    }

    /**
     * Values were added to a list, one after the other.
     *
     * @param at the place of the first
     */
    record Add(String element, String feature, int at, List<Value> values) implements Change {
    }

    /**
     * Values were taken from a list.
     *
     * @param places where they stood, ascending
     * @param values what they were; elements as references
     */
    record Remove(String element, String feature, List<Integer> places, List<Value> values) implements Change {
    }

    /** A value was moved within its list. */
    record Move(String element, String feature, int from, int to) implements Change {
    }

    /** A root element was added to the project, at a path. */
    record AddRoot(String path, ElementState root) implements Change {
    }

    /** The root element at a path was taken from the project. */
    record RemoveRoot(String path) implements Change {
    }
}
