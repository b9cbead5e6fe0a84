// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.observatory.analysis.Progress;

/** How often each code occurs, how often each two do together, and in which passages. Codes are known by their number. */
final class Meetings {

    /** How many passages a pair names at most. */
    private static final int MOST_KEYS = 1000;

    private final long[] of;
    private final long units;
    private final Map<Long, Long> both = new HashMap<>();
    private final Map<Long, Set<String>> keys = new HashMap<>();

    private Meetings(int codes, long units) {
        of = new long[codes];
        this.units = units;
    }

    private static Map<String, Integer> numbers(Passages passages) {
        var numbers = new HashMap<String, Integer>();
        passages.codes().keySet().forEach(code -> numbers.put(code, numbers.size()));
        return numbers;
    }

    /** Together in a unit. */
    static Meetings inUnits(Passages passages, Passages.Within within, Progress progress) {
        var numbers = numbers(passages);
        var byUnit = new LinkedHashMap<String, TreeMap<Integer, List<String>>>();
        for (var passage : passages.all()) {
            for (var unit : passage.units(within)) {
                byUnit.computeIfAbsent(unit, any -> new TreeMap<>()).computeIfAbsent(numbers.get(passage.code()), any -> new ArrayList<>())
                        .add(passage.key());
            }
        }
        var meetings = new Meetings(numbers.size(), byUnit.size());
        for (var codes : byUnit.values()) {
            progress.check();
            var there = List.copyOf(codes.keySet());
            for (var i = 0; i < there.size(); i++) {
                meetings.of[there.get(i)]++;
                for (var j = i + 1; j < there.size(); j++) {
                    var pair = meetings.pair(there.get(i), there.get(j));
                    meetings.both.merge(pair, 1L, Long::sum);
                    meetings.add(pair, codes.get(there.get(i)));
                    meetings.add(pair, codes.get(there.get(j)));
                }
            }
        }
        return meetings;
    }

    /**
     * Passages of one coder and document that overlap, or that are near.
     *
     * @param distance how many characters may lie between two; −1 for those that overlap
     */
    static Meetings ofPassages(Passages passages, int distance, Progress progress) {
        var numbers = numbers(passages);
        var meetings = new Meetings(numbers.size(), 0);
        var byPlace = new LinkedHashMap<List<String>, List<Passages.Passage>>();
        passages.all().forEach(passage -> {
            meetings.of[numbers.get(passage.code())]++;
            byPlace.computeIfAbsent(List.of(passage.document(), passage.coder()), any -> new ArrayList<>()).add(passage);
        });
        var met = new HashMap<Long, Set<String>>();
        for (var there : byPlace.values()) {
            progress.check();
            there.sort(Comparator.comparingLong(Passages.Passage::start));
            for (var i = 0; i < there.size(); i++) {
                var one = there.get(i);
                for (var j = i + 1; j < there.size() && there.get(j).start() - one.end() <= distance; j++) {
                    meetings.meet(one, there.get(j), numbers, met);
                }
            }
        }
        met.forEach((code, passagesMet) -> {
            var one = (int) (code / numbers.size());
            var other = (int) (code % numbers.size());
            if (one < other) {
                meetings.both.put(code, (long) Math.min(passagesMet.size(), met.get(meetings.pair(other, one)).size()));
            }
        });
        return meetings;
    }

    private void meet(Passages.Passage one, Passages.Passage other, Map<String, Integer> numbers, Map<Long, Set<String>> met) {
        var first = numbers.get(one.code());
        var second = numbers.get(other.code());
        if (first.equals(second)) {
            return;
        }
        met.computeIfAbsent(pair(first, second), any -> new LinkedHashSet<>()).add(one.key());
        met.computeIfAbsent(pair(second, first), any -> new LinkedHashSet<>()).add(other.key());
        var pair = pair(Math.min(first, second), Math.max(first, second));
        add(pair, List.of(one.key(), other.key()));
    }

    /** A number that hashes well: the numbers of both side by side in a long have a few hash codes only. */
    private long pair(int one, int other) {
        return (long) one * of.length + other;
    }

    private void add(long pair, List<String> passages) {
        var known = keys.computeIfAbsent(pair, any -> new LinkedHashSet<>());
        for (var at = 0; at < passages.size() && known.size() < MOST_KEYS; at++) {
            known.add(passages.get(at));
        }
    }

    /** How often a code occurs. */
    long of(int code) {
        return of[code];
    }

    /** How often two do together; the first has the smaller number. */
    long both(int one, int other) {
        return both.getOrDefault(pair(one, other), 0L);
    }

    /** The keys of the passages that meet. */
    String keys(int one, int other) {
        return String.join(" ", keys.getOrDefault(pair(one, other), Set.of()));
    }

    /** How many units there are; 0 where passages are compared. */
    long units() {
        return units;
    }
}
