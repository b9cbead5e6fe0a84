// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
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
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Drawn;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;
import org.observatory.charts.Style;

class WarningsTest {

    private static ChartSpec chart(String title, int series) {
        var mark = new Mark("k", BigDecimal.TEN, "10", "10", true);
        var plot = new Plot.Bars(true, false, Axis.percent(""), List.of(Category.of(title, "")),
                IntStream.range(0, series).mapToObj(i -> new Series("s" + i, List.of(mark))).toList());
        return new ChartSpec("c", Language.FRENCH, title, "", plot, new Captions("", "", "", ""), "",
                Table.builder("d", Label.same("d")).column("a", Label.same("a"), Kind.TEXT).build(), "");
    }

    @Test
    void moreSeriesThanColoursIsSaid() {
        assertEquals(List.of(), Warnings.of(chart("Cinq", 5), Style.PUBLICATION));
        assertEquals("6 séries, mais pas plus de 5 couleurs se distinguent\u202f; regroupez-en, ou choisissez un autre graphique.",
                Warnings.of(chart("Six", 6), Style.PUBLICATION).getFirst().fr());
    }

    @Test
    void lettersThatTheFontLacksAreSaidAndASignStandsForThemInEveryFile() throws Exception {
        var chart = chart("Confiance 信頼 ▸", 1);
        assertTrue(Warnings.of(chart, Style.PUBLICATION).getFirst().fr().contains("信 頼"));
        var service = ChartService.standard();
        assertEquals(ExportFormat.values().length, service.export(chart, Style.PUBLICATION, EnumSet.allOf(ExportFormat.class), 85, 72).size());
        assertTrue(service.lay(chart, Style.PUBLICATION, 85).texts().stream().allMatch(text -> text.face().canShow(text.text())));
        assertTrue(service.lay(chart, Style.PUBLICATION, 85).texts().stream().anyMatch(text -> text.text().contains("\u25a1")));
    }

    @Test
    void allIsWellWithTheChartsOfTheObservatory() {
        for (var id : List.of("conviction", "studies", "programme-timeline", "debate-steps", "case-base")) {
            assertEquals(List.of(), Warnings.of(Drawn.french(id).spec(), Style.PUBLICATION), id);
        }
    }
}
