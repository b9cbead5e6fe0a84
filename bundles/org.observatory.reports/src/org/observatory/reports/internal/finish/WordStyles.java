// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.finish;

import java.util.Collection;

import org.observatory.analysis.Language;
import org.observatory.reports.internal.look.Look;
import org.observatory.reports.internal.look.Named;

/** The styles of a Word document, under the names that Word knows, so that a template of the reader’s own restyles the whole. */
final class WordStyles {

    static final String TABLE = "ReportTable";
    private static final int TWIPS = 20;
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    /** The bullets of lists. */
    static final String BULLETS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering " + W + """
            ><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>\
            <w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr>\
            <w:ind w:left="425" w:hanging="255"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
            </w:numbering>""";

    private WordStyles() {
    }

    static String write(Collection<Look> looks, Language language) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:styles ").append(W).append("""
                ><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>\
                <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="%s"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
                <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>\
                <w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>\
                <w:style w:type="table" w:customStyle="1" w:styleId="%s"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/>\
                </w:style>""".formatted(language.locale().toLanguageTag(), TABLE));
        looks.forEach(look -> style(look, xml));
        return xml.append("</w:styles>").toString();
    }

    private static void style(Look look, StringBuilder xml) {
        xml.append("<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"Normal\"/>"
                .formatted(look.word(), look.wordName()));
        if (look.level() > 0) {
            xml.append("<w:next w:val=\"BodyText\"/>");
        }
        xml.append("<w:qFormat/><w:pPr>");
        if (look.kept()) {
            xml.append("<w:keepNext/>");
        }
        if (look.isWhole()) {
            xml.append("<w:keepLines/>");
        }
        if (look.name().equals(Named.POINT)) {
            xml.append("<w:numPr><w:numId w:val=\"1\"/></w:numPr>");
        }
        if (look.isContents()) {
            xml.append("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9410\"/></w:tabs>");
        }
        if (look.name().equals(Named.FOOT)) {
            xml.append("<w:tabs><w:tab w:val=\"right\" w:pos=\"9410\"/></w:tabs>");
        }
        xml.append("<w:spacing w:before=\"%d\" w:after=\"%d\"/>".formatted(twips(look.above()), twips(look.below())));
        if (look.name().equals(Named.POINT)) {
            xml.append("<w:ind w:left=\"425\" w:hanging=\"255\"/>");
        } else if (look.indent() > 0) {
            xml.append("<w:ind w:left=\"%d\"/>".formatted(twips(look.indent())));
        }
        if (look.name().equals(Named.NUMBER_CELL)) {
            xml.append("<w:jc w:val=\"right\"/>");
        }
        if (look.level() > 0) {
            xml.append("<w:outlineLvl w:val=\"%d\"/>".formatted(look.level() - 1));
        }
        xml.append("</w:pPr><w:rPr>").append(look.bold() ? "<w:b/><w:bCs/>" : "").append(look.italic() ? "<w:i/><w:iCs/>" : "")
                .append("<w:color w:val=\"%s\"/><w:sz w:val=\"%d\"/><w:szCs w:val=\"%<d\"/></w:rPr></w:style>"
                        .formatted(look.colour().substring(1), Math.round(look.size() * 2)));
    }

    private static long twips(double points) {
        return Math.round(points * TWIPS);
    }
}
