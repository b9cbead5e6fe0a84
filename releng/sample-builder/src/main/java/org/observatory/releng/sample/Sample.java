// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.model.io.ObservatoryResources;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammeKind;
import org.observatory.model.programmes.Typology;

/** The sample project while it is built: its files, and its elements by the keys that the sources give them. */
final class Sample {

    private static final String INVENTED_FR = "Données inventées.";
    private static final String INVENTED_EN = "Invented data.";

    private final ResourceSet resources = ObservatoryResources.newResourceSet();
    private final Map<String, Identified> elements = new HashMap<>();
    private final Map<String, Typology> typologies = new HashMap<>();
    private final Map<String, DocumentText> texts = new TreeMap<>();
    private final Set<String> identities = new HashSet<>();
    private final Observatory study;
    private final Programme programme;

    /**
     * Begins a project.
     *
     * @param edition the observatory's edition; the sample is added to it
     * @param figures what the sample's own programme says, added first
     */
    Sample(Observatory edition, Observatory figures) {
        study = edition;
        add("study.observatory", study);
        study.eClass().getEAllContainments().forEach(feature -> list(study, feature).addAll(list(figures, feature)));
        programme = study.getProgrammes().stream().filter(one -> one.getKind() == ProgrammeKind.PROJECT).findFirst()
                .orElseThrow();
        study.getTypologies().forEach(typology -> typologies.put(typology.getNameFr(), typology));
    }

    Observatory study() {
        return study;
    }

    Programme programme() {
        return programme;
    }

    /** {@return all texts by the name of their document} */
    Map<String, DocumentText> texts() {
        return texts;
    }

    DocumentText text(String document) {
        return found(texts.get(document), "text of " + document);
    }

    @SuppressWarnings("unchecked")
    static List<EObject> list(Observatory observatory, EReference feature) {
        return (List<EObject>) observatory.eGet(feature);
    }

    /** Puts a root element into the file with a path in the project. */
    <T extends EObject> T add(String path, T root) {
        var address = URI.createURI("study:/" + path);
        if (resources.getResource(address, false) != null) {
            throw new IllegalArgumentException("Two files " + path);
        }
        resources.createResource(address).getContents().add(root);
        var version = root.eClass().getEStructuralFeature("formatVersion");
        if (root != study) {
            root.eSet(version, ObservatoryResource.FORMAT_VERSION);
        }
        return root;
    }

    /** Gives an element its identity, made from a name, and remembers the element under that name. */
    <T extends Identified> T with(T element, String name) {
        var id = Ids.of(name);
        if (!identities.add(id)) {
            throw new IllegalArgumentException("Two elements " + name);
        }
        element.setId(id);
        elements.put(name, element);
        return element;
    }

    /** Gives an element identity, names and description as its block says them, and says that it is invented. */
    <T extends Element> T with(T element, String name, Block block) {
        with(element, name);
        element.setNameFr(block.french("fr"));
        element.setNameEn(block.english("en"));
        element.setDescriptionFr(block.french("definition.fr"));
        element.setDescriptionEn(block.english("definition.en"));
        return invented(element);
    }

    static <T extends Element> T invented(T element) {
        element.setNoteFr(Typography.french(INVENTED_FR));
        element.setNoteEn(INVENTED_EN);
        return element;
    }

    /** {@return the element with a name such as {@code code/imp.confiance}} */
    <T> T get(Class<T> type, String name) {
        return type.cast(found(elements.get(name), name));
    }

    /** {@return the element with a name, or null} */
    Identified find(String name) {
        return elements.get(name);
    }

    /** Makes a typology known under its key too. */
    void name(String key, Typology typology) {
        typologies.put(key, typology);
    }

    /** {@return a typology by its key in the sources or its French name} */
    Typology typology(String key) {
        return found(typologies.get(typologies.containsKey(key) ? key : Typography.french(key)), "typology " + key);
    }

    /** {@return a category by its French name; one of the sample's own also by its key} */
    Category category(Typology typology, String name) {
        var own = elements.get(typology.getId() + "/" + name);
        return own != null ? (Category) own : found(in(typology.getCategories(), Typography.french(name)),
                "category " + name + " of " + typology.getNameFr());
    }

    private static Category in(Iterable<Category> categories, String name) {
        for (var category : categories) {
            var below = name.equals(category.getNameFr()) ? category : in(category.getCategories(), name);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static <T> T found(T element, String what) {
        if (element == null) {
            throw new IllegalArgumentException("There is no " + what);
        }
        return element;
    }

    /** {@return the model files by path in the project, without the study, which is merged when a sample is written} */
    Map<String, byte[]> files() throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var resource : resources.getResources()) {
            var root = resource.getContents().getFirst();
            if (root != study) {
                var bytes = new ByteArrayOutputStream();
                resource.save(bytes, null);
                files.put(resource.getURI().toString().substring("study:/".length()), bytes.toByteArray());
            }
        }
        return files;
    }
}
