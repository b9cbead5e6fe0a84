// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.ChartService;
import org.observatory.model.coding.Code;
import org.observatory.project.ProjectException;
import org.observatory.project.kit.CodedWorld;
import org.observatory.reports.Block;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.ReportRequest;
import org.observatory.reports.ReportSource;
import org.observatory.reports.ReportTemplate;
import org.observatory.reports.standard.CodebookReport;
import org.observatory.ui.reports.texts.ReportTexts;

class ReportRunTest {

    private static final ChartService CHARTS = ChartService.standard();

    @TempDir
    private Path folder;
    private CodedWorld world;
    private Code code;

    @BeforeEach
    void aStudy() throws ProjectException {
        world = new CodedWorld(folder.resolve("étude"));
        code = world.code("confiance");
        world.session().save();
    }

    @AfterEach
    void closed() {
        world.close();
    }

    private ReportPlan plan(ReportTemplate template, ReportFormat... formats) {
        var plan = new ReportPlan(world.content(), List.of(template), new ReportTexts(Language.FRENCH));
        plan.write(ReportFormat.PDF, false);
        List.of(formats).forEach(format -> plan.write(format, true));
        plan.writeTo(folder.resolve("rapports").toString());
        return plan;
    }

    private ReportRun read(ReportPlan plan, Progress progress) throws ReportException {
        return ReportRun.read(plan, world.session(), CHARTS, progress);
    }

    @Test
    void theReportIsOfTheProjectAsItIsOpenSavedOrNot() throws ReportException {
        world.edit(() -> code.setNameFr("méfiance"));
        assertTrue(world.session().isDirty());

        var report = read(plan(new CodebookReport(), ReportFormat.PDF), Progress.none()).content(ReportFormat.PDF);

        assertEquals("méfiance", report.all(Block.Heading.class).getLast().text());
    }

    @Test
    void whatIsEditedAfterItWasReadIsNotInTheReport() throws ReportException {
        var run = read(plan(new CodebookReport(), ReportFormat.PDF), Progress.none());

        world.edit(() -> code.setNameFr("méfiance"));

        assertEquals("confiance", run.content(ReportFormat.PDF).all(Block.Heading.class).getLast().text());
    }

    @Test
    void pagesAreReadOnceHoweverManyFormatsTheyAreWrittenIn() throws ReportException {
        var run = read(plan(new CodebookReport(), ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.PPTX), Progress.none());

        assertEquals(3, run.size());
        assertSame(run.content(ReportFormat.PDF), run.content(ReportFormat.DOCX));
        assertNotSame(run.content(ReportFormat.PDF), run.content(ReportFormat.PPTX));
    }

    /** Does something while it is read. */
    private record Meddling(Runnable deed) implements ReportTemplate {

        @Override
        public String id() {
            return "meddling";
        }

        @Override
        public Label label() {
            return Label.same("meddling");
        }

        @Override
        public Label description() {
            return Label.same("meddling");
        }

        @Override
        public ReportContent write(ReportSource source, ReportRequest request, Progress progress) throws ReportException {
            deed.run();
            return new CodebookReport().write(source, request, progress);
        }
    }

    @Test
    void aProjectThatIsEditedMeanwhileIsNotReportedHalfAndHalf() {
        var plan = plan(new Meddling(() -> world.edit(() -> code.setNameFr("méfiance"))), ReportFormat.PDF);

        var refused = assertThrows(ReportException.class, () -> read(plan, Progress.none()));

        assertTrue(refused.label().fr().contains("a été modifié pendant sa lecture"), refused.label().fr());
    }

    @Test
    void readingEndsWhenItIsNoLongerWanted() {
        var cancelled = new Progress() {
            @Override
            public void report(double done, Label step) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThrows(CancellationException.class, () -> read(plan(new CodebookReport(), ReportFormat.PDF), cancelled));
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedBeforeTheEngineStarts() throws IOException, ReportException {
        var run = read(plan(new CodebookReport(), ReportFormat.PDF), Progress.none());
        Files.writeString(folder.resolve("rapports"), "a file");

        assertThrows(IOException.class, () -> run.write(CHARTS, file -> {
        }, Progress::none));
    }
}
