// SPDX-License-Identifier: EPL-2.0
package org.observatory.benchmarks.analysis;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;

/** Invented data of full size, the same at each run. */
final class Trial {

    static final int CODINGS = 150_000;
    static final int UNITS = 150_000;
    static final int CODERS = 4;
    private static final int CODES = 1_000;
    private static final int CATEGORIES = 8;
    private static final int INDIVIDUALS = 10_000;
    private static final int VARIABLES = 20;
    private static final int SEQUENCES = 1_000;
    private static final int PERIODS = 72;

    private Trial() {
    }

    private static Table.Builder table(String... columns) {
        var table = Table.builder(Input.DATA, Label.same("invented"));
        for (var column : columns) {
            table.column(column, Label.same(column), column.equals("start") || column.equals("end") ? Kind.NUMBER : Kind.TEXT);
        }
        return table;
    }

    /** Codings of a thousand documents by a thousand codes, with a case and a period each. */
    static Input codings() {
        var chance = new Random(1);
        var table = table("document", "case", "coder", "code", "period", "start", "end");
        for (var i = 0; i < CODINGS; i++) {
            var start = chance.nextInt(50_000);
            table.row("coding-" + i, "document-" + i % 1000, "case-" + i % 400, "coder-" + chance.nextInt(3), "code-" + chance.nextInt(CODES),
                    "period-" + chance.nextInt(6), BigDecimal.valueOf(start), BigDecimal.valueOf(start + 20 + chance.nextInt(300)));
        }
        return Input.of(table.build());
    }

    /** What four coders chose for each unit: seven times of ten the same; a tenth is missing. */
    private static String[][] choices() {
        var chance = new Random(2);
        return IntStream.range(0, UNITS).mapToObj(unit -> {
            var value = chance.nextInt(CATEGORIES);
            return IntStream.range(0, CODERS).mapToObj(coder -> chance.nextInt(10) == 0 ? null
                    : String.valueOf(chance.nextDouble() < 0.7 ? value : chance.nextInt(CATEGORIES))).toArray(String[]::new);
        }).toArray(String[][]::new);
    }

    static Input coders() {
        var table = table("A", "B", "C", "D");
        var choices = choices();
        for (var unit = 0; unit < choices.length; unit++) {
            table.row(String.valueOf(unit), (Object[]) choices[unit]);
        }
        return Input.of(table.build());
    }

    /** The same for the peer. */
    static CodingAnnotationStudy peer() {
        var study = new CodingAnnotationStudy(CODERS);
        for (var values : choices()) {
            study.addItemAsArray(values);
        }
        return study;
    }

    /** Twenty variables of three to six values, which go together in part. */
    static Input individuals() {
        var chance = new Random(3);
        var table = table(IntStream.range(0, VARIABLES).mapToObj(q -> "variable-" + q).toArray(String[]::new));
        for (var i = 0; i < INDIVIDUALS; i++) {
            var kind = chance.nextInt(3);
            table.row(String.valueOf(i), IntStream.range(0, VARIABLES)
                    .mapToObj(q -> "value-" + (chance.nextBoolean() ? kind : chance.nextInt(3 + q % 4))).toArray());
        }
        return Input.of(table.build());
    }

    /** Months of six states, each of which lasts a while. */
    static Input sequences() {
        var chance = new Random(4);
        var table = table(IntStream.range(0, PERIODS).mapToObj(t -> "month-" + t).toArray(String[]::new));
        for (var i = 0; i < SEQUENCES; i++) {
            var state = new int[] {chance.nextInt(6)};
            table.row(String.valueOf(i), IntStream.range(0, PERIODS).mapToObj(t -> {
                state[0] = chance.nextInt(8) == 0 ? chance.nextInt(6) : state[0];
                return "state-" + state[0];
            }).toArray());
        }
        return Input.of(table.build());
    }
}
