// SPDX-License-Identifier: EPL-2.0
package org.observatory.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.programmes.ProgrammesPackage;

/** Makes resource sets that know the model's files and reach nothing outside what they were given. */
public final class ObservatoryResources {

    /** The extensions of the model's files: programmes, codebook, cases, documents, coded passages and so on. */
    public static final List<String> EXTENSIONS = List.of(ObservatoryResource.EXTENSION, "codebook", "case", "chart", "document",
            "codings", "grid", "memo", "quotes", "trajectory");

    private ObservatoryResources() {
    }

    /**
     * {@return a new resource set for model files} Whoever loads a resource gives it its stream; a file that refers to
     * another file or to the network gets an unresolved reference, and nothing is opened.
     */
    public static ResourceSetImpl newResourceSet() {
        var resources = new Closed();
        resources.getPackageRegistry().put(ProgrammesPackage.eNS_URI, ProgrammesPackage.eINSTANCE);
        resources.getPackageRegistry().put(CodingPackage.eNS_URI, CodingPackage.eINSTANCE);
        for (var extension : EXTENSIONS) {
            resources.getResourceFactoryRegistry().getExtensionToFactoryMap()
                    .put(extension, (Resource.Factory) ObservatoryResource::new);
        }
        resources.getURIConverter().getURIHandlers().clear();
        resources.getURIConverter().getURIHandlers().addAll(List.<URIHandler>of(new Refusing()));
        return resources;
    }

    /** Follows a reference to what is loaded and no further; EMF's own would add an empty resource for a file that is missing. */
    private static final class Closed extends ResourceSetImpl {
        @Override
        public EObject getEObject(URI uri, boolean loadOnDemand) {
            return super.getEObject(uri, false);
        }
    }

    /**
     * {@return options for loading many resources one after the other} They share parsers and what was looked up by name, which
     * halves the time of small files. To be used by one thread at a time.
     */
    public static Map<?, ?> sharedOptions() {
        return Map.of(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl(true),
                XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
    }

    /** Opens nothing: streams are given, never found. */
    private static final class Refusing extends URIHandlerImpl {
        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("Refused to open " + uri);
        }

        @Override
        public boolean exists(URI uri, Map<?, ?> options) {
            return false;
        }
    }
}
