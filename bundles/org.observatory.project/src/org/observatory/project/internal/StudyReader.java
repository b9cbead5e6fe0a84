// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.model.io.ObservatoryResources;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.project.Layout;
import org.observatory.project.ProjectException;
import org.xml.sax.SAXParseException;

/** Reads one file of the model from its bytes and refuses whatever is not whole. */
public final class StudyReader {

    private StudyReader() {
    }

    /**
     * Reads the file of an observatory into a resource set.
     *
     * @param file      where the bytes come from, for messages
     * @param bytes     the content of the file
     * @param resources where the model is put, prepared for the purpose
     * @return the resource, which holds one observatory
     * @throws ProjectException naming the place of the first fault
     */
    public static ObservatoryResource read(Path file, byte[] bytes, ResourceSet resources) throws ProjectException {
        return read(file, bytes, Layout.STUDY, ProgrammesPackage.Literals.OBSERVATORY, resources, Map.of());
    }

    /**
     * Reads a file of the model into a resource set.
     *
     * @param file      where the bytes come from, for messages
     * @param bytes     the content of the file
     * @param path      its path in the project
     * @param root      the class of the one root element it holds
     * @param resources where the model is put, prepared for the purpose; as it was if this fails
     * @param shared    {@link ObservatoryResources#sharedOptions()} for all files read in one go
     * @return the resource; a reference to another file may lead nowhere, one within the file does not
     * @throws ProjectException naming the place of the first fault
     */
    public static ObservatoryResource read(Path file, byte[] bytes, String path, EClass root, ResourceSet resources,
            Map<?, ?> shared) throws ProjectException {
        var resource = new ObservatoryResource(Layout.address(path));
        resources.getResources().add(resource);
        try {
            load(file, bytes, root, resource, shared);
            if (resource.getContents().size() != 1 || resource.getContents().getFirst().eClass() != root) {
                throw Refusals.notAProject(file);
            }
            var version = (Integer) resource.getContents().getFirst().eGet(root.getEStructuralFeature("formatVersion"));
            if (version > ObservatoryResource.FORMAT_VERSION) {
                throw Refusals.newer(file, version, ObservatoryResource.FORMAT_VERSION);
            }
            refuseReferencesOutside(file, resource);
            return resource;
        } catch (ProjectException refused) {
            resources.getResources().remove(resource);
            throw refused;
        }
    }

    /** What is sound is read once; only what is not is looked at closely, to say what is wrong and where. */
    private static void load(Path file, byte[] bytes, EClass root, ObservatoryResource resource, Map<?, ?> shared)
            throws ProjectException {
        try {
            resource.load(new ByteArrayInputStream(bytes), shared);
        } catch (IOException | WrappedException refused) {
            StudyPeek.check(file, bytes, root);
            throw explain(file, bytes, refused);
        }
        for (Resource.Diagnostic fault : resource.getErrors()) {
            StudyPeek.check(file, bytes, root);
            throw explain(file, bytes, fault instanceof Throwable thrown ? thrown : new IOException(fault.getMessage()));
        }
    }

    /** The observatory refers to nothing but itself; the others refer to files of the project. */
    private static void refuseReferencesOutside(Path file, ObservatoryResource resource) throws ProjectException {
        var isStudy = resource.getContents().getFirst() instanceof Observatory;
        for (var contents = resource.getAllContents(); contents.hasNext();) {
            var references = (InternalEList<EObject>) contents.next().eCrossReferences();
            for (var targets = references.basicIterator(); targets.hasNext();) {
                var target = (InternalEObject) targets.next();
                if (target.eIsProxy() && (isStudy || !Layout.isInside(target.eProxyURI()))) {
                    throw Refusals.unresolved(file, 1, String.valueOf(target.eProxyURI()));
                }
            }
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
