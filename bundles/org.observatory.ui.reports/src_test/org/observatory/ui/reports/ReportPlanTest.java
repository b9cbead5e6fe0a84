// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.model.coding.Diffusion;
import org.observatory.project.ProjectException;
import org.observatory.project.kit.CodedWorld;
import org.observatory.reports.ReportCharts.Offered;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.standard.StandardTemplates;
import org.observatory.ui.reports.texts.ReportTexts;

class ReportPlanTest {

    @TempDir
    private Path folder;
    private CodedWorld world;
    private ReportPlan plan;

    @BeforeEach
    void open() throws ProjectException {
        world = new CodedWorld(folder.resolve("étude"));
        world.code(world.code("confiance"), "clés");
        world.alliance("La Forge");
        plan = new ReportPlan(world.content(), StandardTemplates.all(), new ReportTexts(Language.FRENCH));
        plan.writeTo(folder.resolve("rapports").toString());
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void choose(String name) {
        plan.choose(plan.names().indexOf(name));
    }

    @Test
    void reportsAreListedByName() {
        assertEquals(plan.names().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), plan.names());
        assertEquals(StandardTemplates.all().size(), plan.names().size());
    }

    @Test
    void whatAReportCanBeLimitedToComesFromTheProject() {
        choose("Relevé de passages");
        assertEquals(List.of("tout", "confiance", "confiance ▸ clés", "La Forge"), plan.subjects());
        choose("Grille de codage");
        assertEquals(List.of("tout"), plan.subjects());
    }

    @Test
    void theRequestHasWhatWasChosen() {
        choose("Fiche de cas");
        plan.limit(1);
        plan.write(Language.ENGLISH);
        plan.write(Diffusion.PUBLIC);

        assertEquals(world.content().cases().getFirst().getId(), plan.request(false).about());
        assertEquals(Language.ENGLISH, plan.request(false).language());
        assertEquals(Diffusion.PUBLIC, plan.request(true).audience());
        assertTrue(plan.request(true).slides());
        assertEquals("case-sheet-la-forge.odt", plan.file(ReportFormat.ODT));
    }

    @Test
    void anotherReportForgetsWhatTheLastWasLimitedTo() {
        choose("Fiche de cas");
        plan.limit(1);
        choose("Relevé de passages");

        assertEquals("", plan.request(false).about());
    }

    @Test
    void nothingIsWrittenWithoutFormatOrFolder() throws IOException {
        assertEquals(Optional.empty(), plan.problem());
        plan.write(ReportFormat.PDF, false);
        assertTrue(plan.problem().isPresent());
        plan.write(ReportFormat.ODT, true);
        assertEquals(Set.of(ReportFormat.ODT), plan.formats());
        plan.writeTo("");
        assertTrue(plan.problem().isPresent());
        var file = Files.writeString(folder.resolve("fichier"), "");
        plan.writeTo(file.toString());
        assertTrue(plan.problem().orElseThrow().contains("fichier"));
    }

    @Test
    void whatTheReportIsLimitedToCanBeWritten() {
        choose("Fiche de cas");
        plan.limit("La Forge");
        assertEquals(world.content().cases().getFirst().getId(), plan.request(false).about());
        plan.limit("A07");
        assertEquals("A07", plan.request(false).about());
        assertEquals("fiche-de-cas-a07.pdf", plan.file(ReportFormat.PDF));
        plan.limit("tout");
        assertEquals("", plan.request(false).about());
        assertEquals("fiche-de-cas.pdf", plan.file(ReportFormat.PDF));
    }

    @Test
    void aListIsNoLongerThanCanBeLookedThrough() {
        for (var at = 0; at < 400; at++) {
            world.alliance("Alliance " + at);
        }
        choose("Fiche de cas");
        assertEquals(402, plan.subjects().size());
        assertEquals(300, plan.listed().size());
        plan.limit("Alliance 399");
        assertEquals(world.content().cases().stream().filter(one -> "Alliance 399".equals(one.getNameFr())).findFirst().orElseThrow().getId(),
                plan.request(false).about());
    }

    @Test
    void tickedChartsAreAskedForWhereTheTemplateShowsCharts() {
        plan.charts().offer(List.of(new Offered("codes-by-case", "Codes par cas", false)));
        plan.charts().tick(0, true);

        choose("Document de séance");
        assertTrue(plan.takesCharts());
        assertEquals(Map.of("chart", "codes-by-case"), plan.request(false).choices());

        choose("Grille de codage");
        assertEquals(Map.of(), plan.request(false).choices());
    }
}
