// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.charts.ChartService;
import org.observatory.project.ProjectSession;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.ReportService;
import org.observatory.reports.ReportSource;

/**
 * A report on its way: what it says is read from the project as it is open, saved or not, while nobody edits; its files are written from
 * that alone, so that editing goes on meanwhile. Knows no windows.
 */
final class ReportRun {

    private static final Label EDITED = new Label("The project was changed while it was read: write the report again.",
            "Le projet a été modifié pendant sa lecture : écrivez de nouveau le rapport.");

    private static final Label DONE = Label.same("");

    private final Path folder;
    private final Map<ReportFormat, ReportContent> contents;
    private final Map<ReportFormat, Path> files = new EnumMap<>(ReportFormat.class);

    private ReportRun(ReportPlan plan, Map<ReportFormat, ReportContent> contents) {
        folder = plan.folder();
        this.contents = contents;
        contents.keySet().forEach(format -> files.put(format, folder.resolve(plan.file(format))));
    }

    /**
     * Reads what the report says.
     *
     * @throws ReportException       when the project lacks what the report is about, or was edited while it was read
     * @throws CancellationException when cancelled
     */
    static ReportRun read(ReportPlan plan, ProjectSession session, ChartService charts, Progress progress) throws ReportException {
        var edited = new AtomicBoolean();
        var unhear = session.onChange(roots -> edited.set(true));
        try (var source = new ReportSource(session, charts.analyses(), charts)) {
            var contents = new EnumMap<ReportFormat, ReportContent>(ReportFormat.class);
            var written = new EnumMap<ReportFormat, ReportContent>(ReportFormat.class);
            for (var format : plan.formats().stream().sorted().toList()) {
                var like = format.isSlides() ? ReportFormat.PPTX : ReportFormat.PDF;
                if (!written.containsKey(like)) {
                    written.put(like, plan.template().write(source, plan.request(format.isSlides()), progress));
                }
                contents.put(format, written.get(like));
            }
            progress.check();
            if (edited.get()) {
                throw new ReportException(EDITED);
            }
            return new ReportRun(plan, contents);
        } catch (RuntimeException broken) {
            if (edited.get() && !(broken instanceof CancellationException)) {
                throw new ReportException(EDITED);
            }
            throw broken;
        } finally {
            unhear.run();
        }
    }

    /** {@return what stands in the file of a format} */
    ReportContent content(ReportFormat format) {
        return contents.get(format);
    }

    /** {@return how many files there will be} */
    int size() {
        return files.size();
    }

    Path folder() {
        return folder;
    }

    /**
     * Writes the files, one format after another; what is written stays when a later one is refused.
     *
     * @param beginning hears of each file before it is written
     * @param each      gives what is told how far a file is, and asked whether to go on
     * @return the files
     * @throws ReportException       when the report engine refuses
     * @throws IOException           when the disk refuses
     * @throws CancellationException when cancelled
     */
    List<Path> write(ChartService charts, Consumer<Path> beginning, Supplier<Progress> each) throws ReportException, IOException {
        var written = new ArrayList<Path>();
        Files.createDirectories(folder);
        try (var service = new ReportService(charts)) {
            for (var file : files.entrySet()) {
                var progress = each.get();
                progress.check();
                beginning.accept(file.getValue());
                var bytes = service.write(contents.get(file.getKey()), file.getKey(), progress);
                progress.check();
                Files.write(file.getValue(), bytes);
                progress.report(1, DONE);
                written.add(file.getValue());
            }
        }
        return written;
    }
}
