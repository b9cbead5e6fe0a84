// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Quotes;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.model.io.ObservatoryResources;
import org.observatory.project.internal.Access;
import org.observatory.project.internal.ElementNames;
import org.observatory.project.internal.History;
import org.observatory.project.internal.ModelFiles;
import org.observatory.project.internal.journal.Journal;
import org.observatory.project.internal.journal.Recorder;
import org.observatory.project.internal.journal.Replay;

/** The model of an open project with its history: which elements there are, in which files, and what changed. */
final class SessionModel {

    private final Opening opening;
    private final Access access;
    private final Recorder recorder = new Recorder(resource -> Layout.path(resource.getURI()));
    private final History history;
    private final AdapterFactoryEditingDomain domain;
    private final Map<URI, Resource> index = new HashMap<>();
    private final ProjectContent content;
    private List<String> leftOut = List.of();
    private boolean isMigrated;

    SessionModel(Opening opening, Access access) {
        this.opening = opening;
        this.access = access;
        history = new History(recorder, access.saving() == null ? null : newJournal(), opening.clock());
        var resources = ObservatoryResources.newResourceSet();
        resources.setURIResourceMap(index);
        domain = new AdapterFactoryEditingDomain(opening.adapters(), history, resources);
        content = new ProjectContent(resources.getResources(), recorder::find);
    }

    private Journal newJournal() {
        var time = opening.clock().instant().toString().replace(":", "");
        return new Journal(opening.disk(), access.journals(), time + "-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** Reads the model and hears its changes from then on. */
    ModelFiles read() throws ProjectException {
        var loaded = new ModelFiles(access.files());
        loaded.read(resources(), opening.migrations());
        leftOut = loaded.leftOut();
        isMigrated = !loaded.report().isEmpty();
        if (isMigrated) {
            for (var resource : resources().getResources()) {
                raise(resource.getContents().getFirst());
            }
        }
        resources().getResources().forEach(resource -> index.put(resource.getURI(), resource));
        recorder.hear(resources(), index, content::refresh);
        if (isMigrated) {
            resources().getResources().forEach(recorder::mark);
        }
        return loaded;
    }

    private static void raise(EObject root) {
        root.eSet(root.eClass().getEStructuralFeature("formatVersion"), ObservatoryResource.FORMAT_VERSION);
    }

    AdapterFactoryEditingDomain domain() {
        return domain;
    }

    History history() {
        return history;
    }

    ProjectContent content() {
        return content;
    }

    private ResourceSet resources() {
        return domain.getResourceSet();
    }

    /** Whether an older format was brought up to date in memory and is not saved yet. */
    boolean isMigrated() {
        return isMigrated;
    }

    /** The paths of files that were left out when the project was opened. */
    List<String> leftOut() {
        return leftOut;
    }

    /** The resources that may differ from the disk. */
    Collection<Resource> changed(boolean all) {
        return all ? List.copyOf(resources().getResources()) : recorder.changed();
    }

    /** The digests of the texts and originals that the model wants, by path. */
    Map<String, String> wantedContents() {
        var wanted = new TreeMap<String, String>();
        for (var document : content.documents()) {
            put(wanted, Layout.textPath(Layout.path(document)), document.getDigest());
            if (document.getOriginal() != null && !document.getOriginal().isEmpty()) {
                put(wanted, Layout.originalPath(document.getOriginal()), document.getOriginalDigest());
            }
        }
        return wanted;
    }

    private static void put(Map<String, String> wanted, String path, String digest) {
        if (digest != null && !digest.isEmpty()) {
            wanted.put(path, digest);
        }
    }

    Command adding(EObject root, String name) {
        if (!Layout.hasFolder(root.eClass())) {
            throw new IllegalArgumentException("No file of its own: " + root.eClass().getName());
        }
        Supplier<Resource> resource = () -> {
            if (root.eResource() == null) {
                raise(root);
                newResource(path(root, name), root);
            }
            return root.eResource();
        };
        return new RootCommand(resources(), label(root), resource, true);
    }

    Command removing(EObject root) {
        if (!Layout.hasFolder(root.eClass())) {
            throw new IllegalArgumentException("Cannot be taken away: " + root.eClass().getName());
        }
        return new RootCommand(resources(), label(root), root::eResource, false);
    }

    private static String label(EObject root) {
        return ElementNames.name(root).fr();
    }

    private static Resource newResource(String path, EObject root) {
        var resource = new ObservatoryResource(Layout.address(path));
        resource.getContents().add(root);
        return resource;
    }

    private String path(EObject root, String name) {
        var path = switch (root) {
            case Codings codings -> Layout.path(root.eClass(), codings.getCoder().getSlug() + "/" + Layout.slug(codings.getDocument()));
            case Quotes quotes -> Layout.path(root.eClass(), Layout.slug(quotes.getDocument()));
            default -> Layout.path(root.eClass(), Slugs.of(name, slug -> isTaken(Layout.path(root.eClass(), slug))));
        };
        if (isTaken(path)) {
            throw new IllegalStateException("There is a file already: " + path);
        }
        return path;
    }

    private boolean isTaken(String path) {
        return index.containsKey(Layout.address(path)) || leftOut.contains(path);
    }

    String originalName(String name) {
        var dot = name.lastIndexOf('.');
        var base = dot > 0 ? name.substring(0, dot) : name;
        var extension = dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") : "";
        var ending = extension.isEmpty() ? "" : "." + extension;
        return Slugs.of(base, slug -> access.isThere(Layout.originalPath(slug + ending)) || content.documents().stream()
                .anyMatch(document -> (slug + ending).equals(document.getOriginal()))) + ending;
    }

    Command editing(String label, Runnable change) {
        return new EditCommand(label, recorder, change);
    }

    /** Makes changes of a journal again; to be called within a command. */
    Replay replay() {
        return new Replay(resources(), id -> recorder.find(id).orElse(null),
                path -> index.get(Layout.address(path)), SessionModel::newResource);
    }

    /** Closes the journal, whose edits are about to be saved. */
    List<String> closeJournal() throws IOException {
        history.journal().close();
        return history.journal().names();
    }

    /** Goes on with a new journal, since the disk holds what the model holds. */
    void saved() {
        isMigrated = false;
        recorder.saved();
        history.goOnIn(newJournal());
        history.saveIsDone();
    }

    void close() {
        var journal = history.journal();
        history.flush();
        if (journal != null) {
            try {
                journal.close();
                journal.delete();
            } catch (IOException stays) {
                // its edits are offered once more when the project is next opened
            }
        }
        resources().eAdapters().remove(recorder);
        resources().getResources().forEach(Resource::unload);
        resources().getResources().clear();
    }

}
