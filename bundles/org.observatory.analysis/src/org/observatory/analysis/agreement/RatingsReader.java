// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Column;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Table;

/** Reads the table of units and coders, or of units and categories. */
final class RatingsReader {

    private static final Set<String> UNIT_COLUMNS = Set.of("unit", "unité", "unite");

    private final Table table;
    private final Parameters parameters;
    private final Scale scale;
    private final Progress progress;

    RatingsReader(Input input, Parameters parameters, Scale scale, Progress progress) throws AnalysisException {
        table = input.table(Input.DATA);
        this.parameters = parameters;
        this.scale = scale;
        this.progress = progress;
    }

    Ratings read() throws AnalysisException, NotDefined {
        var columns = columns();
        var named = table.columns().stream().map(Column::key).filter(key -> UNIT_COLUMNS.contains(key.toLowerCase(Locale.ROOT)))
                .findFirst();
        return parameters.get(Options.LAYOUT).equals(Options.COUNTS) ? counted(columns, named) : coded(columns, named);
    }

    private List<String> columns() throws AnalysisException {
        var there = table.columns().stream().filter(column -> column.kind() != Kind.FLAG).map(Column::key)
                .filter(key -> !UNIT_COLUMNS.contains(key.toLowerCase(Locale.ROOT))).toList();
        var wanted = Options.list(parameters.get(Options.CODERS));
        for (var name : wanted) {
            if (!there.contains(name)) {
                throw new AnalysisException(new Label("There is no column \"" + name + "\"; there are " + String.join(", ", there) + ".",
                        "Il n’y a pas de colonne « " + name + " » ; il y a " + String.join(", ", there) + "."));
            }
        }
        return wanted.isEmpty() ? there : wanted.stream().distinct().toList();
    }

    private Ratings coded(List<String> columns, Optional<String> named) throws AnalysisException, NotDefined {
        var known = new HashMap<Object, Integer>();
        var texts = new ArrayList<String>();
        var missing = new HashSet<>(Options.list(parameters.get(Options.MISSING)));
        var codes = new int[columns.size()][table.size()];
        var first = new ArrayList<int[]>();
        for (var coder = 0; coder < codes.length; coder++) {
            progress.check();
            var cells = table.cells(columns.get(coder));
            var row = 0;
            for (var cell : cells) {
                codes[coder][row] = Ratings.MISSING;
                if (cell != null) {
                    var code = known.get(cell);
                    if (code == null) {
                        var text = text(cell);
                        code = text.isEmpty() || missing.contains(text) ? Ratings.MISSING : texts.size();
                        known.put(cell, code);
                        if (code >= 0) {
                            texts.add(text);
                            first.add(new int[] {row, coder});
                        }
                    }
                    codes[coder][row] = code;
                }
                row++;
            }
        }
        var order = new int[texts.size()];
        var categories = sorted(texts, order, at -> new String[] {table.rowKey(first.get(at)[0]), columns.get(first.get(at)[1])});
        for (var ofCoder : codes) {
            for (var row = 0; row < ofCoder.length; row++) {
                ofCoder[row] = ofCoder[row] < 0 ? Ratings.MISSING : order[ofCoder[row]];
            }
        }
        return new Ratings(columns, categories, codes, new int[0][], table, named);
    }

    private Ratings counted(List<String> columns, Optional<String> named) throws AnalysisException, NotDefined {
        var order = new int[columns.size()];
        var categories = sorted(columns, order, at -> new String[] {"1", columns.get(at)});
        var counts = new int[table.size()][categories.size()];
        for (var at = 0; at < order.length; at++) {
            progress.check();
            var cells = table.cells(columns.get(at));
            for (var row = 0; row < counts.length; row++) {
                counts[row][order[at]] += count(cells.get(row), row, columns.get(at));
            }
        }
        return new Ratings(List.of(), categories, new int[0][], counts, table, named);
    }

