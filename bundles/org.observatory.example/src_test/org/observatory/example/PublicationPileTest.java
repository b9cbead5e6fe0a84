// SPDX-License-Identifier: EPL-2.0
package org.observatory.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartService;
import org.observatory.charts.Charts;
import org.observatory.charts.Style;
import org.observatory.charts.kit.ChartContract;

class PublicationPileTest {

    private final ChartService service = new ChartService(new Analyses(List.of(new PublicationsByYear())),
            new Charts(List.of(new PublicationPile())));

    @Test
    void everyPublicationHasItsSquareAndItsKey() throws Exception {
        var chart = service.draw("publications-one-by-one", new Shelf().guide("2019").book("2019").book(null).input(),
                new ChartContext(Language.FRENCH, Style.PUBLICATION), Progress.none());
        var drawing = service.lay(chart, Style.PUBLICATION, 85);

        assertEquals(List.of("k1", "k2", "k3"), drawing.marks().stream().map(mark -> mark.key()).sorted().toList());
        assertTrue(drawing.texts().stream().anyMatch(text -> text.text().equals("Livre")), chart.takeaway());
    }

    @Test
    void itKeepsThePromisesOfCharts() {
        var shelf = new Shelf().guide("2019").book("2019").book("2021-03").input();

        assertEquals(List.of(), ChartContract.of(service, "publications-one-by-one").reading(shelf).broken());
    }
}
