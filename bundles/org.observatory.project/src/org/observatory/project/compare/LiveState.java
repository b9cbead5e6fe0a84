// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The state of a model of EMF objects, which must not change as long as it is used. An element without identifier, or
 * with that of another, is known by its place, so that none is passed over.
 */
final class LiveState implements State {

    /** An element with the keys of its children by place, for the places that have some. */
    private record Node(EObject element, String parent, EReference slot, Map<EReference, List<String>> children) {
    }

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<EObject, String> irregular = new IdentityHashMap<>();
    private final Map<String, EObject> outside = new HashMap<>();
    private final List<String> roots = new ArrayList<>();

    private final Map<String, String> aliases;

    private LiveState(Collection<? extends EObject> roots, Map<String, String> aliases) {
        this.aliases = aliases;
        for (var root : roots) {
            this.roots.add(add(root, null, null));
        }
    }

    /** The state of these roots and all under them. */
    static LiveState of(Collection<? extends EObject> roots) {
        return new LiveState(roots, Map.of());
    }

    /**
     * The state of these roots and all under them.
     *
     * @param aliases the keys of elements that are known by another identifier than their own
     */
    static LiveState of(Collection<? extends EObject> roots, Map<String, String> aliases) {
        return new LiveState(roots, aliases);
    }

    /**
     * The identifiers of elements of this state that stand in the place of an element of another state, where a project
     * can have only one, with the identifier of that. Neither state has the other's.
     */
    Map<String, String> aliasesFor(LiveState other) {
        var places = new HashMap<String, String>();
        nodes.forEach((key, node) -> {
            var place = other.has(key) ? null : Identity.place(node.element());
            if (place != null) {
                places.putIfAbsent(place, key);
            }
        });
        var aliases = new HashMap<String, String>();
        if (!places.isEmpty()) {
            other.nodes.forEach((key, node) -> {
                var place = has(key) ? null : Identity.place(node.element());
                var own = place == null ? null : places.remove(place);
                if (own != null) {
                    aliases.put(own, key);
                }
            });
        }
        return aliases;
    }

    private String add(EObject element, String parent, EReference slot) {
        var key = known(element);
        if (key == null || nodes.containsKey(key)) {
            key = placeKey(element, parent, slot);
            irregular.put(element, key);
        }
        var children = new IdentityHashMap<EReference, List<String>>(2);
        nodes.put(key, new Node(element, parent, slot, children));
        for (var place : Traits.slots(element.eClass())) {
            var contents = contents(element, place);
            if (!contents.isEmpty()) {
                var keys = new ArrayList<String>(contents.size());
                for (var child : contents) {
                    keys.add(add(child, key, place));
                }
                children.put(place, keys);
            }
        }
        return key;
    }

    private String known(EObject element) {
        var id = Identity.id(element);
        return id == null || aliases.isEmpty() ? id : aliases.getOrDefault(id, id);
    }

    private String placeKey(EObject element, String parent, EReference slot) {
        var place = parent + "/" + (slot == null ? element.eClass().getName() : slot.getName()) + "/";
        var count = 0;
        while (nodes.containsKey(place + count)) {
            count++;
        }
        return place + count;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> contents(EObject element, EReference slot) {
        return slot.isMany() ? (List<EObject>) element.eGet(slot)
                : element.eGet(slot) instanceof EObject one ? List.of(one) : List.of();
    }

    /** The key of any element, of this state or outside it. */
    String key(EObject element) {
        var key = known(element);
        var node = key == null ? null : nodes.get(key);
        if (node != null && (node.element() == element || element.eIsProxy())) {
            return key;
        }
        var place = irregular.get(element);
        if (place != null) {
            return place;
        }
        var known = key == null ? "outside " + element.eClass().getName() + " " + System.identityHashCode(element) : key;
        outside.putIfAbsent(known, element);
        return known;
    }

    /** The keys of all elements, parents before children, in the order of the model. */
    Set<String> keys() {
        return nodes.keySet();
    }

    /** The keys by which elements of this state are known that have another identifier. */
    Collection<String> aliased() {
        return aliases.values();
    }

    /** Whether a key stands for something that an element of this state refers to and that is no part of it. */
    boolean refersOutside(String key) {
        return outside.containsKey(key);
    }

    @Override
    public List<String> roots() {
        return roots;
    }

    @Override
    public boolean has(String key) {
        return nodes.containsKey(key);
    }

    @Override
    public EObject element(String key) {
        var node = nodes.get(key);
        return node == null ? outside.get(key) : node.element();
    }

    @Override
    public String parent(String key) {
        return nodes.get(key).parent();
    }

    @Override
    public EReference slot(String key) {
        return nodes.get(key).slot();
    }

    @Override
    public List<String> children(String key, EReference slot) {
        return nodes.get(key).children().getOrDefault(slot, List.of());
    }

    @Override
    public Object value(String key, Trait trait) {
        return trait.read(nodes.get(key).element(), this::key);
    }
}
