// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.birt;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.birt.core.exception.BirtException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.charts.ChartService;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.internal.finish.Finishing;
import org.observatory.reports.internal.finish.PageNumbers;
import org.observatory.reports.internal.look.Piece;

/** From a report to a file: cut into pieces, written by the engine, finished by what the engine lacks. */
public final class ReportWriter implements AutoCloseable {

    private static final Label LAYING = new Label("laying out pages", "mise en page");
    private static final Label FINISHING = new Label("finishing the file", "finition du fichier");

    private final ChartService charts;
    private final ReportEngine engine = new ReportEngine();

    /** With what draws figures. */
    public ReportWriter(ChartService charts) {
        this.charts = charts;
    }

    /** {@return the file} */
    public byte[] write(ReportContent content, ReportFormat format, Progress progress) throws ReportException {
        var pieces = Pieces.of(content, format, charts, progress);
        try {
            progress.report(0.2, LAYING);
            var written = engine.render(content, pieces, format, progress);
            progress.check();
            if (format == ReportFormat.PDF && pieces.stream().anyMatch(Piece::isContents)) {
                pieces = PageNumbers.known(pieces, written);
                progress.report(0.5, LAYING);
                written = engine.render(content, pieces, format, progress);
                progress.check();
            }
            progress.report(0.8, FINISHING);
            return Finishing.finish(written, format, content, pieces);
        } catch (CancellationException abandoned) {
            throw abandoned;
        } catch (BirtException | IOException | RuntimeException broken) {
            throw new ReportException(new Label("The report engine could not write the report as %s (%s)."
                    .formatted(format.extension().toUpperCase(), broken.getMessage()),
                    "Le moteur de rapports n’a pas pu écrire le rapport en %s (%s)."
                            .formatted(format.extension().toUpperCase(), broken.getMessage())), broken);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
