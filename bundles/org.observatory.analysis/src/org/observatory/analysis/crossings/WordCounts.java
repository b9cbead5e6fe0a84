// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;

/**
 * Counted words, as {@link Words} reads them.
 *
 * @param groups the groups by identity; the one of empty identity is all text
 */
record WordCounts(Map<String, Group> groups) {

    /**
     * Some of the text.
     *
     * @param tokens how many running words it has, stop words too
     * @param words  its words by stem
     */
    record Group(String id, Label name, long tokens, Map<String, Counted> words) {
    }

    /**
     * A word in a group.
     *
     * @param row its row in the table
     */
    record Counted(String stem, int row, long count) {
    }

    static boolean areIn(Input input) {
        return input.has("words", "groupId", "stem", "word", "forms", "count", "documents") && input.has("groups", "name", "tokens");
    }

    static WordCounts of(Input input) throws AnalysisException {
        var groups = new LinkedHashMap<String, Group>();
        var named = input.table("groups");
        for (var row = 0; row < named.size(); row++) {
            var id = named.rowKey(row);
            var name = named.label(row, "name");
            groups.put(id, new Group(id, name == null ? Label.same(id) : name, count(named, row, "tokens"), new LinkedHashMap<>()));
        }
        var table = input.table("words");
        for (var row = 0; row < table.size(); row++) {
            var group = groups.get(table.text(row, "groupId"));
            var stem = table.text(row, "stem");
            var count = count(table, row, "count");
            if (group != null && stem != null && count > 0) {
                group.words().put(stem, new Counted(stem, row, count));
            }
        }
        return new WordCounts(groups);
    }

    private static long count(Table table, int row, String column) {
        var number = table.number(row, column);
        return number == null ? 0 : number.longValue();
    }

    /** All text; empty where there is none. */
    Group all() {
        return groups.getOrDefault(ALL, new Group(ALL, Label.same(""), 0, Map.of()));
    }

    /** The groups that are compared with the rest. */
    List<Group> compared() {
        return new ArrayList<>(groups.values().stream().filter(group -> !group.id().equals(ALL)).toList());
    }

    /** The identity of the group that is all text. */
    static final String ALL = "all";
}
