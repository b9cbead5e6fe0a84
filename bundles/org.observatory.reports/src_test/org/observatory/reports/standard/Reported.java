// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.ChartService;
import org.observatory.model.coding.Diffusion;
import org.observatory.project.ProjectSession;
import org.observatory.reports.Block;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportRequest;
import org.observatory.reports.ReportSource;
import org.observatory.reports.ReportTemplate;

/** Writes the content of reports, and says what it shows. */
final class Reported {

    private Reported() {
    }

    static ReportContent write(ReportTemplate template, ProjectSession session, Language language, Diffusion audience, String about)
            throws ReportException {
        var charts = ChartService.standard();
        try (var source = new ReportSource(session, charts.analyses(), charts)) {
            return template.write(source, new ReportRequest(language, audience, about, false), Progress.none());
        }
    }

    static ReportContent french(ReportTemplate template, ProjectSession session, String about) throws ReportException {
        return write(template, session, Language.FRENCH, Diffusion.SEMINAR, about);
    }

    static List<String> headings(ReportContent content) {
        return content.all(Block.Heading.class).stream().map(Block.Heading::text).toList();
    }

    static List<String> quotations(ReportContent content) {
        return content.all(Block.Quotation.class).stream().map(Block.Quotation::text).toList();
    }

    static List<String> paragraphs(ReportContent content) {
        return content.all(Block.Paragraph.class).stream().map(Block.Paragraph::text).toList();
    }

    /** The cells of all tables. */
    static List<List<String>> rows(ReportContent content) {
        var rows = new ArrayList<List<String>>();
        content.all(Block.Grid.class).forEach(grid -> rows.addAll(grid.rows()));
        return rows;
    }
}
