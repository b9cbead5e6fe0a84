// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.project.internal.journal.Change.Reference;
import org.observatory.project.internal.journal.Change.Text;
import org.observatory.project.internal.journal.Change.Value;
import org.observatory.project.internal.journal.Change.Whole;

/**
 * Makes the changes of a journal again on the model that was last saved. A change that finds nothing to act on, because
 * the files were changed meanwhile, is left out and told; the others are made.
 */
public final class Replay {

    private static final Map<String, EPackage> PACKAGES = Map.of(ProgrammesPackage.eNS_PREFIX, ProgrammesPackage.eINSTANCE,
            CodingPackage.eNS_PREFIX, CodingPackage.eINSTANCE);

    /** A reference to an element that a later change may bring. */
    private record Open(EObject from, EReference reference, int at, String id) {
    }

    private final ResourceSet resources;
    private final Function<String, EObject> elements;
    private final BiFunction<String, EObject, Resource> newResource;
    private final Function<String, Resource> resource;
    private final Map<String, EObject> parted = new HashMap<>();
    private final Map<String, EObject> made = new HashMap<>();
    private final List<Open> open = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    /**
     * Prepares to replay.
     *
     * @param resources   where the root elements are
     * @param elements    finds an element by its identity, or answers null
     * @param resource    finds the resource at a path, or answers null
     * @param newResource makes a resource at a path, outside the resource set, with a root element
     */
    public Replay(ResourceSet resources, Function<String, EObject> elements, Function<String, Resource> resource,
            BiFunction<String, EObject, Resource> newResource) {
        this.resources = resources;
        this.elements = elements;
        this.resource = resource;
        this.newResource = newResource;
    }

    /** Makes all changes of the entries, in order. */
    public void run(List<Entry> entries) {
        for (var entry : entries) {
            for (var change : entry.changes()) {
                try {
                    make(change);
                } catch (RuntimeException misfit) {
                    left.add(entry.label() + ": " + change);
                }
                close();
            }
        }
        open.forEach(reference -> left.add(reference.toString()));
    }

    /** {@return what could not be made again, one text a change, for a file that people keep} */
    public List<String> left() {
        return List.copyOf(left);
    }

    private void make(Change change) {
        switch (change) {
            case Change.AddRoot root -> resources.getResources().add(newResource.apply(root.path(), element(root.root())));
            case Change.RemoveRoot root -> resources.getResources().remove(existing(resource.apply(root.path())));
            case Change.Set set -> set(element(set.element()), set);
            case Change.Add add -> {
                var element = element(add.element());
                var feature = feature(element, add.feature());
                var at = Math.min(add.at(), list(element, feature).size());
                for (var value : add.values()) {
                    at += put(element, feature, at, value);
                }
            }
            case Change.Remove remove -> remove(element(remove.element()), remove);
            case Change.Move move -> {
                var element = element(move.element());
                list(element, feature(element, move.feature())).move(move.to(), move.from());
            }
        }
    }

    private void set(EObject element, Change.Set set) {
        var feature = feature(element, set.feature());
        if (set.at() >= 0 && feature.isMany()) {
            list(element, feature).remove(set.at());
            put(element, feature, set.at(), set.value());
        } else if (set.value() == null) {
            part(element.eGet(feature, false));
            element.eUnset(feature);
        } else {
            put(element, feature, -1, set.value());
        }
    }

    private void remove(EObject element, Change.Remove remove) {
        var list = list(element, feature(element, remove.feature()));
        for (var number = remove.values().size() - 1; number >= 0; number--) {
            var at = place(list, remove.values().get(number), remove.places().get(number));
            part(list.remove(at));
        }
    }

    /** Where a value stands: the place told, unless the list has it elsewhere now. */
    private int place(List<Object> list, Value value, int told) {
        if (value instanceof Reference reference) {
            for (var at = 0; at < list.size(); at++) {
                if (reference.id().equals(ElementState.id((EObject) list.get(at)))) {
                    return at;
                }
            }
            throw new IllegalStateException(reference.id());
        }
        return told;
    }

    private void part(Object value) {
        if (value instanceof Identified element && element.eContainer() == null && element.eResource() == null) {
            parted.put(element.getId(), element);
        }
    }

    /** Puts a value in place and answers how many values the list has more. */
    private int put(EObject element, EStructuralFeature feature, int at, Value value) {
        switch (value) {
            case Text text -> put(element, feature, at,
                    EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), text.text()));
            case Whole whole -> put(element, feature, at, element(whole.state()));
            case Reference reference -> {
                var target = target(reference.id());
                if (target == null) {
                    open.add(new Open(element, (EReference) feature, at, reference.id()));
                    return 0;
                }
                put(element, feature, at, target);
            }
        }
        return 1;
    }

    private static void put(EObject element, EStructuralFeature feature, int at, Object value) {
        if (feature.isMany()) {
            var list = list(element, feature);
            list.add(Math.min(at, list.size()), value);
        } else {
            element.eSet(feature, value);
        }
    }

    private void close() {
        open.removeIf(reference -> {
            var target = target(reference.id());
            if (target != null) {
                put(reference.from(), reference.reference(), reference.at(), target);
            }
            return target != null;
        });
    }

    private EObject target(String id) {
        var found = elements.apply(id);
        if (found == null) {
            found = parted.getOrDefault(id, made.get(id));
        }
        return found == null && id.contains("#") ? brokenReference(id) : found;
    }

    /** A reference that led nowhere when it was noted leads nowhere again, and is kept. */
    private static EObject brokenReference(String address) {
        var nowhere = CodingPackage.eINSTANCE.getCodingFactory().createCase();
        ((InternalEObject) nowhere).eSetProxyURI(URI.createURI(address));
        return nowhere;
    }

    /** Makes an element, or gives the one that was taken away the state it came back with. */
    private EObject element(ElementState state) {
        var id = state.features().stream().filter(feature -> feature.name().equals("id")).findFirst()
                .map(feature -> ((Text) feature.values().getFirst()).text()).orElse("");
        var type = type(state.type());
        var element = parted.remove(id);
        if (element == null || element.eClass() != type) {
            element = EcoreUtil.create(type);
            made.put(id, element);
        } else {
            for (var feature : type.getEAllStructuralFeatures()) {
                if (feature.isChangeable()) {
                    var before = feature.isMany() ? List.copyOf(list(element, feature)) : element.eGet(feature, false);
                    element.eUnset(feature);
                    if (before instanceof List<?> list) {
                        list.forEach(this::part);
                    } else {
                        part(before);
                    }
                }
            }
        }
        for (var set : state.features()) {
            var feature = feature(element, set.name());
            for (var at = 0; at < set.values().size(); at++) {
                put(element, feature, at, set.values().get(at));
            }
        }
        return element;
    }

    private EObject element(String id) {
        return existing(elements.apply(id));
    }

    private static <T> T existing(T found) {
        if (found == null) {
            throw new IllegalStateException("gone");
        }
        return found;
    }

    private static EStructuralFeature feature(EObject element, String name) {
        return existing(element.eClass().getEStructuralFeature(name));
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject element, EStructuralFeature feature) {
        return (EList<Object>) element.eGet(feature);
    }

    private static EClass type(String qualified) {
        var names = qualified.split(":", 2);
        return (EClass) existing(existing(PACKAGES.get(names[0])).getEClassifier(names[1]));
    }
}
