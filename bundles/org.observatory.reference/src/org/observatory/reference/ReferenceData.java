// SPDX-License-Identifier: EPL-2.0
package org.observatory.reference;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.observatory.analysis.PartialDate;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.model.io.ObservatoryResources;
import org.observatory.model.programmes.Observatory;

/**
 * The bundled edition of the observatory: programmes, studies, figures, publications, events and typologies. Former
 * editions stay beside it, under their dates, so that it is known what a project changed of the one it was made from.
 */
public final class ReferenceData {

    private static final String EDITION = "observatory.observatory";
    private static final String FORMER = "editions/";

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

    /**
     * {@return the edition of a date, current or former, as it was published; empty when none of that date is bundled}
     *
     * @param date the day of the edition, as in {@code Observatory.edition}
     * @throws UncheckedIOException if the installation has damaged the data
     */
    public static Optional<Observatory> edition(PartialDate date) {
        var current = load();
        return date.equals(current.getEdition()) ? Optional.of(current) : former(date, ReferenceData.class::getResourceAsStream);
    }

    /** The former edition of a date, among files that are found by their name from {@code /} on. */
    static Optional<Observatory> former(PartialDate date, Function<String, InputStream> files) {
        var name = FORMER + date + "." + ObservatoryResource.EXTENSION;
        try (var bytes = files.apply("/" + name)) {
            return bytes == null ? Optional.empty() : Optional.of(read(name, bytes));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    static Observatory read(String name) {
        try {
            return read(name, new ByteArrayInputStream(bytes(name)));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static Observatory read(String name, InputStream bytes) throws IOException {
        var resource = ObservatoryResources.newResourceSet().createResource(URI.createURI(name));
        resource.load(bytes, null);
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