    private int count(Object cell, int row, String column) throws AnalysisException {
        if (cell == null) {
            return 0;
        }
        var number = number(text(cell));
        if (number == null || number < 0 || number != Math.rint(number) || number > 1_000_000) {
            throw new AnalysisException(new Label(
                    "\"" + text(cell) + "\" in row " + table.rowKey(row) + " of " + column + " is no number of coders.",
                    "« " + text(cell) + " » à la ligne " + table.rowKey(row) + " de " + column + " n’est pas un nombre de codeurs."));
        }
        return number.intValue();
    }

    private interface Place {
        String[] of(int text);
    }

    /** The categories in order; {@code order} is filled with the number of each text among them. */
    private Categories sorted(List<String> texts, int[] order, Place place) throws AnalysisException, NotDefined {
        var declared = Options.list(parameters.get(Options.CATEGORIES)).stream().distinct().toList();
        for (var at = 0; at < texts.size(); at++) {
            if (!declared.isEmpty() && !declared.contains(texts.get(at)) && !hasNumber(declared, texts.get(at))) {
                throw new AnalysisException(unexpected(texts.get(at), place.of(at)));
            }
        }
        var numbers = texts.stream().map(RatingsReader::number).toArray(Double[]::new);
        var byNumber = scale != Scale.NAMES && Arrays.stream(numbers).allMatch(number -> number != null)
                && declared.stream().allMatch(name -> number(name) != null);
        if (scale != Scale.NAMES && !byNumber && (scale == Scale.NUMBERS || declared.isEmpty())) {
            var wrong = IntStream.range(0, numbers.length).filter(at -> numbers[at] == null).findFirst().orElse(0);
            var where = place.of(wrong);
            throw new NotDefined(scale == Scale.NUMBERS ? Reasons.noNumber(texts.get(wrong), where[0], where[1])
                    : Reasons.noOrder(texts.get(wrong), where[0], where[1]));
        }
        return byNumber ? byNumber(declared, texts, order) : byName(declared, texts, order);
    }

    private boolean hasNumber(List<String> declared, String text) {
        var number = number(text);
        return scale != Scale.NAMES && number != null && declared.stream().map(RatingsReader::number).anyMatch(number::equals);
    }

    private static Label unexpected(String text, String[] place) {
        return new Label("\"" + text + "\" in row " + place[0] + " of " + place[1] + " is not among the categories given.",
                "« " + text + " » à la ligne " + place[0] + " de " + place[1] + " ne figure pas parmi les catégories données.");
    }

    private static Categories byNumber(List<String> declared, List<String> texts, int[] order) {
        var all = new ArrayList<>(declared);
        all.addAll(texts);
        var names = new HashMap<Double, String>();
        all.forEach(text -> names.merge(number(text), text, (one, other) -> one.length() <= other.length() ? one : other));
        var scores = names.keySet().stream().sorted().mapToDouble(Double::doubleValue).toArray();
        for (var at = 0; at < order.length; at++) {
            order[at] = Arrays.binarySearch(scores, number(texts.get(at)));
        }
        return new Categories(Arrays.stream(scores).mapToObj(names::get).toList(), scores);
    }

    private static Categories byName(List<String> declared, List<String> texts, int[] order) {
        var names = declared.isEmpty() ? texts.stream().distinct().sorted(Comparator.naturalOrder()).toList() : declared;
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        for (var at = 0; at < order.length; at++) {
            order[at] = places.get(texts.get(at));
        }
        return new Categories(names, declared.isEmpty() ? null : IntStream.range(0, names.size()).asDoubleStream().toArray());
    }

    private static String text(Object cell) {
        return switch (cell) {
            case Label label -> label.en().strip();
            case BigDecimal number -> number.toPlainString();
            default -> cell.toString().strip();
        };
    }

    /** The number a text writes, with a point or a comma; null for none. */
    static Double number(String text) {
        try {
            var number = new BigDecimal(text.replace(',', '.')).doubleValue();
            return number == 0 ? Double.valueOf(0) : Double.isFinite(number) ? number : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
