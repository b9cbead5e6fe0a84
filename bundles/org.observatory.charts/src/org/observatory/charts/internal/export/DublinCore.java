// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import org.observatory.charts.ChartSpec;

/** What SVG and PDF files say of themselves, in RDF: Dublin Core, then the whole manifest as JSON in one property. */
final class DublinCore {

    /** The name of the property that holds the manifest. */
    static final String NAMESPACE = "urn:observatory-workbench:chart#";

    private DublinCore() {
    }

    /** {@return an RDF element, on several lines} */
    static String rdf(Manifest manifest) {
        ChartSpec chart = manifest.chart();
        var language = chart.language().code();
        var out = new StringBuilder("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:chart=\"" + NAMESPACE + "\">\n<rdf:Description rdf:about=\"\">\n");
        alternative(out, "dc:title", chart.title(), language);
        alternative(out, "dc:description", chart.alternative(), language);
        out.append("<dc:language><rdf:Bag><rdf:li>").append(language).append("</rdf:li></rdf:Bag></dc:language>\n");
        if (!manifest.date().isEmpty()) {
            out.append("<dc:date><rdf:Seq><rdf:li>").append(manifest.date()).append("</rdf:li></rdf:Seq></dc:date>\n");
        }
        if (!chart.captions().source().isEmpty()) {
            out.append("<dc:source>").append(SvgWriter.escape(chart.captions().source())).append("</dc:source>\n");
        }
        out.append("<chart:manifest>").append(SvgWriter.escape(manifest.json())).append("</chart:manifest>\n");
        return out.append("</rdf:Description>\n</rdf:RDF>").toString();
    }

    private static void alternative(StringBuilder out, String name, String text, String language) {
        out.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"").append(language).append("\">")
                .append(SvgWriter.escape(text)).append("</rdf:li></rdf:Alt></").append(name).append(">\n");
    }
}
