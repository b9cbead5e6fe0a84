// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports;

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
        return writer.write(content, format);
    }

    @Override
    public void close() {
        writer.close();
    }
}
