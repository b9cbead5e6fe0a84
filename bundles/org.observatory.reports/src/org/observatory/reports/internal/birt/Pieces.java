// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.birt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Wording;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.ChartingException;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Face;
import org.observatory.reports.Block;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.internal.look.Named;
import org.observatory.reports.internal.look.Picture;
import org.observatory.reports.internal.look.Piece;
import org.observatory.reports.internal.look.Sheet;

/** Cuts a report into the pieces that a format is made of: its blocks, with figures drawn and slides begun. */
final class Pieces {

    private static final Label FIGURE = new Label("Figure ", "Figure ");
    private static final int PRINT_DPI = 300;
    private static final int SLIDE_DPI = 200;
    private static final int DRAFT_DPI = 40;
    private static final double LINE = 1.16;
    /** From how many blocks on pages have a table of contents, and of how many lines. */
    private static final int LONG = 60;
    private static final int LEAST_CONTENTS = 6;
    private static final int SHORT_CONTENTS = 45;
    private static final int MOST_CONTENTS = 120;
    private static final Label CONTENTS = new Label("Contents", "Sommaire");
    /** A chart on a slide is at least so high, in millimetres, though what helps to read it then goes on on the next. */
    private static final double LEAST_CHART = 80;
    private static final double SLIDE_MARGIN = 6;

    private final ReportContent content;
    private final ReportFormat format;
    private final ChartService charts;
    private final Sheet sheet;
    private final List<Piece> pieces = new ArrayList<>();
    private int figures;
    private int block;
    private String mark;
    private boolean breaking;

    private Pieces(ReportContent content, ReportFormat format, ChartService charts) {
        this.content = content;
        this.format = format;
        this.charts = charts;
        sheet = Sheet.of(format);
    }

    static List<Piece> of(ReportContent content, ReportFormat format, ChartService charts, Progress progress) throws ReportException {
        var pieces = new Pieces(content, format, charts);
        pieces.text(Named.TITLE, content.title());
        pieces.text(Named.SUBTITLE, content.subtitle());
        var opening = pieces.opening();
        for (var at = 0; at < content.blocks().size(); at++) {
            progress.check();
            if (at == opening) {
                pieces.contents();
            }
            pieces.block = at;
            pieces.add(content.blocks().get(at));
        }
        return List.copyOf(pieces.pieces);
    }

    /** {@return how many blocks stand before the first heading} */
    private int opening() {
        var blocks = content.blocks();
        return (int) blocks.stream().takeWhile(block -> !(block instanceof Block.Heading)).count();
    }

    /** A long text of pages begins with a table of contents; its lines are marked by the headings they lead to. */
    private void contents() {
        var headings = headings(2).count() <= SHORT_CONTENTS ? headings(2).toArray() : headings(1).toArray();
        if (format.isSlides() || content.blocks().size() < LONG || headings.length < LEAST_CONTENTS || headings.length > MOST_CONTENTS) {
            return;
        }
        text(Named.CAPTION, CONTENTS.in(content.language()));
        for (var at : headings) {
            var heading = (Block.Heading) content.blocks().get(at);
            var mark = "p" + pieces.size();
            pieces.add(new Piece(mark, heading.level() == 1 ? Named.CONTENTS : Named.CONTENTS_BELOW, plain(drawn(heading.text())), "", null, null, false,
                    target(at)));
        }
    }

    private IntStream headings(int deepest) {
        return IntStream.range(0, content.blocks().size())
                .filter(at -> content.blocks().get(at) instanceof Block.Heading heading && heading.level() <= deepest);
    }

    private String drawn(String text) {
        return format == ReportFormat.PDF ? Drawable.text(text) : text;
    }

    /** Headings are marked by the place of their block, so that a line of the table of contents knows it before. */
    private static String target(int block) {
        return "h" + block;
    }

