// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Exported;
import org.observatory.charts.internal.layout.PageLayout;

/**
 * The page of all charts of a run (HTML 5): of each the picture with its alternative text, what stands under it, its data as a
 * table, the files, and how to cite it. It loads nothing from elsewhere and runs nothing, and says so to the browser.
 */
public final class IndexPage {

    private static final String LOOK = """
            body{font:16px/1.5 'Liberation Sans',Arial,Helvetica,sans-serif;color:#1a1a1a;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.6rem}h2{font-size:1.25rem;margin:3rem 0 .5rem;border-top:1px solid #d9d9d9;padding-top:1rem}
            img{width:46rem;max-width:100%;height:auto;border:1px solid #d9d9d9}figure{margin:0}dl{margin:.6rem 0;font-size:.95rem}
            dt{font-weight:bold;float:left;margin-right:.4rem}dd{margin:0 0 .2rem}a{color:#12355b}
            .wide{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem;margin:.5rem 0}caption{text-align:left}
            th,td{border-bottom:1px solid #d9d9d9;padding:.2rem .6rem;text-align:left;vertical-align:top}
            .number{text-align:right;font-variant-numeric:tabular-nums}summary{cursor:pointer;color:#12355b}.small{font-size:.9rem;color:#595959}
            @media(min-width:56rem){nav ol{columns:2;column-gap:3rem}}
            @media print{body{margin:0;max-width:none;padding:0}nav{font-size:.8rem}section{break-before:page}h2{border:0;margin-top:0}
            figure,tr{break-inside:avoid}.up{display:none}}
            """;

    private final StringBuilder out = new StringBuilder(32_768);
    private final Language language;

    private IndexPage(Language language) {
        this.language = language;
    }

    /** {@return the page, in UTF-8} */
    public static byte[] write(List<Exported> charts, Language language) {
        var page = new IndexPage(language);
        page.page(charts);
        return page.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String said(String en, String fr) {
        return new Label(en, fr).in(language);
    }

    private void page(List<Exported> charts) {
        var title = said("Charts", "Graphiques");
        out.append("<!DOCTYPE html>\n<html lang=\"").append(language.code()).append("\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").append(title)
                .append("</title>\n<style>\n").append(LOOK).append("</style>\n</head>\n<body>\n<main>\n<h1>").append(title)
                .append("</h1>\n<nav aria-label=\"").append(said("Contents", "Sommaire")).append("\" id=\"contents\">\n<ol>\n");
        charts.forEach(each -> out.append("<li><a href=\"#").append(each.chart().id()).append("\">").append(text(each.chart().title()))
                .append("</a></li>\n"));
        out.append("</ol>\n</nav>\n<p><a href=\"").append(ChartService.CONTACT_SHEET).append("\">")
                .append(said("All on one picture", "Tous sur une seule image")).append("</a></p>\n");
        charts.forEach(this::chart);
        out.append("</main>\n</body>\n</html>\n");
    }

    private void chart(Exported each) {
        var chart = each.chart();
        out.append("<section id=\"").append(chart.id()).append("\" lang=\"").append(chart.language().code()).append("\">\n<h2>")
                .append(text(chart.title())).append("</h2>\n<figure>\n<img src=\"").append(picture(each)).append("\" alt=\"")
                .append(text(chart.alternative())).append("\">\n<figcaption>\n");
        if (!chart.takeaway().isBlank()) {
            out.append("<p>").append(text(chart.takeaway())).append("</p>\n");
        }
        out.append("<dl>\n");
        term(new Label("Reading note", "Lecture"), chart.captions().lecture(), chart.language());
        term(new Label("Scope", "Champ"), chart.captions().champ(), chart.language());
        term(Label.same("Source"), chart.captions().source(), chart.language());
        term(Label.same("Note"), chart.captions().note(), chart.language());
        out.append("</dl>\n</figcaption>\n</figure>\n");
        table(each);
        fold(said("In words", "En mots"), "<p>" + text(chart.alternative()) + "</p>");
        var manifest = new Manifest(chart, each.style(), each.widthMm(), each.dpi());
        out.append("<p class=\"small\">").append(text(manifest.citation())).append("</p>\n<p class=\"small\">")
                .append(said("Files", "Fichiers")).append(Wording.colon(language));
        var links = new ArrayList<String>();
        each.files().forEach((format, name) -> links.add("<a href=\"" + text(name) + "\">" + format.extension().toUpperCase(Locale.ROOT)
                + "</a>"));
        out.append(String.join(", ", links)).append("</p>\n<p class=\"small up\"><a href=\"#contents\">").append(said("Contents", "Sommaire"))
                .append("</a></p>\n</section>\n");
    }

    /** The file of the picture where there is one that browsers show, else the picture itself. */
    private static String picture(Exported each) {
        for (var format : List.of(ExportFormat.SVG, ExportFormat.PNG)) {
            if (each.files().containsKey(format)) {
                return text(each.files().get(format));
            }
        }
        var manifest = new Manifest(each.chart(), each.style(), each.widthMm(), each.dpi());
        var svg = SvgWriter.write(PageLayout.lay(each.chart(), each.style(), each.widthMm()), manifest);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
    }

    private void term(Label name, String text, Language of) {
        if (!text.isBlank()) {
            out.append("<dt>").append(name.in(of)).append(Wording.colon(of).stripTrailing()).append("</dt><dd>").append(text(text)).append("</dd>\n");
        }
    }

    private void table(Exported each) {
        var chart = each.chart();
        if (chart.data().size() == 0) {
            return;
        }
        var columns = LongDescription.columns(chart);
        var heading = text(chart.data().label().in(chart.language()));
        var table = new StringBuilder("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"").append(heading)
                .append("\">\n<table>\n<caption class=\"small\">").append(heading).append("</caption>\n<thead><tr>");
        columns.forEach(column -> table.append("<th scope=\"col\"").append(numbers(chart, column.key()) ? " class=\"number\">" : ">")
                .append(text(column.label().in(chart.language()))).append("</th>"));
        table.append("</tr></thead>\n<tbody>\n");
        chart.data().rows().forEach(row -> {
            table.append("<tr>");
            columns.forEach(column -> {
                var cell = chart.data().cell(row, column.key());
                table.append(cell instanceof BigDecimal ? "<td class=\"number\">" : "<td>")
                        .append(text(CellTexts.read(cell, chart.language()))).append("</td>");
            });
            table.append("</tr>\n");
        });
        fold(said("Data", "Données") + " (" + chart.data().size() + ")", table.append("</tbody>\n</table>\n</div>").toString());
    }

    private static boolean numbers(ChartSpec chart, String column) {
        return chart.data().rows().mapToObj(row -> chart.data().cell(row, column)).filter(Objects::nonNull)
                .allMatch(BigDecimal.class::isInstance);
    }

    private void fold(String name, String content) {
        out.append("<details>\n<summary>").append(name).append("</summary>\n").append(content).append("\n</details>\n");
    }

    private static String text(String text) {
        return SvgWriter.escape(text);
    }
}
