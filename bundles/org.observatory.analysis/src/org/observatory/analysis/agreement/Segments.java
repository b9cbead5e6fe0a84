// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;

/**
 * The passages that coders marked. A coder counts as having read a document when the table has a row for both, be it one
 * without a code.
 *
 * @param documents the length of each document, by its name
 * @param coders    the coders, in order of their names
 * @param codes     the codes, in order of their names
 * @param read      who read each document
 * @param all       the passages, without those of no length
 * @param empty     how many of no length were left out
 */
record Segments(Map<String, Long> documents, List<String> coders, List<String> codes, Map<String, Set<String>> read, List<Segment> all,
        int empty) {

    static final String[] COLUMNS = {"document", "length", "coder", "code", "start", "end"};

    /**
     * A passage, from its first position to the one after its last.
     *
     * @param key the key of its row
     */
    record Segment(String document, String coder, String code, long start, long end, String key) {

        long length() {
            return end - start;
        }
    }

    static Segments of(Input input, List<String> wantedCoders, List<String> wantedCodes) throws AnalysisException {
        return new Reader(input.table(Input.DATA)).read(wantedCoders, wantedCodes);
    }

    /** The passages by document, coder and code, each list in order; those that overlap are made one. */
    Map<List<String>, List<long[]>> merged() {
        var places = new HashMap<List<String>, List<long[]>>();
        all.stream().sorted(Comparator.comparingLong(Segment::start)).forEach(segment -> {
            var there = places.computeIfAbsent(List.of(segment.document(), segment.coder(), segment.code()), any -> new ArrayList<>());
            if (!there.isEmpty() && segment.start() < there.getLast()[1]) {
                there.getLast()[1] = Math.max(there.getLast()[1], segment.end());
            } else {
                there.add(new long[] {segment.start(), segment.end()});
            }
        });
        return places;
    }

    private static final class Reader {

        private final Table table;
        private final Map<String, Long> documents = new TreeMap<>();
        private final Map<String, Set<String>> read = new HashMap<>();
        private final Set<String> coders = new TreeSet<>();
        private final Set<String> codes = new TreeSet<>();
        private final List<Segment> all = new ArrayList<>();
        private int empty;

        Reader(Table table) {
            this.table = table;
        }

        Segments read(List<String> wantedCoders, List<String> wantedCodes) throws AnalysisException {
            for (var row = 0; row < table.size(); row++) {
                var coder = text(row, "coder");
                if (wantedCoders.isEmpty() || wantedCoders.contains(coder)) {
                    row(row, coder, wantedCodes);
                }
            }
            return new Segments(documents, List.copyOf(coders), List.copyOf(codes), read, all, empty);
        }

        private void row(int row, String coder, List<String> wantedCodes) throws AnalysisException {
            var document = text(row, "document");
            var length = number(row, "length");
            var before = documents.putIfAbsent(document, length);
            if (before != null && before != length) {
                throw refused(row, "length", "another length than an earlier row of that document",
                        "une autre longueur qu’une ligne précédente de ce document");
            }
            coders.add(coder);
            read.computeIfAbsent(document, any -> new LinkedHashSet<>()).add(coder);
            var code = table.cell(row, "code");
            if (code == null || !wantedCodes.isEmpty() && !wantedCodes.contains(code.toString())) {
                return;
            }
            var start = number(row, "start");
            var end = number(row, "end");
            if (end < start || end > length) {
                throw refused(row, "end", "before the start, or after the end of the document",
                        "avant le début, ou après la fin du document");
            }
            codes.add(code.toString());
            if (end == start) {
                empty++;
            } else {
                all.add(new Segment(document, coder, code.toString(), start, end, table.rowKey(row)));
            }
        }

        private String text(int row, String column) throws AnalysisException {
            var cell = table.cell(row, column);
            if (cell == null) {
                throw refused(row, column, "empty", "vide");
            }
            return cell.toString();
        }

        private long number(int row, String column) throws AnalysisException {
            try {
                var number = new BigDecimal(text(row, column)).longValueExact();
                if (number >= 0) {
                    return number;
                }
            } catch (ArithmeticException | NumberFormatException noPosition) {
                // refused below
            }
            throw refused(row, column, "no position in a text", "pas une position dans un texte");
        }

        private AnalysisException refused(int row, String column, String en, String fr) {
            return new AnalysisException(new Label("The cell \"" + column + "\" of row " + table.rowKey(row) + " is " + en + ".",
                    "La cellule « " + column + " » de la ligne " + table.rowKey(row) + " est " + fr + "."));
        }
    }

    /** The documents that all coders read, with their lengths. */
    Map<String, Long> readByAll() {
        var common = new LinkedHashMap<String, Long>();
        documents.forEach((document, length) -> {
            if (read.get(document).size() == coders.size()) {
                common.put(document, length);
            }
        });
        return common;
    }
}
