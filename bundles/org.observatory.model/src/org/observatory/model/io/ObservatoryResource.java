// SPDX-License-Identifier: EPL-2.0
package org.observatory.model.io;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * A model file as the project keeps it: XMI in UTF-8 with line feeds, identities as UUIDs, the same bytes for the same
 * model.
 *
 * <p>A file may come from anyone: a document type declaration is refused, and so is a reference to any other file.
 * Serialise to memory first and write the bytes afterwards: EMF empties the file before it finds a character that XML
 * cannot hold.
 */
public final class ObservatoryResource extends XMIResourceImpl {

    /** The extension of files that hold an observatory. */
    public static final String EXTENSION = "observatory";

    /** The number of the format that this version writes, and the highest that it reads. */
    public static final int FORMAT_VERSION = 2;

    /** The XML namespace of the format, without its number. */
    public static final String NAMESPACE_STEM = "urn:observatory:programmes:";

    /**
     * Makes an empty resource, to be loaded or filled.
     *
     * @param uri where it stands; used in messages and to tell its references from those to other files
     */
    public ObservatoryResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        getDefaultSaveOptions().put(OPTION_LINE_DELIMITER, "\n");
        getDefaultSaveOptions().put(OPTION_ENCODING, "UTF-8");
        getDefaultLoadOptions().put(OPTION_PARSER_FEATURES,
                Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));
        getDefaultLoadOptions().put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
    }
}
