// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.finish;

import java.io.IOException;
import java.util.List;

import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.internal.look.Piece;

/** Gives the files of the report engine what it lacks: real headings and titles, names of styles, texts for pictures, properties, no clock. */
public final class Finishing {

    private Finishing() {
    }

    /**
     * {@return the finished file; the same bytes for the same report}
     *
     * @throws IOException when the file is not as the engine writes it
     */
    public static byte[] finish(byte[] file, ReportFormat format, ReportContent content, List<Piece> pieces) throws IOException {
        return switch (format) {
            case DOCX -> DocxFinish.finish(file, content, pieces);
            case ODT -> OdtFinish.finish(file, content, pieces);
            case PPTX -> PptxFinish.finish(file, content, pieces);
            case PDF -> PdfFinish.finish(file, content, pieces);
            case HTML -> HtmlFinish.finish(file, content, pieces);
        };
    }
}
