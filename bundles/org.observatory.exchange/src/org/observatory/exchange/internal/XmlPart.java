// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.observatory.exchange.ImportException;

/**
 * A part of an archive read as XML, element by element. Document types, and with them all entities, are refused, and so
 * is what nests deeper than any document.
 */
public final class XmlPart implements Closeable {

    /** How deep elements may nest. */
    public static final int DEEPEST = 500;

    /** The limit that Java has of its own, too low for tables in text boxes from version 24 on. */
    private static final String DEEPEST_OF_JAVA = "jdk.xml.maxElementDepth";

    private final String file;
    private final String entry;
    private final InputStream in;
    private final XMLStreamReader xml;
    private int depth;

    /**
     * Begins to read.
     *
     * @param file  the name of the file, for refusals
     * @param entry the name of the entry, for refusals
     * @param in    its content, closed with this
     */
    public XmlPart(String file, String entry, InputStream in) throws ImportException {
        this.file = file;
        this.entry = entry;
        this.in = in;
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        if (factory.isPropertySupported(DEEPEST_OF_JAVA)) {
            factory.setProperty(DEEPEST_OF_JAVA, Integer.toString(DEEPEST + 1));
        }
        try {
            xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException damaged) {
            throw damaged(damaged);
        }
    }

    /** Goes to the next start or end of an element, or to a piece of text; false at the end. */
    public boolean next() throws ImportException {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw Refusals.tooDeep(file, DEEPEST);
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw Refusals.documentType(file, entry, xml.getLocation().getLineNumber());
                    default -> {
                        // comments and processing instructions
                    }
                }
            }
            return false;
        } catch (XMLStreamException damaged) {
            throw damaged(damaged);
        }
    }

    /** {@return whether an element of this local name starts here} */
    public boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    /** {@return whether an element of this local name ends here} */
    public boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** {@return whether an element starts here} */
    public boolean isStart() {
        return xml.isStartElement();
    }

    /** {@return whether an element ends here} */
    public boolean isEnd() {
        return xml.isEndElement();
    }

    /** {@return whether a piece of text stands here} */
    public boolean isText() {
        return xml.isCharacters();
    }

    /** {@return the piece of text that stands here} */
    public String text() {
        return xml.getText();
    }

    /** {@return the local name of the element that starts or ends here} */
    public String name() {
        return xml.getLocalName();
    }

    /** {@return the namespace of the element that starts or ends here; empty for none} */
    public String namespace() {
        var namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** {@return how many elements are open here, that which starts here included} */
    public int depth() {
        return depth;
    }

    /** {@return the value of the attribute of a local name, whatever its namespace; null when there is none} */
    public String attribute(String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** {@return the values of all attributes of a local name, in whatever namespaces} */
    public List<String> attributes(String name) {
        return IntStream.range(0, xml.getAttributeCount()).filter(i -> xml.getAttributeLocalName(i).equals(name))
                .mapToObj(xml::getAttributeValue).toList();
    }

    /** {@return the value of an attribute without white space around it; empty where it is missing} */
    public String text(String name) {
        var value = attribute(name);
        return value == null ? "" : value.strip();
    }

    /** {@return whether an attribute is {@code 1} or {@code true}} */
    public boolean flag(String name) {
        var value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** {@return the value of an attribute that is a whole number, the default where it is missing or none} */
    public int number(String name, int otherwise) {
        var value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** Passes over the element that starts here, with all in it; stands then at its end. */
    public void skip() throws ImportException {
        var outside = depth - 1;
        while (depth > outside && next()) {
            // nothing in it is looked at
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    private ImportException damaged(XMLStreamException damaged) {
        var at = damaged.getLocation();
        var cause = damaged.getNestedException() == null ? damaged : damaged.getNestedException();
        return Refused.in(cause, Refusals.damagedXml(file, entry, at == null ? 1 : at.getLineNumber(),
                at == null ? 1 : at.getColumnNumber(), damaged));
    }
}
