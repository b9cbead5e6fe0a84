// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.framework;

import java.math.BigDecimal;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.coding.Html;

/** A framework grid as a page to be printed, whole in one file. */
public final class FrameworkPage {

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 12mm }
            table { border-collapse: collapse; width: 100%; table-layout: fixed }
            thead { display: table-header-group }
            tr { break-inside: avoid }
            th, td { border: 1px solid #767676; padding: 4px 6px; text-align: left; vertical-align: top; overflow-wrap: break-word }
            thead th { background: #eef1f4 }
            td p { margin: 0 0 4px }
            .passages { color: #595959; font-size: 85% }
            """;
    private static final Label EMPTY = new Label("No case or no theme.", "Aucun cas ou aucun thème.");

    private FrameworkPage() {
    }

    /** {@return the page} */
    public static String html(FrameworkTable table, Language language) {
        var body = new StringBuilder("<h1>").append(Html.text(table.title())).append("</h1>\n");
        if (table.rows().isEmpty() || table.themes().isEmpty()) {
            body.append("<p>").append(EMPTY.in(language)).append("</p>\n");
        }
        body.append("<table>\n<thead><tr>");
        table.headings().forEach(heading -> body.append("<th scope=\"col\">").append(Html.text(heading)).append("</th>"));
        table.themes().forEach(theme -> body.append("<th scope=\"col\">").append(Html.text(theme)).append("</th>"));
        body.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> row(body, row, language));
        body.append("</tbody>\n</table>\n");
        return Html.page(table.title(), STYLE, body.toString(), language);
    }

    private static void row(StringBuilder body, FrameworkTable.Row row, Language language) {
        body.append("<tr>");
        for (var at = 0; at < row.facts().size(); at++) {
            var tag = at == 0 ? "th" : "td";
            body.append('<').append(tag).append(at == 0 ? " scope=\"row\">" : ">").append(Html.text(row.facts().get(at)))
                    .append("</").append(tag).append('>');
        }
        for (var cell : row.cells()) {
            body.append("<td>");
            cell.text().lines().filter(line -> !line.isBlank()).forEach(line -> body.append("<p>").append(Html.text(line)).append("</p>"));
            if (cell.passages() > 0) {
                body.append("<span class=\"passages\">").append(passages(cell.passages(), language)).append("</span>");
            }
            body.append("</td>");
        }
        body.append("</tr>\n");
    }

    /** {@return « 1 passage », « 12 passages »} */
    public static String passages(int count, Language language) {
        return Numbers.number(BigDecimal.valueOf(count), language) + Numbers.WIDE + (count > 1 ? "passages" : "passage");
    }
}
