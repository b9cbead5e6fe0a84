// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is remembered of the columns of a table until it is opened again. Columns are known by their identity, so that an
 * attribute that was added or removed meanwhile disturbs nothing.
 *
 * @param order  the columns from left to right
 * @param hidden those that are hidden
 * @param widths the widths that somebody chose, in pixels
 * @param sorted by what the table is sorted
 */
public record GridMemory(List<String> order, Set<String> hidden, Map<String, Integer> widths, List<SortOrder> sorted) {

    /** Nothing is remembered. */
    public static final GridMemory NONE = new GridMemory(List.of(), Set.of(), Map.of(), List.of());

    /** {@return the text to keep, one line for each thing remembered} */
    public String write() {
        var lines = new ArrayList<String>();
        order.forEach(id -> lines.add("column\t" + id));
        hidden.stream().sorted().forEach(id -> lines.add("hidden\t" + id));
        widths.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> lines.add("width\t" + entry.getKey() + "\t" + entry.getValue()));
        sorted.forEach(one -> lines.add((one.down() ? "down\t" : "up\t") + one.column()));
        return String.join("\n", lines);
    }

    /** {@return what a kept text remembers; lines that are not understood are forgotten} */
    public static GridMemory read(String text) {
        var memory = new GridMemory(new ArrayList<>(), new HashSet<>(), new HashMap<>(), new ArrayList<>());
        text.lines().map(line -> line.split("\t")).filter(parts -> parts.length > 1).forEach(parts -> {
            switch (parts[0]) {
                case "column" -> memory.order.add(parts[1]);
                case "hidden" -> memory.hidden.add(parts[1]);
                case "width" -> {
                    if (parts.length == 3 && parts[2].matches("[1-9]\\d{0,3}")) {
                        memory.widths.put(parts[1], Integer.valueOf(parts[2]));
                    }
                }
                case "up", "down" -> memory.sorted.add(new SortOrder(parts[1], parts[0].equals("down")));
                default -> {
                    return;
                }
            }
        });
        return memory;
    }

    /**
     * The order of the columns there are: those remembered as they stood, the others after the one they follow.
     *
     * @param columns the columns in their own order
     * @return their places in it
     */
    public List<Integer> places(List<? extends GridColumn<?>> columns) {
        var ids = columns.stream().map(GridColumn::id).toList();
        var result = new ArrayList<>(order.stream().distinct().filter(ids::contains).toList());
        for (var at = 0; at < ids.size(); at++) {
            if (!result.contains(ids.get(at))) {
                result.add(at == 0 ? 0 : result.indexOf(ids.get(at - 1)) + 1, ids.get(at));
            }
        }
        return result.stream().map(ids::indexOf).toList();
    }

    /** {@return the places of the hidden columns among those there are; never all of them} */
    public List<Integer> hiddenPlaces(List<? extends GridColumn<?>> columns) {
        var places = Stream.iterate(0, at -> at + 1).limit(columns.size()).filter(at -> hidden.contains(columns.get(at).id())).toList();
        return places.size() == columns.size() ? List.of() : places;
    }
}
