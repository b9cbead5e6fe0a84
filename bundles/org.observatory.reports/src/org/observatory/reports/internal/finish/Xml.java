// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.finish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.observatory.reports.internal.look.Piece;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads, searches and writes the XML of office files. */
final class Xml {

    private Xml() {
    }

    static Document parse(byte[] bytes) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setCoalescing(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(broken);
        }
    }

    static byte[] write(Document document) throws IOException {
        try {
            document.setXmlStandalone(true);
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            var bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException broken) {
            throw new IOException(broken);
        }
    }

    /** {@return the elements of that name anywhere under a node, in order; a copy} */
    static List<Element> all(Node under, String name) {
        var all = new ArrayList<Element>();
        collect(under, name, all);
        return all;
    }

    private static void collect(Node under, String name, List<Element> all) {
        for (var child = under.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (element.getNodeName().equals(name)) {
                    all.add(element);
                }
                collect(element, name, all);
            }
        }
    }

    /** {@return elements by one of their attributes; the first of several} */
    static Map<String, Element> by(List<Element> elements, String attribute) {
        var by = new HashMap<String, Element>();
        elements.forEach(element -> by.putIfAbsent(element.getAttribute(attribute), element));
        return by;
    }

    /** {@return the mark of a piece} */
    static Element marked(Map<String, Element> marks, Piece piece) throws IOException {
        var mark = marks.get(piece.mark());
        if (mark == null) {
            throw new IOException("The engine lost " + piece.mark() + ": " + piece.text());
        }
        return mark;
    }

    /** {@return the first element of that name anywhere under a node} */
    static Optional<Element> first(Node under, String name) {
        for (var child = under.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                var found = element.getNodeName().equals(name) ? Optional.of(element) : first(element, name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the child element of that name} */
    static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(each -> each.getNodeName().equals(name)).findFirst();
    }

    static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Says of a picture in pixels which vectors to draw in its place, for programs that can. */
    static void vector(Element blip, String link) throws IOException {
        append(blip, """
                <r xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><a:extLst>\
                <a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip \
                xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="%s"/></a:ext></a:extLst></r>"""
                .formatted(link));
    }

    /** {@return the next element beside a node} */
    static Element next(Node node) {
        for (var next = node.getNextSibling(); next != null; next = next.getNextSibling()) {
            if (next instanceof Element element) {
                return element;
            }
        }
        return null;
    }

    /** {@return a new last child; the name has a prefix that the document declares} */
    static Element add(Node parent, String name, String... attributes) {
        var document = parent instanceof Document own ? own : parent.getOwnerDocument();
        var element = document.createElementNS(space(parent, name), name);
        parent.appendChild(element);
        set(element, attributes);
        return element;
    }

    /** Sets attributes, given as names and values. */
    static void set(Element element, String... attributes) {
        for (var at = 0; at < attributes.length; at += 2) {
            if (attributes[at].contains(":")) {
                element.setAttributeNS(space(element, attributes[at]), attributes[at], attributes[at + 1]);
            } else {
                element.setAttribute(attributes[at], attributes[at + 1]);
            }
        }
    }

    private static String space(Node at, String name) {
        var prefix = name.contains(":") ? name.substring(0, name.indexOf(':')) : null;
        return "xml".equals(prefix) ? XMLConstants.XML_NS_URI : at.lookupNamespaceURI(prefix);
    }

    static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    static void clear(Node node) {
        while (node.getFirstChild() != null) {
            node.removeChild(node.getFirstChild());
        }
    }

    /** Puts parsed XML in as the last children of an element; prefixes are those that the root of the text declares. */
    static void append(Element parent, String xml) throws IOException {
        var root = parse(xml.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
        for (var child : children(root)) {
            parent.appendChild(parent.getOwnerDocument().importNode(child, true));
        }
    }
}
