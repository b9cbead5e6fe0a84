// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.ChartService;
import org.observatory.charts.Protection;
import org.observatory.model.coding.Diffusion;
import org.observatory.project.kit.CodedWorld;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportRequest;
import org.observatory.reports.ReportSource;

class CodebookReportTest {

    @TempDir
    private Path folder;
    private CodedWorld world;

    @BeforeEach
    void aProject() throws Exception {
        world = new CodedWorld(folder.resolve("p"));
        var document = world.document("Assemblée", "un deux trois quatre cinq six sept huit neuf dix onze douze");
        var file = world.codings(world.coder("Anna"), document);
        var counts = List.of(List.of("confiance", "un", "deux", "trois", "quatre", "cinq"), List.of("argent", "six"),
                List.of("envie", "sept", "huit", "neuf", "dix"));
        for (var line : counts) {
            var code = world.code(line.getFirst());
            for (var word : line.subList(1, line.size())) {
                world.coding(file, code, word);
            }
        }
    }

    private ReportContent written(int least) throws Exception {
        var charts = ChartService.standard().with(new Protection(least, false), UnaryOperator.identity());
        try (var source = new ReportSource(world.session(), charts.analyses(), charts)) {
            return new CodebookReport().write(source, new ReportRequest(Language.FRENCH, Diffusion.SEMINAR, "", false), Progress.none());
        }
    }

    private static List<String> passages(ReportContent content) {
        return Reported.rows(content).stream().filter(row -> List.of("confiance", "argent", "envie").contains(row.getFirst().strip()))
                .map(row -> row.get(1)).toList();
    }

    @Test
    void allCountsAreToldUnlessAsked() throws Exception {
        var content = written(1);
        assertEquals(List.of("5", "1", "4"), passages(content));
        assertFalse(Reported.paragraphs(content).stream().anyMatch(text -> text.contains("inférieurs")), Reported.paragraphs(content).toString());
    }

    @Test
    void aSmallCountIsHiddenWithTheOneThatWouldTellItAndItIsSaid() throws Exception {
        var content = written(3);
        assertEquals(List.of("5", "–", "–"), passages(content));
        assertTrue(Reported.paragraphs(content).stream().anyMatch(text -> text.contains("inférieurs à 3")), Reported.paragraphs(content).toString());
    }
}
