// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

/**
 * A cross-tabulation by a scale, the ends of the scale joined to what is beside them as long as they hold small counts: the two ends
 * alike, so that the middle stays the middle.
 */
final class JoinedScale {

    private static final Label JOINED = new Label("The ends of the scale are taken together, so that counts below {0} need not be shown.",
            "Les bouts de l’échelle sont réunis, pour ne pas montrer d’effectifs inférieurs à {0}.");

    private final Cross cross;
    private final BigDecimal least;
    private final List<List<Integer>> groups = new ArrayList<>();

    private JoinedScale(Cross cross, int least) {
        this.cross = cross;
        this.least = BigDecimal.valueOf(least);
        IntStream.range(0, cross.columns().size()).forEach(column -> groups.add(List.of(column)));
    }

    /** {@return the same result where no count is small} */
    static Result of(Result result, int least) {
        var scale = new JoinedScale(Cross.of(result).inScaleOrder(), least);
        var joined = false;
        while (scale.groups.size() > 3 && scale.isSmallAnywhere()) {
            scale.join(scale.groups.size() - 2);
            scale.join(0);
            joined = true;
        }
        return joined ? scale.result(result, least) : result;
    }

    private void join(int at) {
        groups.set(at, IntStream.concat(groups.get(at).stream().mapToInt(Integer::intValue),
                groups.remove(at + 1).stream().mapToInt(Integer::intValue)).boxed().toList());
    }

    private boolean isSmallAnywhere() {
        return IntStream.range(0, cross.rows().size()).anyMatch(row -> groups.stream().map(group -> count(row, group))
                .anyMatch(count -> count.signum() > 0 && count.compareTo(least) < 0));
    }

    private BigDecimal count(int row, List<Integer> group) {
        return group.stream().map(column -> cross.cell(row, column).known()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String key(int row, List<Integer> group) {
        return group.stream().map(column -> cross.cell(row, column).key()).filter(key -> !key.isEmpty()).collect(Collectors.joining(" "));
    }

    private Label name(List<Integer> group) {
        return Label.each(language -> group.stream().map(column -> cross.columns().get(column).in(language))
                .collect(Collectors.joining(new Label(" or ", " ou ").in(language))));
    }

    private Result result(Result result, int least) {
        var old = result.table("counts");
        var counts = Table.builder("counts", old.label()).column("row", cross.rowVariable(), Kind.LABEL);
        IntStream.range(0, groups.size()).forEach(group -> counts.column("column-" + (group + 1), name(groups.get(group)), Kind.NUMBER));
        counts.column("total", new Label("Total", "Total"), Kind.NUMBER);
        var cells = Table.builder("cells", result.table("cells").label());
        result.table("cells").columns().stream().filter(column -> List.of("row", "column", "count", "row-percent", "column-percent")
                .contains(column.key())).forEach(cells::column);
        for (var row = 0; row < cross.rows().size(); row++) {
            counts.row(cross.rows().get(row).en()).set("row", cross.rows().get(row)).set("total", cross.total(row));
            for (var group = 0; group < groups.size(); group++) {
                var count = count(row, groups.get(group));
                var of = groups.get(group);
                var column = IntStream.range(0, cross.rows().size()).mapToObj(at -> count(at, of)).reduce(BigDecimal.ZERO, BigDecimal::add);
                counts.set("column-" + (group + 1), count, key(row, of));
                cells.row(key(row, of)).set("row", cross.rows().get(row)).set("column", name(of)).set("count", count)
                        .set("row-percent", StatisticalChart.share(count, cross.total(row))).set("column-percent", StatisticalChart.share(count, column));
            }
        }
        var tables = new LinkedHashMap<>(result.tables());
        tables.put("counts", counts.build());
        tables.put("cells", cells.build());
        var warnings = new ArrayList<>(result.warnings());
        warnings.add(Label.each(language -> JOINED.in(language).replace("{0}", String.valueOf(least))));
        return new Result(result.analysis(), result.parameters(), tables, result.values(), result.undefined(), warnings, result.citation(),
                result.fingerprint());
    }
}
