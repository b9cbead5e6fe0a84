// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.model.programmes.Observatory;
import org.observatory.project.Layout;
import org.observatory.project.ProjectException;
import org.observatory.project.XmlText;

/** Turns a model into the bytes of its file and puts them in its place. */
public final class StudyWriter {

    private StudyWriter() {
    }

    /**
     * {@return the bytes that a file with this model has, the same for the same model}
     *
     * @param file  where they will stand, for messages
     * @param model the model; not changed
     * @throws ProjectException if a text has a character that XML cannot hold
     */
    public static byte[] bytes(Path file, EObject model) throws ProjectException {
        var bad = firstUnsavable(model);
        if (bad.isPresent()) {
            throw Refusals.unsavable(file, ElementNames.path(bad.get().element()), ElementNames.field(bad.get().field()),
                    bad.get().character());
        }
        try {
            return canonical(model);
        } catch (UncheckedIOException dangling) {
            throw Refusals.dangling(file, dangling.getCause());
        }
    }

    /**
     * {@return the bytes that a file with this model has once its texts are cleaned}
     *
     * @param model the model; not changed
     */
    public static byte[] cleaned(Observatory model) {
        if (firstUnsavable(model).isEmpty()) {
            return canonical(model);
        }
        var copy = EcoreUtil.copy(model);
        for (var bad = firstUnsavable(copy); bad.isPresent(); bad = firstUnsavable(copy)) {
            var text = bad.get();
            text.element().eSet(text.field(), XmlText.clean((String) text.element().eGet(text.field())));
        }
        return canonical(copy);
    }

    private static byte[] canonical(EObject model) {
        var resource = model.eResource() instanceof ObservatoryResource own ? own : inResource(EcoreUtil.copy(model));
        var bytes = new ByteArrayOutputStream(1 << 14);
        try {
            resource.save(bytes, null);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static ObservatoryResource inResource(EObject model) {
        var resource = new ObservatoryResource(Layout.address(Layout.STUDY));
        resource.getContents().add(model);
        return resource;
    }

    private record Unsavable(EObject element, EAttribute field, int character) {
    }

    private static Optional<Unsavable> firstUnsavable(EObject model) {
        var found = firstUnsavableOf(model);
        for (var contents = model.eAllContents(); found.isEmpty() && contents.hasNext();) {
            found = firstUnsavableOf(contents.next());
        }
        return found;
    }

    private static Optional<Unsavable> firstUnsavableOf(EObject element) {
        for (var field : element.eClass().getEAllAttributes()) {
            if (!field.isMany() && element.eGet(field) instanceof String text) {
                var refused = XmlText.firstRefused(text);
                if (refused.isPresent()) {
                    return Optional.of(new Unsavable(element, field, refused.getAsInt()));
                }
            }
        }
        return Optional.empty();
    }
}
