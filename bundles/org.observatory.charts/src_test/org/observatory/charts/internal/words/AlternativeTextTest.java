// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Table;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.Category;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Drawn;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;

class AlternativeTextTest {

    private static final Table NOTHING = Table.builder("data", Label.same("data")).build();

    private static Mark mark(int value) {
        return new Mark("k", BigDecimal.valueOf(value), "", "", true);
    }

    private static String of(Plot plot, Language language, Table data) {
        return AlternativeText.of(new ChartSpec("c", language, "Titre", "", plot, new Captions("", "18 alliances.", "", ""), "", data, "f"));
    }

    private static Plot lines(int... values) {
        var moments = IntStream.range(0, values.length).mapToObj(i -> 2019.0 + i).toList();
        var categories = moments.stream().map(moment -> Category.of(String.valueOf(moment.intValue()), "")).toList();
        return new Plot.Lines(Axis.percent(""), moments, categories,
                List.of(new Series("", IntStream.of(values).mapToObj(AlternativeTextTest::mark).toList())));
    }

    @Test
    void barsTellWhatIsComparedTheMostTheLeastAndTheBase() {
        var bars = new Plot.Bars(true, false, Axis.fromZero("", "COUNT", BigDecimal.TEN),
                List.of(Category.of("Santé", ""), Category.of("Emploi", ""), Category.of("Climat", "")),
                List.of(new Series("", List.of(mark(3), mark(9), mark(5)))));
        assertEquals("Barres\u00a0: Titre\u202f; comparaison de Santé, Emploi et Climat. Le plus\u00a0: Emploi, 9\u202f; le moins\u00a0: Santé, 3. "
                + "Base\u00a0: 18 alliances.", of(bars, Language.FRENCH, NOTHING));
        assertEquals("Bars: Titre; compared: Santé, Emploi and Climat. Most: Emploi, 9; least: Santé, 3. Base: 18 alliances.",
                of(bars, Language.ENGLISH, NOTHING));
    }

    @Test
    void linesTellWhereTheyGo() {
        assertTrue(of(lines(40, 47, 52), Language.FRENCH, NOTHING).contains("Tendance\u00a0: en hausse, de 40\u202f% (2019) à 52\u202f% (2021), soit +12 points."));
        assertTrue(of(lines(40, 31), Language.ENGLISH, NOTHING).contains("Trend: falling, from 40% (2019) to 31% (2020), \u22129 points."));
        assertTrue(of(lines(40, 40), Language.ENGLISH, NOTHING).contains("All are equal: 40%."));
    }

    @Test
    void whatIsPaintedIsToldByItsData() {
        var data = Table.builder("data", Label.same("data")).column("code", Label.same("Code"), Kind.LABEL)
                .column("other", Label.same("Other"), Kind.LABEL).column("count", Label.same("Count"), Kind.NUMBER)
                .row("a", Label.same("confiance"), Label.same("temps"), BigDecimal.valueOf(7))
                .row("b", Label.same("confiance"), Label.same("argent"), BigDecimal.valueOf(2)).build();
        var text = AlternativeText.of(new ChartSpec("c", Language.ENGLISH, "Together", "", painted(), new Captions("", "", "", ""), "", data, "f"));
        assertTrue(text.contains("Most (Count): confiance (temps), 7; least: confiance (argent), 2."), text);
    }

    private static Plot painted() {
        return new Plot.Painted(new Painter() {
            @Override
            public double leastHeight(double width, Sheet sheet) {
                return 10;
            }

            @Override
            public List<Item> paint(Box box, Sheet sheet) {
                return List.of();
            }
        }, List.of());
    }

    @Test
    void everyChartSaysMoreThanItsTitleAndEndsWithWhatIsParticularToIt() {
        for (var chart : Drawn.all()) {
            var text = chart.spec().alternative();
            assertTrue(text.contains(chart.spec().title()) && text.length() > chart.spec().title().length() + 60, text);
        }
        assertTrue(Drawn.french("conviction").spec().alternative().contains("Le plus\u00a0: Fondations, 98\u202f%\u202f; le moins\u00a0: Citoyens, 81\u202f%."));
    }
}
