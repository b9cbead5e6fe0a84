// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.observatory.analysis.Language;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What holds of every SVG file: well-formed, with nothing from outside, named and described to those who do not see it. */
final class SvgChecks {

    private static final Pattern FROM_OUTSIDE = Pattern.compile("(?i)(href\\s*=\\s*[\"'](?!#|data:))|url\\((?!#|['\"]?data:)|<script|\\son\\w+\\s*=");

    private SvgChecks() {
    }

    static List<String> broken(byte[] file, Language language) {
        var broken = new ArrayList<String>();
        try {
            var root = root(file);
            if (!root.getAttribute("role").equals("img")) {
                broken.add("The SVG file has not the role of a picture.");
            }
            if (!root.getAttribute("lang").equals(language.code()) || !root.getAttribute("xml:lang").equals(language.code())) {
                broken.add("The SVG file does not say its language.");
            }
            for (var id : root.getAttribute("aria-labelledby").split(" ")) {
                if (!text(root, id)) {
                    broken.add("The SVG file has nothing that \"" + id + "\" names.");
                }
            }
            if (root.getElementsByTagName("title").getLength() == 0 || root.getElementsByTagName("desc").getLength() == 0) {
                broken.add("The SVG file lacks a title or a description.");
            }
        } catch (IOException | SAXException | ParserConfigurationException malformed) {
            broken.add("The SVG file is not well-formed: " + malformed.getMessage());
        }
        if (FROM_OUTSIDE.matcher(new String(file, java.nio.charset.StandardCharsets.UTF_8).replaceFirst("(?s)<metadata>.*</metadata>", "")).find()) {
            broken.add("The SVG file asks for something outside of itself.");
        }
        return broken;
    }

    private static boolean text(Element root, String id) {
        var children = root.getChildNodes();
        for (var i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child && child.getAttribute("id").equals(id)) {
                return !child.getTextContent().isBlank();
            }
        }
        return false;
    }

    private static Element root(byte[] file) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(file)).getDocumentElement();
    }
}
