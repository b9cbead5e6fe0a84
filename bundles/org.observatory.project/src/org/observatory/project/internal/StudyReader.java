// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.model.io.ObservatoryResources;
import org.observatory.model.programmes.Observatory;
import org.observatory.project.ProjectException;
import org.xml.sax.SAXParseException;

/** Reads the model from the bytes of a file and refuses whatever is not whole. */
public final class StudyReader {

    private StudyReader() {
    }

    /**
     * Reads the model into a resource set.
     *
     * @param file      where the bytes come from, for messages
     * @param bytes     the content of the file
     * @param resources where the model is put; it is prepared for the purpose
     * @return the resource, which holds one observatory and no open reference
     * @throws ProjectException naming the place of the first fault
     */
    public static ObservatoryResource read(Path file, byte[] bytes, ResourceSet resources) throws ProjectException {
        StudyPeek.check(file, bytes);
        ObservatoryResources.prepare(resources);
        var resource = new ObservatoryResource(URI.createFileURI(file.toString()));
        resources.getResources().add(resource);
        try {
            resource.load(new ByteArrayInputStream(bytes), null);
        } catch (IOException | WrappedException refused) {
            throw explain(file, bytes, refused);
        }
        for (Resource.Diagnostic fault : resource.getErrors()) {
            throw explain(file, bytes, fault instanceof Throwable thrown ? thrown : new IOException(fault.getMessage()));
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Observatory)) {
            throw Refusals.notAProject(file);
        }
        refuseOpenReferences(file, resource);
        return resource;
    }

    private static void refuseOpenReferences(Path file, Resource resource) throws ProjectException {
        var open = EcoreUtil.UnresolvedProxyCrossReferencer.find(resource);
        for (var proxy : open.keySet()) {
            throw Refusals.unresolved(file, 1, String.valueOf(((InternalEObject) proxy).eProxyURI()));
        }
    }

    private static ProjectException explain(Path file, byte[] bytes, Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
            case SAXParseException xml -> {
                return StudyPeek.damaged(file, bytes, new Place(xml.getLineNumber(), xml.getColumnNumber()), xml);
            }
            case UnresolvedReferenceException open -> {
                return Refusals.unresolved(file, open.getLine(), open.getReference());
            }
            case IllegalValueException wrong -> {
                return Refusals.wrongValue(file, place(wrong), wrong.getFeature().getName(), Objects.toString(wrong.getValue()));
            }
            case FeatureNotFoundException unknown -> {
                return Refusals.unknown(file, place(unknown), unknown.getName());
            }
            case XMIException other when !(other.getCause() instanceof Exception) -> {
                return Refusals.strange(file, place(other), other);
            }
            default -> {
                // the reason lies deeper
            }
            }
        }
        return Refusals.strange(file, new Place(1, 1), thrown);
    }

    private static Place place(XMIException fault) {
        return new Place(fault.getLine(), fault.getColumn());
    }
}
