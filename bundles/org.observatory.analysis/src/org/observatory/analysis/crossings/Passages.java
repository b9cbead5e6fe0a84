// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;

/**
 * Coded passages, from the table {@code codings} of a project or from a CSV file of {@code document, coder, code, start,
 * end} with, if wanted, {@code case} and {@code paragraph}. Those of speakers who are left out of counts, and those that
 * wait to be placed again, are left out here too.
 *
 * @param codes the codes by their identity, in order of their names
 * @param all   the passages
 * @param left  how many were left out
 */
record Passages(Map<String, Label> codes, List<Passage> all, int left) {

    /** What passages may be counted within. */
    enum Within {
        DOCUMENT, CASE, PARAGRAPH
    }

    /**
     * A passage.
     *
     * @param cases      the cases of its document, each an identity
     * @param paragraphs the paragraphs it stands in; none where nothing tells them
     */
    record Passage(String code, String document, List<String> cases, List<String> paragraphs, String coder, long start, long end, String key) {

        /** The units it stands in. */
        List<String> units(Within within) {
            return switch (within) {
                case DOCUMENT -> List.of(document);
                case CASE -> cases;
                case PARAGRAPH -> paragraphs.stream().map(paragraph -> document + " " + paragraph).toList();
            };
        }
    }

    static boolean areIn(Input input) {
        return input.has("codings", "codeId", "documentId", "start", "end") || input.has(Input.DATA, "code", "document");
    }

    static Passages of(Input input) throws AnalysisException {
        var project = input.has("codings", "codeId", "documentId", "start", "end");
        var table = input.table(project ? "codings" : Input.DATA);
        var names = new LinkedHashMap<String, Label>();
        var all = new ArrayList<Passage>();
        var left = 0;
        for (var row = 0; row < table.size(); row++) {
            var code = text(table, row, project ? "codeId" : "code");
            if (code.isEmpty()) {
                continue;
            }
            if (flag(table, row, "leftOut") || flag(table, row, "unplaced")) {
                left++;
                continue;
            }
            names.putIfAbsent(code, table.cell(row, "code") instanceof Label label ? label : Label.same(code));
            var cases = text(table, row, project ? "caseId" : "case");
            all.add(new Passage(code, text(table, row, project ? "documentId" : "document"),
                    parts(cases, project), parts(text(table, row, "paragraph"), project),
                    text(table, row, project ? "coderId" : "coder"), number(table, row, "start"), number(table, row, "end"),
                    table.rowKey(row)));
        }
        tellApart(names, input);
        var sorted = new TreeMap<String, String>();
        names.forEach((id, label) -> sorted.put(label.en() + "\0" + id, id));
        var codes = new LinkedHashMap<String, Label>();
        sorted.values().forEach(id -> codes.put(id, names.get(id)));
        return new Passages(codes, all, left);
    }

    /** Two codes of one name are told apart by those above them. */
    private static void tellApart(Map<String, Label> names, Input input) {
        if (!input.has("codes", "path")) {
            return;
        }
        var codes = input.tables().get("codes");
        var paths = new HashMap<String, Label>();
        codes.rows().forEach(row -> paths.put(codes.rowKey(row), codes.label(row, "path")));
        var twice = names.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        names.replaceAll((code, name) -> twice.get(name) > 1 && paths.get(code) != null
                ? Label.each(language -> within(name.in(language), paths.get(code).in(language))) : name);
    }

    /** « confiance (impacts) »: the name, then what stands above it on its path. */
    private static String within(String name, String path) {
        var above = path.endsWith(name) ? path.substring(0, path.length() - name.length()).replaceAll("[ ▸]+$", "") : path;
        return above.isEmpty() ? name : name + " (" + above + ")";
    }

    /** A project has several identities in a cell, a file one name. */
    private static List<String> parts(String cell, boolean project) {
        return cell.isEmpty() ? List.of() : project ? List.of(cell.split(" ")) : List.of(cell);
    }

    private static String text(Table table, int row, String column) {
        var cell = table.has(column) ? table.cell(row, column) : null;
        return cell == null ? "" : cell instanceof Label label ? label.en() : cell.toString();
    }

    private static boolean flag(Table table, int row, String column) {
        return table.has(column) && Boolean.TRUE.equals(table.cell(row, column));
    }

    private static long number(Table table, int row, String column) throws AnalysisException {
        var text = text(table, row, column);
        try {
            return text.isEmpty() ? 0 : new BigDecimal(text).longValueExact();
        } catch (ArithmeticException | NumberFormatException noPosition) {
            throw new AnalysisException(new Label("\"" + text + "\" in row " + table.rowKey(row) + " of " + column + " is no position.",
                    "« " + text + " » à la ligne " + table.rowKey(row) + " de " + column + " n’est pas une position."));
        }
    }

    Label leftOut() {
        return new Label("Left out: " + left + " passages of speakers who do not count, or that wait to be placed again.",
                "Laissés de côté : " + left + " passages de locuteurs hors décompte, ou à replacer.");
    }

    long coders() {
        return all.stream().map(Passage::coder).distinct().count();
    }
}
