// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.observatory.model.programmes.Identified;
import org.observatory.project.internal.journal.Change.Value;

/**
 * Hears every change of a model: notes it as told without objects, knows which files differ from the disk, and finds
 * elements by their identity.
 */
public final class Recorder extends EContentAdapter {

    private final Function<Resource, String> path;
    private final Map<String, EObject> elements = new HashMap<>();
    private final Set<Resource> changed = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    /** The root elements changed, come or gone since the last {@link #touched}. */
    private final Set<EObject> touched = new LinkedHashSet<>();
    private final List<Notification> heard = new ArrayList<>();
    private Map<URI, Resource> index = new HashMap<>();
    private boolean isReverting;
    private Runnable rootsChanged = () -> { };

    /**
     * Makes a recorder that hears nothing yet.
     *
     * @param path the path in the project of a resource
     */
    public Recorder(Function<Resource, String> path) {
        this.path = path;
    }

    /**
     * Hears a resource set from now on.
     *
     * @param resources       the resource set
     * @param index           holds its resources by address, kept up to date here
     * @param whenRootsChange called when a resource comes or goes
     */
    public void hear(ResourceSet resources, Map<URI, Resource> index, Runnable whenRootsChange) {
        resources.eAdapters().add(this);
        this.index = index;
        rootsChanged = whenRootsChange;
    }

    @Override
    protected void addAdapter(Notifier notifier) {
        if (notifier instanceof Identified element && element.getId() != null) {
            elements.put(element.getId(), element);
        }
        super.addAdapter(notifier);
    }

    @Override
    protected void removeAdapter(Notifier notifier, boolean checkContainer, boolean checkResource) {
        super.removeAdapter(notifier, checkContainer, checkResource);
        if (notifier instanceof Identified element && !element.eAdapters().contains(this)) {
            elements.remove(element.getId(), element);
        }
    }

    @Override
    protected boolean resolve() {
        return false;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (isOfRoots(notification)) {
            each(notification.getOldValue(), resource -> index.remove(resource.getURI()));
            each(notification.getNewValue(), resource -> index.put(resource.getURI(), resource));
            rootsChanged.run();
        }
        if (isOfRoots(notification)) {
            each(notification.getOldValue(), this::touch);
            each(notification.getNewValue(), this::touch);
        } else if (!notification.isTouch() && notification.getNotifier() instanceof EObject element && element.eResource() != null) {
            touch(element.eResource());
        }
        if (isReverting || notification.isTouch() && notification.getEventType() != Notification.MOVE) {
            return;
        }
        switch (notification.getNotifier()) {
            case ResourceSet set when isOfRoots(notification) -> noteRoots(notification);
            case EObject element when notification.getFeature() instanceof EStructuralFeature feature && !feature.isTransient() ->
                note(element, feature, notification);
            case null, default -> {
                // how a resource was read is no change of the project
            }
        }
    }

    private void touch(Resource resource) {
        touched.addAll(resource.getContents());
    }

    /** {@return the root elements that were changed, added or removed since the last call} */
    public Set<EObject> touched() {
        var roots = new LinkedHashSet<>(touched);
        touched.clear();
        return roots;
    }

    private static boolean isOfRoots(Notification notification) {
        return notification.getNotifier() instanceof ResourceSet
                && notification.getFeatureID(ResourceSet.class) == ResourceSet.RESOURCE_SET__RESOURCES;
    }

    private void noteRoots(Notification notification) {
        heard.add(notification);
        each(notification.getOldValue(), resource -> {
            changed.remove(resource);
            changes.add(new Change.RemoveRoot(path.apply(resource)));
        });
        each(notification.getNewValue(), resource -> {
            changed.add(resource);
            changes.add(new Change.AddRoot(path.apply(resource), ElementState.of(resource.getContents().getFirst())));
        });
    }

    private static void each(Object values, Consumer<Resource> action) {
        if (values instanceof List<?> list) {
            list.forEach(value -> each(value, action));
        } else if (values instanceof Resource resource) {
            action.accept(resource);
        }
    }

    private void note(EObject element, EStructuralFeature feature, Notification notification) {
        if (element.eResource() == null) {
            return;
        }
        changed.add(element.eResource());
        if (element instanceof Identified identified && feature instanceof EAttribute attribute && attribute.isID()) {
            elements.remove(notification.getOldStringValue(), element);
            elements.put(identified.getId(), element);
        }
        heard.add(notification);
        changes.add(told(ElementState.id(element), feature, notification));
    }

