// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.finish;

import org.observatory.reports.ReportContent;

/** The properties of a file of Word or PowerPoint: title, subject, language, and the data it was written from. */
final class OfficeProperties {

    private OfficeProperties() {
    }

    static void write(OfficeFile file, ReportContent content) {
        file.put("docProps/core.xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:subject>%s</dc:subject>\
                <dc:creator>Observatory Workbench</dc:creator><cp:keywords>%s</cp:keywords><dc:language>%s</dc:language>\
                </cp:coreProperties>""".formatted(text(content.title()), text(content.subject()), text(content.fingerprint()),
                content.language().code()));
    }

    private static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
