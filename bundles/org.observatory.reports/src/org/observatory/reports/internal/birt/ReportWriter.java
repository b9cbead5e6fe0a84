// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.birt;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.concurrent.CancellationException;

import org.eclipse.birt.core.exception.BirtException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Progress;
import org.observatory.charts.ChartService;
import org.observatory.reports.Block;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.internal.finish.Finishing;
import org.observatory.reports.internal.finish.PageNumbers;
import org.observatory.reports.internal.look.Piece;

/** From a report to a file: cut into pieces, written by the engine, finished by what the engine lacks. */
public final class ReportWriter implements AutoCloseable {

    /** How many paragraphs and rows of tables the engine lays out in a gigabyte, beside a project of full size. */
    private static final int MOST = 30_000;
    private static final Label TOO_LONG = new Label("The report would have %s paragraphs and rows of tables, and a file holds %s: limit it, for instance"
            + " to one case or code (--about).",
            "Le rapport aurait %s paragraphes et lignes de tableau, et un fichier en contient %s : limitez-le, par exemple à un cas ou un code"
                    + " (--about).");
    private static final Label FULL = new Label("The memory does not suffice for a report of this length: limit it, for instance to one case or"
            + " code.", "La mémoire ne suffit pas pour un rapport de cette longueur : limitez-le, par exemple à un cas ou un code.");
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
        requireLayable(content);
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
        } catch (OutOfMemoryError full) {
            throw new ReportException(FULL, full);
        } catch (CancellationException abandoned) {
            throw abandoned;
        } catch (BirtException | IOException | RuntimeException broken) {
            throw new ReportException(new Label("The report engine could not write the report as %s (%s)."
                    .formatted(format.extension().toUpperCase(), broken.getMessage()),
                    "Le moteur de rapports n’a pas pu écrire le rapport en %s (%s)."
                            .formatted(format.extension().toUpperCase(), broken.getMessage())), broken);
        }
    }

    private static void requireLayable(ReportContent content) throws ReportException {
        var size = content.blocks().stream().mapToLong(block -> switch (block) {
            case Block.Grid grid -> 1 + grid.rows().size();
            case Block.Points points -> points.points().size();
            default -> 1;
        }).sum();
        if (size > MOST) {
            throw new ReportException(Label.each(language -> TOO_LONG.in(language).formatted(Numbers.number(BigDecimal.valueOf(size), language),
                    Numbers.number(BigDecimal.valueOf(MOST), language))));
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
