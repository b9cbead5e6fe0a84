// SPDX-License-Identifier: EPL-2.0
package org.observatory.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Scheme;
import org.observatory.model.io.ObservatoryResources;

/** The sample project, read as a project is: every model file under its address, and the texts. */
final class SampleFiles {

    private static SampleFiles read;

    private final ResourceSet resources = ObservatoryResources.newResourceSet();
    private final Map<String, String> texts = new TreeMap<>();

    private SampleFiles() throws IOException {
        resources.createResource(address("study.observatory")).getContents().add(SampleProject.model());
        for (var file : SampleProject.files().entrySet()) {
            if (file.getKey().endsWith(".txt")) {
                texts.put(file.getKey(), new String(file.getValue(), UTF_8));
            } else {
                resources.createResource(address(file.getKey())).load(new ByteArrayInputStream(file.getValue()), null);
            }
        }
    }

    private static URI address(String path) {
        return URI.createURI("study:/" + path);
    }

    /** {@return the sample, read once} */
    static synchronized SampleFiles sample() {
        try {
            read = read == null ? new SampleFiles() : read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }

    /** {@return all root elements} */
    List<EObject> roots() {
        var roots = new ArrayList<EObject>();
        resources.getResources().forEach(resource -> roots.addAll(resource.getContents()));
        return roots;
    }

    /** {@return all elements of a class outside the study, in the order of the files} */
    <T> List<T> all(Class<T> type) {
        var files = resources.getResources().stream().skip(1).flatMap(resource -> stream(resource.getAllContents()));
        return files.filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Object> stream(Iterator<?> iterator) {
        return StreamSupport.stream(Spliterators.<Object>spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }

    Scheme codebook() {
        return all(Scheme.class).getFirst();
    }

    /** {@return the cases with documents} */
    List<Case> fullCases() {
        return all(Case.class).stream().filter(one -> !one.getDocuments().isEmpty()).toList();
    }

    List<Case> lightCases() {
        return all(Case.class).stream().filter(one -> one.getDocuments().isEmpty()).toList();
    }

    /** {@return the text of a document} */
    String text(Document document) {
        var path = document.eResource().getURI().path().substring(1);
        return texts.get(path.replace(".document", ".txt"));
    }

    String original(Document document) {
        return texts.get("originals/" + document.getOriginal());
    }
}
