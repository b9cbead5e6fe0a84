// SPDX-License-Identifier: EPL-2.0
package org.observatory.reference;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.emf.common.util.URI;
import org.observatory.model.io.ObservatoryResources;
import org.observatory.model.programmes.Observatory;

/** The bundled edition of the observatory: programmes, studies, figures, publications, events and typologies. */
public final class ReferenceData {

    private static final String EDITION = "observatory.observatory";

    private ReferenceData() {
    }

    /**
     * Reads the bundled edition.
     *
     * @return a copy of its own for each call, which belongs to no resource; its identities are the same in every copy
     *         and in every later edition
     * @throws UncheckedIOException if the installation lacks the data or has damaged them
     */
    public static Observatory load() {
        return read(EDITION);
    }

    static Observatory read(String name) {
        var resource = ObservatoryResources.newResourceSet().createResource(URI.createURI(name));
        try {
            resource.load(new ByteArrayInputStream(bytes(name)), null);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return (Observatory) resource.getContents().removeFirst();
    }

    /** {@return what a bundled file holds} */
    static byte[] bytes(String name) throws IOException {
        try (var bytes = ReferenceData.class.getResourceAsStream("/" + name)) {
            if (bytes == null) {
                throw new FileNotFoundException("The bundled file " + name + " is missing");
            }
            return bytes.readAllBytes();
        }
    }
}
