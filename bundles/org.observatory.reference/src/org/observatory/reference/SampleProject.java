// SPDX-License-Identifier: EPL-2.0
package org.observatory.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.observatory.model.io.ObservatoryResources;
import org.observatory.model.programmes.Observatory;

/**
 * The project that a newcomer opens first: the bundled edition and beside it an invented study, said to be invented, of
 * alliances in invented territories, with documents coded by three coders, trajectories, memos and quotes.
 *
 * <p>The folder holds {@code study.observatory}, the rest of the project's files, the documents' texts and the same texts as
 * files as received, and what Git is to know. All but the study is read from {@code sample/}, whose {@code files.list} names
 * each file; {@code releng/sample-builder} builds them.
 */
public final class SampleProject {

    private static final String INVENTED = "sample.observatory";
    private static final String STUDY = "study.observatory";
    private static final String FILES = "sample/";
    private static final String LIST = "files.list";
    private static final String TEXT = ".txt";
    private static final String IGNORED = ".workbench/\n.project\n";
    private static final String ATTRIBUTES = """
            *.observatory text eol=lf
            *.codebook text eol=lf
            *.case text eol=lf
            *.chart text eol=lf
            *.document text eol=lf
            *.codings text eol=lf
            *.grid text eol=lf
            *.memo text eol=lf
            *.quotes text eol=lf
            *.trajectory text eol=lf
            documents/*.txt text eol=lf
            originals/** -text
            snapshots/** -text
            """;

    private SampleProject() {
    }

    /**
     * Writes the sample project.
     *
     * @param folder where; created with its parents when missing, and may hold other files
     * @throws FileAlreadyExistsException if the folder already holds a project, or a file that the project is to have, named by
     *                                    the exception; nothing is written then
     * @throws IOException                if the folder cannot be written; the files written before are taken away again
     */
    public static void writeTo(Path folder) throws IOException {
        var study = folder.resolve(STUDY);
        if (Files.exists(study)) {
            throw new FileAlreadyExistsException(study.toString(), null, "The folder already holds a project");
        }
        var files = files();
        for (var path : files.keySet()) {
            if (Files.exists(folder.resolve(path))) {
                throw new FileAlreadyExistsException(folder.resolve(path).toString(), null, "The file is already there");
            }
        }
        // The study last, for it is what makes a folder a project.
        files.put(STUDY, bytes(model()));
        var written = new ArrayList<Path>();
        try {
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue(), CREATE_NEW);
                written.add(path);
            }
            writeMissing(folder.resolve(".gitignore"), IGNORED);
            writeMissing(folder.resolve(".gitattributes"), ATTRIBUTES);
        } catch (IOException failure) {
            for (var path : written.reversed()) {
                Files.deleteIfExists(path);
            }
            throw failure;
        }
    }

    private static void writeMissing(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, text, UTF_8, CREATE_NEW);
        }
    }

    /** {@return every file but the study, by its path in the project: the model, the texts, and the texts as received} */
    static Map<String, byte[]> files() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (var path : new String(ReferenceData.bytes(FILES + LIST), UTF_8).lines().toList()) {
            var bytes = ReferenceData.bytes(FILES + path);
            files.put(path, bytes);
            if (path.endsWith(TEXT)) {
                files.put("originals" + path.substring(path.lastIndexOf('/')), bytes);
            }
        }
        return files;
    }

    /** {@return the bundled edition with the invented study added after its own} */
    static Observatory model() {
        var edition = ReferenceData.load();
        var invented = ReferenceData.read(INVENTED);
        for (var feature : edition.eClass().getEAllContainments()) {
            list(edition, feature).addAll(List.copyOf(list(invented, feature)));
        }
        return edition;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(Observatory observatory, EReference feature) {
        return (List<EObject>) observatory.eGet(feature);
    }

    private static byte[] bytes(Observatory model) throws IOException {
        var resource = ObservatoryResources.newResourceSet().createResource(URI.createURI(STUDY));
        resource.getContents().add(model);
        var bytes = new ByteArrayOutputStream();
        resource.save(bytes, null);
        return bytes.toByteArray();
    }
}
