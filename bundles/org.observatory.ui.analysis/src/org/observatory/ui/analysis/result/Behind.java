// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.observatory.coding.Segment;
import org.observatory.coding.inputs.Places;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectContent;

/** What stands behind a cell of a result: the passages it counted, or other elements such as cases. */
public sealed interface Behind {

    /**
     * Passages.
     *
     * @param codings the identities of their codings, in the order of the cell
     * @param origin  what the cell is called
     */
    record Passages(Set<String> codings, String origin) implements Behind {
    }

    /**
     * Other elements.
     *
     * @param elements one or more
     * @param origin   what the cell is called
     */
    record Elements(List<EObject> elements, String origin) implements Behind {
    }

    /**
     * Nothing that can be shown.
     *
     * @param origin what the cell is called
     */
    record Nothing(String origin) implements Behind {
    }

    /**
     * Stretches of documents that bear no coding, such as the occurrences of a word.
     *
     * @param places one or more
     * @param origin what the cell is called
     */
    record Stretches(List<Stretch> places, String origin) implements Behind {
    }

    /**
     * A stretch of a document.
     *
     * @param document the document
     * @param segment  where in it
     */
    record Stretch(Document document, Segment segment) {

        private static final int AROUND = 70;

        /** {@return the stretch in its text, on one line, with some words before and after it; empty where the text is another now} */
        String in(String text) {
            if (segment.end() > text.length()) {
                return "";
            }
            var start = Math.max(0, segment.start() - AROUND);
            var end = Math.min(text.length(), segment.end() + AROUND);
            var line = text.substring(start, segment.start()) + "[" + text.substring(segment.start(), segment.end()) + "]"
                    + text.substring(segment.end(), end);
            return (start > 0 ? "…" : "") + line.replaceAll("\\s+", " ").strip() + (end < text.length() ? "…" : "");
        }
    }

    /**
     * {@return what stands behind a cell} A cell that names nothing itself, as that of a total, or mere text, stands for all
     * that the cells of its row stand for.
     *
     * @param content the project the result is of, as it is now
     * @param table   the table
     * @param row     the row
     * @param column  the key of the column
     */
    static Behind of(ProjectContent content, ResultTable table, int row, String column) {
        var heading = table.table().columns().stream().filter(one -> one.key().equals(column)).findFirst();
        var own = table.table().cellKey(row, column);
        var name = table.name(row);
        var origin = own.equals(table.table().rowKey(row)) || heading.isEmpty() ? name
                : name + " × " + heading.get().label().in(table.language());
        var places = Places.of(content, own);
        if (places.stream().allMatch(place -> place.segment().isPresent() && !(place.element() instanceof Coding))) {
            var keys = new LinkedHashSet<String>();
            table.table().columns().forEach(other -> keys.add(table.table().cellKey(row, other.key())));
            var ofRow = keys.stream().flatMap(key -> Places.of(content, key).stream()).toList();
            places = ofRow.isEmpty() ? places : ofRow;
        }
        return of(places, origin);
    }

    /**
     * {@return what keys stand for}
     *
     * @param content the project they are of, as it is now
     * @param keys    identities, or stretches as {@code document:start-end}, joined by spaces
     * @param origin  what they stand behind is called
     */
    static Behind of(ProjectContent content, String keys, String origin) {
        return of(Places.of(content, keys), origin);
    }

    private static Behind of(List<Places.Place> places, String origin) {
        var codings = new LinkedHashSet<String>();
        var elements = new LinkedHashSet<EObject>();
        for (var place : places) {
            if (place.element() instanceof Coding coding) {
                codings.add(coding.getId());
            } else {
                elements.add(place.element());
            }
        }
        var stretches = places.stream().filter(place -> place.element() instanceof Document && place.segment().isPresent())
                .map(place -> new Stretch((Document) place.element(), place.segment().get())).toList();
        return !codings.isEmpty() ? new Passages(codings, origin)
                : !stretches.isEmpty() && stretches.size() == places.size() ? new Stretches(stretches, origin)
                        : !elements.isEmpty() ? new Elements(List.copyOf(elements), origin) : new Nothing(origin);
    }
}
