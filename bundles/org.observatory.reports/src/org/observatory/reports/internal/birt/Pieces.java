// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.birt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.observatory.analysis.Label;
import org.observatory.analysis.Wording;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.ChartingException;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Drawing;
import org.observatory.reports.Block;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportFormat;

/** Cuts a report into the pieces that a format is made of: its blocks, with figures drawn and slides begun. */
final class Pieces {

    private static final Label FIGURE = new Label("Figure ", "Figure ");
    private static final int PRINT_DPI = 300;
    private static final int SLIDE_DPI = 200;
    /** How high a chart stands on a slide, between its title and what helps to read it. */
    private static final double SLIDE_CHART = 112;
    private static final double SLIDE_MARGIN = 6;

    private final ReportContent content;
    private final ReportFormat format;
    private final ChartService charts;
    private final Sheet sheet;
    private final List<Piece> pieces = new ArrayList<>();
    private int figures;
    private boolean breaking;

    private Pieces(ReportContent content, ReportFormat format, ChartService charts) {
        this.content = content;
        this.format = format;
        this.charts = charts;
        sheet = Sheet.of(format);
    }

    static List<Piece> of(ReportContent content, ReportFormat format, ChartService charts) throws ReportException {
        var pieces = new Pieces(content, format, charts);
        pieces.text(Named.TITLE, content.title());
        pieces.text(Named.SUBTITLE, content.subtitle());
        for (var block : content.blocks()) {
            pieces.add(block);
        }
        return List.copyOf(pieces.pieces);
    }

    private void add(Block block) throws ReportException {
        switch (block) {
            case Block.Heading heading -> heading(heading.level(), heading.text());
            case Block.Paragraph paragraph -> piece(switch (paragraph.role()) {
                case LEAD -> Named.LEAD;
                case BODY -> Named.BODY;
                case NOTE -> Named.NOTE;
            }, paragraph.runs(), paragraph.language());
            case Block.Points points -> points.points().forEach(point -> text(Named.POINT, "•\u00a0" + point));
            case Block.Quotation quotation -> {
                piece(Named.QUOTE, plain(Wording.quote(quotation.text(), content.language())), quotation.language());
                text(Named.ORIGIN, quotation.origin());
            }
            case Block.Grid grid -> {
                text(Named.CAPTION, grid.caption());
                add("", List.of(), "", grid, null);
            }
            case Block.Figure figure -> figure(figure.chart());
            case Block.PageBreak ignored -> breaking = true;
        }
    }

    /** A slide begins with each heading of the first two levels, but not twice. */
    private void heading(int level, String text) {
        breaking |= format.isSlides() && level < 3 && !isHeaded();
        text(Named.heading(level), text);
    }

    private boolean isHeaded() {
        return !pieces.isEmpty() && pieces.getLast().level() > 0;
    }

    private void figure(ChartSpec chart) throws ReportException {
        figures++;
        if (format.isSlides()) {
            heading(2, chart.title());
        } else {
            text(Named.CAPTION, FIGURE.in(content.language()) + figures + Wording.colon(content.language()) + chart.title());
        }
        text(format.isSlides() ? Named.LEAD : Named.BODY, chart.takeaway());
        add("", List.of(), "", null, picture(chart));
        chart.captions().named().forEach((name, text) -> piece(Named.NOTE, List.of(
                new Block.Run(name.in(content.language()) + Wording.colon(content.language()), true, false),
                new Block.Run(text.strip(), false, false)), ""));
    }

    private Picture picture(ChartSpec chart) throws ReportException {
        var bare = chart.withCaptions(Captions.NONE);
        var style = format.isSlides() ? Style.SEMINAR.untitled(sheet.inner() / SLIDE_CHART, SLIDE_MARGIN) : Style.PUBLICATION;
        var file = format == ReportFormat.HTML ? ExportFormat.SVG : ExportFormat.PNG;
        try {
            var drawing = charts.lay(bare, style, sheet.inner());
            var bytes = charts.export(bare, style, Set.of(file), sheet.inner(), format.isSlides() ? SLIDE_DPI : PRINT_DPI).get(file);
            return new Picture("chart-" + figures + "." + file.extension(), file.mediaType(), bytes, sheet.inner(),
                    drawing.height() / Drawing.POINTS_PER_MM, chart.alternative());
        } catch (ChartingException refused) {
            throw new ReportException(refused.label(), refused);
        }
    }

    private void text(String style, String text) {
        piece(style, plain(text), "");
    }

    private static List<Block.Run> plain(String text) {
        return List.of(new Block.Run(text, false, false));
    }

    private void piece(String style, List<Block.Run> runs, String language) {
        if (runs.stream().anyMatch(run -> !run.text().isBlank())) {
            add(style, runs, language, null, null);
        }
    }

    private void add(String style, List<Block.Run> runs, String language, Block.Grid table, Picture picture) {
        pieces.add(new Piece("p" + pieces.size(), style, runs, language, table, picture, breaking));
        breaking = false;
    }
}
