// SPDX-License-Identifier: EPL-2.0
package org.observatory.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.observatory.model.io.ObservatoryResources;
import org.observatory.model.programmes.Observatory;

/**
 * The project that a newcomer opens first: the bundled edition and beside it a small study, said to be invented, whose
 * estimates have bases, as a researcher would enter them.
 *
 * <p>The folder holds {@code study.observatory}, the model in XMI, and a {@code .gitignore} for what the workbench
 * keeps there for itself.
 */
public final class SampleProject {

    private static final String INVENTED = "sample.observatory";
    private static final String STUDY = "study.observatory";
    private static final String IGNORED = ".workbench/\n.project\n";

    private SampleProject() {
    }

    /**
     * Writes the sample project.
     *
     * @param folder where; created with its parents when missing, and may hold other files
     * @throws FileAlreadyExistsException if the folder already holds a project, named by the exception; nothing is
     *                                    written then
     * @throws IOException                if the folder cannot be written
     */
    public static void writeTo(Path folder) throws IOException {
        var study = folder.resolve(STUDY);
        if (Files.exists(study)) {
            throw new FileAlreadyExistsException(study.toString(), null, "The folder already holds a project");
        }
        var bytes = bytes(model());
        Files.createDirectories(folder);
        Files.write(study, bytes, CREATE_NEW);
        var ignored = folder.resolve(".gitignore");
        if (!Files.exists(ignored)) {
            Files.writeString(ignored, IGNORED, UTF_8, CREATE_NEW);
        }
    }

    /** {@return the bundled edition with the invented study added after its own} */
    static Observatory model() {
        var edition = ReferenceData.load();
        var invented = ReferenceData.read(INVENTED);
        edition.getProgrammes().addAll(invented.getProgrammes());
        edition.getIndicators().addAll(invented.getIndicators());
        edition.getPopulations().addAll(invented.getPopulations());
        edition.getTerritories().addAll(invented.getTerritories());
        edition.getDocuments().addAll(invented.getDocuments());
        return edition;
    }

    private static byte[] bytes(Observatory model) throws IOException {
        var resource = ObservatoryResources.newResourceSet().createResource(URI.createURI(STUDY));
        resource.getContents().add(model);
        var bytes = new ByteArrayOutputStream();
        resource.save(bytes, null);
        return bytes.toByteArray();
    }
}
