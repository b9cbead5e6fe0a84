// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EClass;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.project.ProjectException;

/** Looks at the start of a file to tell whether it is a project that this version can read, before the model is loaded. */
final class StudyPeek {

    private StudyPeek() {
    }

    static void check(Path file, byte[] bytes, EClass root) throws ProjectException {
        if (bytes.length == 0) {
            throw Refusals.empty(file);
        }
        var wrong = Utf8.firstWrong(bytes);
        if (wrong.isPresent()) {
            throw Refusals.notUtf8(file, wrong.get());
        }
        try {
            checkRoot(file, openAt(new ByteArrayInputStream(bytes)), root);
        } catch (XMLStreamException damaged) {
            throw damaged(file, bytes, place(damaged), damaged);
        }
    }

    /** The refusal of text that is no XML, which tells an unfinished merge from other damage. */
    static ProjectException damaged(Path file, byte[] bytes, Place place, Throwable cause) {
        var line = 0;
        for (var text : new String(bytes, StandardCharsets.UTF_8).lines().limit(place.line()).toList()) {
            line++;
            if (text.startsWith("<<<<<<< ")) {
                return Refusals.conflict(file, line);
            }
        }
        return Refusals.damaged(file, place, cause);
    }

    /** The number of the format of a file that {@link #check} let pass. */
    static int version(Path file, byte[] bytes) throws ProjectException {
        try {
            var xml = openAt(new ByteArrayInputStream(bytes));
            while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                xml.next();
            }
            return (int) number(xml.getAttributeValue(null, "formatVersion"), 1);
        } catch (XMLStreamException damaged) {
            throw damaged(file, bytes, place(damaged), damaged);
        }
    }

    private static XMLStreamReader openAt(ByteArrayInputStream bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(bytes);
    }

    private static void checkRoot(Path file, XMLStreamReader xml, EClass root) throws XMLStreamException, ProjectException {
        while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                var at = xml.getLocation();
                throw Refusals.documentType(file, new Place(at.getLineNumber(), at.getColumnNumber()));
            }
            xml.next();
        }
        var namespace = xml.getNamespaceURI();
        var uri = root.getEPackage().getNsURI();
        var stem = uri.substring(0, uri.lastIndexOf(':') + 1);
        if (namespace == null || !namespace.startsWith(stem) || !root.getName().equals(xml.getLocalName())) {
            throw Refusals.notAProject(file);
        }
        var inNamespace = number(namespace.substring(stem.length()), 0);
        if (inNamespace < 1) {
            throw Refusals.notAProject(file);
        }
        var version = Math.max(inNamespace, number(xml.getAttributeValue(null, "formatVersion"), 1));
        if (version > ObservatoryResource.FORMAT_VERSION) {
            throw Refusals.newer(file, version, ObservatoryResource.FORMAT_VERSION);
        }
    }

    private static long number(String text, long otherwise) {
        try {
            return text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    private static Place place(XMLStreamException damaged) {
        var at = damaged.getLocation();
        return at == null ? new Place(1, 1) : new Place(at.getLineNumber(), at.getColumnNumber());
    }
}