    private void add(Block block) throws ReportException {
        switch (block) {
            case Block.Heading heading -> heading(heading.level(), heading.text());
            case Block.Paragraph paragraph -> piece(switch (paragraph.role()) {
                case LEAD -> Named.LEAD;
                case BODY -> paragraph.runs().stream().allMatch(Block.Run::bold) ? Named.MINOR : Named.BODY;
                case NOTE -> Named.NOTE;
            }, paragraph.runs(), paragraph.language());
            case Block.Points points -> points.points()
                    .forEach(point -> text(Named.POINT, format == ReportFormat.PDF ? "•\u00a0" + point : point));
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
        mark = target(block);
        text(Named.heading(level), text);
        mark = null;
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
        text(Named.TAKEAWAY, chart.takeaway());
        add("", List.of(), "", null, picture(chart));
        var captions = List.copyOf(chart.captions().named().entrySet());
        if (format == ReportFormat.DOCX || format == ReportFormat.ODT) {
            piece(Named.NOTE, lines(captions), "");
            return;
        }
        for (var at = 0; at < captions.size(); at++) {
            piece(at < captions.size() - 1 ? Named.READING : Named.NOTE, List.of(
                    new Block.Run(captions.get(at).getKey().in(content.language()) + Wording.colon(content.language()), true, false),
                    new Block.Run(captions.get(at).getValue().strip(), false, false)), "");
        }
    }

    /** One paragraph of lines: LibreOffice keeps a picture together with the paragraph that follows, and with no more. */
    private List<Block.Run> lines(List<Map.Entry<Label, String>> captions) {
        var runs = new ArrayList<Block.Run>();
        for (var caption : captions) {
            runs.add(new Block.Run((runs.isEmpty() ? "" : "\n") + caption.getKey().in(content.language()) + Wording.colon(content.language()), true,
                    false));
            runs.add(new Block.Run(caption.getValue().strip(), false, false));
        }
        return runs;
    }

    private Picture picture(ChartSpec chart) throws ReportException {
        var bare = chart.withCaptions(Captions.NONE);
        var style = format.isSlides() ? Style.SEMINAR.untitled(sheet.inner() / chartHeight(chart), SLIDE_MARGIN) : Style.PUBLICATION;
        var file = format == ReportFormat.HTML ? ExportFormat.SVG : ExportFormat.PNG;
        var vector = switch (format) {
            case PDF -> ExportFormat.PDF;
            case DOCX, ODT, PPTX -> ExportFormat.SVG;
            case HTML -> null;
        };
        try {
            var drawing = charts.lay(bare, style, sheet.inner());
            var files = charts.export(bare, style, vector == null ? Set.of(file) : Set.of(file, vector), sheet.inner(), dpi());
            return new Picture("chart-" + figures + "." + file.extension(), file.mediaType(), files.get(file), files.get(vector), sheet.inner(),
                    drawing.height() / Drawing.POINTS_PER_MM, chart.alternative());
        } catch (ChartingException refused) {
            throw new ReportException(refused.label(), refused);
        }
    }

    /** Pixels that are replaced by vectors need not be fine. */
    private int dpi() {
        return format == ReportFormat.PDF ? DRAFT_DPI : format.isSlides() ? SLIDE_DPI : PRINT_DPI;
    }

    /** What a slide leaves for its chart, in millimetres: all but its title, the sentence to remember and what helps to read the chart. */
    private double chartHeight(ChartSpec chart) {
        var small = sheet.small();
        var lines = chart.captions().named().entrySet().stream().mapToLong(each -> lines(each.getKey().in(content.language()) + each.getValue(), small))
                .sum();
        var text = lines(chart.takeaway(), sheet.text()) * sheet.text() * LINE + sheet.text()
                + lines * small * LINE + chart.captions().named().size() * small * 0.5 + 8;
        var free = sheet.height() - sheet.top() - sheet.bottom() - text / Drawing.POINTS_PER_MM;
        return Math.max(LEAST_CHART, free);
    }

    private long lines(String text, double size) {
        return (long) Math.ceil(Face.REGULAR.width(text, size) * 1.05 / (sheet.inner() * Drawing.POINTS_PER_MM));
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
        var mark = this.mark == null ? "p" + pieces.size() : this.mark;
        pieces.add(format == ReportFormat.PDF ? new Piece(mark, style, Drawable.runs(runs), language, Drawable.grid(table), picture, breaking, "")
                : new Piece(mark, style, runs, language, table, picture, breaking, ""));
        breaking = false;
    }
}
