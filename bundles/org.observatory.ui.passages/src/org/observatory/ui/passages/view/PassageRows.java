// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.coding.passages.Passage;

/**
 * The rows of the list: passages as they are sorted, under headings where they are grouped. Nothing in it changes, so that it is
 * made by a job and shown by the window.
 */
public final class PassageRows {

    /** How many passages are shown at first; more on demand. */
    public static final int PAGE = 20_000;

    /** A row. */
    public sealed interface Row {
    }

    /**
     * A group.
     *
     * @param key   the group
     * @param count how many passages it has
     * @param open  whether its passages are shown
     */
    public record Heading(Grouping.Key key, int count, boolean open) implements Row {
    }

    /**
     * A passage.
     *
     * @param passage the passage
     * @param group   the identity of the group that it is shown in; empty for none
     */
    public record Line(Passage passage, String group) implements Row {
        /** {@return what tells this row from others from one look to the next} */
        public String key() {
            return group + " " + passage.key();
        }
    }

    /**
     * What is not shown for now.
     *
     * @param count how many passages
     */
    public record More(int count) implements Row {
    }

    /**
     * How passages are arranged.
     *
     * @param grouping by what they are grouped
     * @param order    by what they are sorted; null for where they stand
     * @param down     whether the other way round
     * @param closed   the groups whose passages are not shown
     * @param most     how many passages are shown at most
     */
    public record Arrangement(Grouping grouping, PassageColumn order, boolean down, Set<String> closed, int most) {
        /** The groups are copied. */
        public Arrangement {
            closed = Set.copyOf(closed);
        }

        /** As somebody finds it who never arranged anything. */
        public static final Arrangement PLAIN = new Arrangement(Grouping.NONE, null, false, Set.of(), PAGE);
    }

    private final List<Row> rows;
    private final Arrangement arrangement;

    private PassageRows(List<Row> rows, Arrangement arrangement) {
        this.rows = rows;
        this.arrangement = arrangement;
    }

    /** {@return no rows} */
    public static PassageRows none() {
        return new PassageRows(List.of(), Arrangement.PLAIN);
    }

    /**
     * Arranges passages.
     *
     * @param passages    the passages, in the order in which they stand
     * @param arrangement how
     * @param language    in which language names are sorted
     * @param nowhere     the name of the group of those that belong to none
     */
    public static PassageRows of(List<Passage> passages, Arrangement arrangement, Language language, Label nowhere) {
        var sorted = sorted(passages, arrangement, language);
        var rows = new ArrayList<Row>();
        if (arrangement.grouping() == Grouping.NONE) {
            var shown = Math.min(sorted.size(), arrangement.most());
            sorted.subList(0, shown).forEach(passage -> rows.add(new Line(passage, "")));
            addMore(rows, sorted.size() - shown);
            return new PassageRows(rows, arrangement);
        }
        var left = arrangement.most();
        var missing = 0;
        for (var group : groups(sorted, arrangement.grouping(), language, nowhere).entrySet()) {
            var open = !arrangement.closed().contains(group.getKey().id());
            rows.add(new Heading(group.getKey(), group.getValue().size(), open));
            if (open) {
                var shown = Math.min(left, group.getValue().size());
                group.getValue().subList(0, shown).forEach(passage -> rows.add(new Line(passage, group.getKey().id())));
                left -= shown;
                missing += group.getValue().size() - shown;
            }
        }
        addMore(rows, missing);
        return new PassageRows(rows, arrangement);
    }

    private static void addMore(List<Row> rows, int missing) {
        if (missing > 0) {
            rows.add(new More(missing));
        }
    }

    private static List<Passage> sorted(List<Passage> passages, Arrangement arrangement, Language language) {
        if (arrangement.order() == null) {
            return arrangement.down() ? passages.reversed() : passages;
        }
        record Keyed(Passage passage, CollationKey key) {
        }
        var collator = Collator.getInstance(language.locale());
        var keys = new HashMap<String, CollationKey>();
        var order = Comparator.comparing(Keyed::key);
        return passages.stream().map(passage -> new Keyed(passage, keys.computeIfAbsent(start(arrangement.order().text(passage, language)),
                collator::getCollationKey))).sorted(arrangement.down() ? order.reversed() : order).map(Keyed::passage).toList();
    }

    /** Long texts are sorted by how they begin. */
    private static String start(String text) {
        return text.length() > 80 ? text.substring(0, 80) : text;
    }

    private static Map<Grouping.Key, List<Passage>> groups(List<Passage> passages, Grouping grouping, Language language, Label nowhere) {
        var none = new Grouping.Key("", nowhere, "", Integer.MAX_VALUE);
        var found = new HashMap<Grouping.Key, List<Passage>>();
        for (var passage : passages) {
            var keys = grouping.keys(passage);
            for (var key : keys.isEmpty() ? List.of(none) : keys) {
                found.computeIfAbsent(key, first -> new ArrayList<>()).add(passage);
            }
        }
        var collator = Collator.getInstance(language.locale());
        var sorted = new LinkedHashMap<Grouping.Key, List<Passage>>();
        found.keySet().stream().sorted(Comparator.comparingInt(Grouping.Key::place).thenComparing(key -> key.name().in(language), collator))
                .forEach(key -> sorted.put(key, found.get(key)));
        return sorted;
    }

    /** {@return how they are arranged} */
    public Arrangement arrangement() {
        return arrangement;
    }

    /** {@return how many rows there are} */
    public int size() {
        return rows.size();
    }

    /** {@return a row} */
    public Row get(int row) {
        return rows.get(row);
    }

    /** {@return the rows} */
    public List<Row> all() {
        return List.copyOf(rows);
    }

    /** {@return where rows stand now that stood elsewhere before; those that are there no more are left out} */
    public int[] places(Set<String> keys) {
        var found = new ArrayList<Integer>();
        for (var at = 0; at < rows.size() && !keys.isEmpty(); at++) {
            if (keys.contains(key(rows.get(at)))) {
                found.add(at);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** {@return whether the same rows stand in the same places, whatever became of what they say} */
    public boolean standsAs(PassageRows other) {
        return rows.size() == other.rows.size()
                && IntStream.range(0, rows.size()).allMatch(at -> key(rows.get(at)).equals(key(other.rows.get(at))));
    }

    /** {@return what tells a row from others from one look to the next} */
    public static String key(Row row) {
        return switch (row) {
            case Heading heading -> "group " + heading.key().id();
            case Line line -> line.key();
            case More more -> "more";
        };
    }
}
