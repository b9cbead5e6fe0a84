// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports;

import org.observatory.analysis.Progress;
import org.observatory.charts.ChartService;
import org.observatory.reports.internal.birt.ReportWriter;

/** Makes files of reports. The report engine is started with the first file and stopped by {@link #close}; reports are written one at a time. */
public final class ReportService implements AutoCloseable {

    private final ReportWriter writer;

    /**
     * Starts nothing yet.
     *
     * @param charts draws the figures
     */
    public ReportService(ChartService charts) {
        writer = new ReportWriter(charts);
    }

    /**
     * Writes a report in a format.
     *
     * @return the bytes of the file; the same for the same content
     * @throws ReportException when the engine refuses
     */
    public byte[] write(ReportContent content, ReportFormat format) throws ReportException {
        return write(content, format, Progress.none());
    }

    /**
     * Writes a report in a format.
     *
     * @param progress told how far it is, and asked whether to go on
     * @return the bytes of the file; the same for the same content
     * @throws ReportException when the engine refuses, or the memory does not suffice
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public byte[] write(ReportContent content, ReportFormat format, Progress progress) throws ReportException {
        return writer.write(content, format, progress);
    }

    @Override
    public void close() {
        writer.close();
    }
}