    private static Change told(String id, EStructuralFeature feature, Notification heard) {
        var name = feature.getName();
        return switch (heard.getEventType()) {
            case Notification.SET, Notification.UNSET -> new Change.Set(id, name, feature.isMany() ? heard.getPosition() : -1,
                    heard.getNewValue() == null || heard.getEventType() == Notification.UNSET ? null
                            : ElementState.value(feature, heard.getNewValue()));
            case Notification.ADD -> new Change.Add(id, name, heard.getPosition(), List.of(ElementState.value(feature, heard.getNewValue())));
            case Notification.ADD_MANY -> new Change.Add(id, name, heard.getPosition(),
                    ((List<?>) heard.getNewValue()).stream().map(value -> ElementState.value(feature, value)).toList());
            case Notification.REMOVE -> new Change.Remove(id, name, List.of(heard.getPosition()), List.of(gone(feature, heard.getOldValue())));
            case Notification.REMOVE_MANY -> new Change.Remove(id, name, places(heard),
                    ((List<?>) heard.getOldValue()).stream().map(value -> gone(feature, value)).toList());
            case Notification.MOVE -> new Change.Move(id, name, (Integer) heard.getOldValue(), heard.getPosition());
            default -> throw new IllegalArgumentException(heard.toString());
        };
    }

    /** What was taken away is told by its identity alone. */
    private static Value gone(EStructuralFeature feature, Object value) {
        return value instanceof EObject element ? new Change.Reference(ElementState.id(element)) : ElementState.value(feature, value);
    }

    private static List<Integer> places(Notification heard) {
        var places = new ArrayList<Integer>();
        if (heard.getNewValue() instanceof int[] some) {
            for (var at : some) {
                places.add(at);
            }
        } else {
            for (var at = 0; at < ((List<?>) heard.getOldValue()).size(); at++) {
                places.add(at);
            }
        }
        return places;
    }

    /** {@return the changes heard since the last call, which are forgotten here} */
    public List<Change> take() {
        var taken = List.copyOf(changes);
        changes.clear();
        heard.clear();
        return taken;
    }

    /** {@return how many changes were heard since the last {@link #take}} */
    public int mark() {
        return heard.size();
    }

    /** {@return what was heard since a mark, to be taken back by {@link #takeBack}} */
    public List<Notification> since(int mark) {
        return List.copyOf(heard.subList(mark, heard.size()));
    }

    /** Takes back, in reverse, all that was heard since the last {@link #take}, as if it had never been. */
    public void revert() {
        isReverting = true;
        try {
            takeBack(heard);
        } finally {
            isReverting = false;
            changes.clear();
            heard.clear();
        }
    }

    /** Takes changes back, in reverse; what that changes is heard like any other change. */
    public static void takeBack(List<Notification> heard) {
        for (var notification : List.copyOf(heard).reversed()) {
            revert(notification);
        }
    }

    @SuppressWarnings("unchecked")
    private static void revert(Notification heard) {
        if (heard.getNotifier() instanceof ResourceSet set) {
            revert(heard, (EList<Object>) (EList<?>) set.getResources());
            return;
        }
        var element = (EObject) heard.getNotifier();
        var feature = (EStructuralFeature) heard.getFeature();
        if (feature.isMany()) {
            revert(heard, (EList<Object>) element.eGet(feature));
        } else if (heard.wasSet()) {
            element.eSet(feature, heard.getOldValue());
        } else {
            element.eUnset(feature);
        }
    }

    private static void revert(Notification heard, EList<Object> list) {
        switch (heard.getEventType()) {
            case Notification.SET -> list.set(heard.getPosition(), heard.getOldValue());
            case Notification.ADD -> list.remove(heard.getPosition());
            case Notification.ADD_MANY -> list.removeAll((List<?>) heard.getNewValue());
            case Notification.REMOVE -> list.add(Math.min(heard.getPosition(), list.size()), heard.getOldValue());
            case Notification.REMOVE_MANY -> {
                var places = places(heard);
                var values = (List<?>) heard.getOldValue();
                for (var at = 0; at < values.size(); at++) {
                    list.add(places.get(at), values.get(at));
                }
            }
            case Notification.MOVE -> list.move(((Integer) heard.getOldValue()).intValue(), heard.getPosition());
            default -> throw new IllegalArgumentException(heard.toString());
        }
    }

    /** {@return the resources that were changed since {@link #saved}} */
    public Set<Resource> changed() {
        return Set.copyOf(changed);
    }

    /** Notes a resource as one that differs from the disk. */
    public void mark(Resource resource) {
        changed.add(resource);
    }

    /** Notes that the disk holds what the model holds. */
    public void saved() {
        changed.clear();
    }

    /** {@return the element with an identity} */
    public Optional<EObject> find(String id) {
        return Optional.ofNullable(elements.get(id));
    }
}
