// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.observatory.exchange.cases.values.Folded;
import org.observatory.model.programmes.Element;

/** Elements found by what people call them, in either language. */
final class Names<E extends Element> {

    private final Map<String, List<E>> byName = new HashMap<>();

    /** An element becomes known by its names, and by others; blank ones are passed over. */
    void add(E element, String... others) {
        addAs(element, Stream.concat(Stream.of(element.getNameFr(), element.getNameEn()), Stream.of(others)).toArray(String[]::new));
    }

    /** An element becomes known by these names alone. */
    void addAs(E element, String... names) {
        Stream.of(names).filter(name -> name != null && !name.isBlank()).map(Folded::of).distinct()
                .forEach(name -> byName.computeIfAbsent(name, first -> new ArrayList<>()).add(element));
    }

    /** The elements called so. */
    List<E> called(String name) {
        return byName.getOrDefault(Folded.of(name), List.of());
    }

    /** The name in a language, or else in the other; empty for none. */
    static String of(Element element, boolean french) {
        var first = text(french ? element.getNameFr() : element.getNameEn());
        return first.isEmpty() ? text(french ? element.getNameEn() : element.getNameFr()) : first;
    }

    static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
