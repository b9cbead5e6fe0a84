// SPDX-License-Identifier: EPL-2.0
package org.observatory.benchmarks.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Table;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.Category;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;

/** Charts of invented values, the same each time. */
final class Invented {

    private static final int SEED = 2026;

    private Invented() {
    }

    static ChartSpec of(String id, Plot plot) {
        var data = Table.builder("data", Label.same("data")).column("value", Label.same("Value"), Kind.NUMBER).row("a", BigDecimal.ONE).build();
        return new ChartSpec(id, Language.FRENCH, "Graphique inventé", "Des valeurs inventées.", plot,
                new Captions("des valeurs.", "inventé.", "hasard.", "graine 2026."), "Des valeurs inventées.", data, "");
    }

    private static List<Series> series(int count, int marks) {
        var random = new Random(SEED);
        return IntStream.range(0, count).mapToObj(series -> new Series("Série " + (series + 1), IntStream.range(0, marks)
                .mapToObj(mark -> new Mark("k" + series + "-" + mark, BigDecimal.valueOf(random.nextInt(101)), "", "valeur", true)).toList()))
                .toList();
    }

    private static List<Category> categories(int count) {
        return IntStream.range(0, count).mapToObj(i -> Category.of(i % 20 == 0 ? String.valueOf(i) : "", "")).toList();
    }

    static ChartSpec lines(int count, int marks) {
        var moments = IntStream.range(0, marks).mapToObj(i -> 1900 + i / 10.0).toList();
        return of("lines", new Plot.Lines(Axis.percent(""), moments, categories(marks), series(count, marks)));
    }

    static ChartSpec bars(int count, int marks) {
        return of("bars", new Plot.Bars(false, false, Axis.percent(""), categories(marks), series(count, marks)));
    }

    static ChartSpec points(int count) {
        return of("points", new Plot.Painted(new Points(count), List.of()));
    }

    /** Discs all over the place. */
    private record Points(int count) implements Painter {

        @Override
        public double leastHeight(double width, Sheet sheet) {
            return 100;
        }

        @Override
        public double bestHeight(double width, Sheet sheet) {
            return width * 0.7;
        }

        @Override
        public List<Item> paint(Box box, Sheet sheet) {
            var random = new Random(SEED);
            var items = new ArrayList<Item>();
            for (var i = 0; i < count; i++) {
                var place = new Box(box.x() + random.nextDouble() * (box.width() - 4), box.y() + random.nextDouble() * (box.height() - 4), 4, 4);
                items.add(sheet.mark("k" + i, "point " + i, List.of(new Item.Ellipse(place, sheet.colour(Ink.of(i % 5)), null))));
            }
            return items;
        }
    }
}
