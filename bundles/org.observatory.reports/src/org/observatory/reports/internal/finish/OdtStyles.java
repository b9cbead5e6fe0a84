// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.finish;

import java.util.Collection;
import java.util.Locale;

import org.observatory.analysis.Language;
import org.observatory.charts.drawing.Face;
import org.observatory.reports.internal.look.Look;
import org.observatory.reports.internal.look.Named;

/** The styles of an OpenDocument text, under the names that LibreOffice has, so that they can be changed there for the whole text. */
final class OdtStyles {

    private static final String ROOT = """
            <r xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
            xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">""";

    /** The head of a column of numbers. */
    static final String HEAD_NUMBER = "ReportHeadNumber";

    private OdtStyles() {
    }

    /** {@return the styles that people change} */
    static String named(Collection<Look> looks, Language language) {
        var xml = new StringBuilder(ROOT).append("""
                <style:default-style style:family="paragraph"><style:text-properties fo:font-family="%1$s" style:font-family-complex="%1$s" \
                fo:font-size="10.5pt" fo:language="%2$s" fo:country="%3$s"/></style:default-style>\
                <style:style style:name="Standard" style:family="paragraph" style:class="text"/>\
                <style:style style:name="Index_20_Link" style:display-name="Index Link" style:family="text"/>\
                <style:style style:name="Figure" style:family="paragraph" style:parent-style-name="Standard">\
                <style:paragraph-properties fo:keep-with-next="always"/></style:style>"""
                .formatted(Face.FAMILY, language.code(), language.locale().getCountry()));
        looks.forEach(look -> style(look, xml));
        return xml.append("</r>").toString();
    }

    private static void style(Look look, StringBuilder xml) {
        xml.append("<style:style style:name=\"%s\" style:display-name=\"%s\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"%s>"
                .formatted(look.writer(), look.writer().replace("_20_", " "), look.level() > 0 ? " style:next-style-name=\"Text_20_body\""
                        + " style:default-outline-level=\"" + look.level() + "\"" : ""));
        xml.append("<style:paragraph-properties fo:margin-top=\"%s\" fo:margin-bottom=\"%s\" fo:margin-left=\"%s\"%s%s>"
                .formatted(points(look.above()), points(look.below()), points(look.indent()),
                        (look.kept() ? " fo:keep-with-next=\"always\"" : "") + (look.isWhole() ? " fo:keep-together=\"always\"" : ""), look.name().equals(Named.NUMBER_CELL) ? " fo:text-align=\"end\"" : ""));
        if (look.name().equals(Named.FOOT) || look.isContents()) {
            var leader = look.isContents() ? " style:leader-style=\"dotted\" style:leader-text=\".\"" : "";
            xml.append("<style:tab-stops><style:tab-stop style:position=\"%scm\" style:type=\"right\"%s/></style:tab-stops>"
                    .formatted(look.indent() > 0 ? String.format(Locale.ROOT, "%.2f", 16.6 - look.indent() * 2.54 / 72) : "16.6", leader));
        }
        xml.append("</style:paragraph-properties><style:text-properties fo:font-family=\"%s\" fo:font-size=\"%s\" fo:color=\"%s\""
                .formatted(Face.FAMILY, points(look.size()), look.colour()));
        xml.append(look.bold() ? " fo:font-weight=\"bold\"" : "").append(look.italic() ? " fo:font-style=\"italic\"" : "").append("/></style:style>");
    }

    /** {@return the styles of this text alone: stretches in bold or italic, cells, new pages} */
    static String automatic() {
        var xml = new StringBuilder(ROOT);
        for (var bold : new boolean[] {false, true}) {
            for (var italic : new boolean[] {false, true}) {
                xml.append("<style:style style:name=\"%s\" style:family=\"text\"><style:text-properties%s%s/></style:style>"
                        .formatted(run(bold, italic), bold ? " fo:font-weight=\"bold\"" : "", italic ? " fo:font-style=\"italic\"" : ""));
            }
        }
        for (var language : Language.values()) {
            xml.append("<style:style style:name=\"Lang_%1$s\" style:family=\"text\"><style:text-properties fo:language=\"%1$s\" fo:country=\"%2$s\"/></style:style>"
                    .formatted(language.code(), language.locale().getCountry()));
        }
        xml.append("""
                <text:list-style style:name="ReportBullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">\
                <style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment \
                text:label-followed-by="listtab" text:list-tab-stop-position="0.75cm" fo:text-indent="-0.45cm" fo:margin-left="0.75cm"/>\
                </style:list-level-properties></text:list-level-style-bullet></text:list-style>""");
        xml.append("<style:style style:name=\"%s\" style:family=\"paragraph\" style:parent-style-name=\"Table_20_Heading\">"
                .formatted(HEAD_NUMBER)).append("<style:paragraph-properties fo:text-align=\"end\"/></style:style>");
        cell("HeadCell", Look.LINE, " fo:background-color=\"" + Look.HEAD + "\"", xml);
        cell("Cell", Look.RULE, "", xml);
        return xml.append("</r>").toString();
    }

    private static void cell(String name, String line, String more, StringBuilder xml) {
        xml.append("<style:style style:name=\"Report%s\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"0.08cm\""
                .formatted(name)).append(" fo:border-bottom=\"0.5pt solid %s\"%s/></style:style>".formatted(line, more));
    }

    static String run(boolean bold, boolean italic) {
        return "Run" + (bold ? "Bold" : "") + (italic ? "Italic" : "");
    }

    private static String points(double size) {
        return String.format(Locale.ROOT, "%.2fpt", size);
    }
}
