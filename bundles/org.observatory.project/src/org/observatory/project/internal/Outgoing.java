// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.observatory.model.io.ObservatoryResources;
import org.observatory.project.Layout;
import org.observatory.project.ProjectException;
import org.observatory.project.internal.files.Digests;
import org.observatory.project.internal.files.ProjectFiles;
import org.observatory.project.internal.files.Saving;

/**
 * Works out what a save has to do: which files of the model differ, which are to go, which texts and originals move where
 * they belong. Nothing is written here.
 */
public final class Outgoing {

    private final SortedMap<String, byte[]> writes = new TreeMap<>();
    private final SortedMap<String, String> takes = new TreeMap<>();
    private final TreeSet<String> deletes = new TreeSet<>();
    private final SortedMap<String, String> kept = new TreeMap<>();
    private final ProjectFiles files;
    private final DiskState before;
    private final DiskState after;

    /**
     * What this session knows to be on the disk.
     *
     * @param models   digests of the files of the model, by path
     * @param contents digests of the texts and originals, by path
     */
    public record DiskState(Map<String, String> models, Map<String, String> contents) {
    }

    /** Finds the content of a text or original that is not where it belongs yet. */
    @FunctionalInterface
    public interface Contents {
        /** {@return the content with a digest, of a file with a path} */
        byte[] of(String path, String digest) throws ProjectException;
    }

    /**
     * Compares a model with the disk.
     *
     * @param files    the files as they are
     * @param before   what the session knows of them
     * @param contents digests of the texts and originals that the model wants, by path
     */
    public Outgoing(ProjectFiles files, DiskState before, Map<String, String> contents) {
        this.files = files;
        this.before = before;
        this.after = new DiskState(new TreeMap<>(before.models()), contents);
    }

    /**
     * {@return what is on the disk at this moment of the files that a session knows}
     *
     * @throws ProjectException if one cannot be read
     */
    public static DiskState present(ProjectFiles files, DiskState known) throws ProjectException {
        return new DiskState(present(files, known.models()), present(files, known.contents()));
    }

    private static Map<String, String> present(ProjectFiles files, Map<String, String> known) throws ProjectException {
        var present = new TreeMap<String, String>();
        for (var path : known.keySet()) {
            try {
                var bytes = files.read(path);
                if (bytes != null) {
                    present.put(path, Digests.of(bytes));
                }
            } catch (IOException refused) {
                throw Refusals.unreadable(files.place(path), refused);
            }
        }
        return present;
    }

    /**
     * Takes the files of the model.
     *
     * @param changed   the resources that may differ from the disk
     * @param resources all resources
     * @param untouched paths of files that were left out when the project was opened, and stay
     * @throws ProjectException if a file cannot be written as it should be, or cannot be read back
     */
    public void models(Collection<Resource> changed, ResourceSet resources, List<String> untouched) throws ProjectException {
        var scratch = ObservatoryResources.newResourceSet();
        var shared = ObservatoryResources.sharedOptions();
        for (var resource : changed) {
            if (resource.getResourceSet() == resources) {
                var path = Layout.path(resource.getURI());
                var root = resource.getContents().getFirst();
                var bytes = StudyWriter.bytes(files.place(path), root);
                var digest = Digests.of(bytes);
                if (!digest.equals(before.models().get(path))) {
                    StudyReader.read(files.place(path), bytes, path, root.eClass(), scratch, shared);
                    scratch.getResources().clear();
                    writes.put(path, bytes);
                    after.models().put(path, digest);
                }
            }
        }
        var present = new HashSet<String>(untouched);
        resources.getResources().forEach(resource -> present.add(Layout.path(resource.getURI())));
        for (var path : before.models().keySet()) {
            if (!present.contains(path)) {
                deletes.add(path);
                after.models().remove(path);
            }
        }
    }

    /**
     * Takes the texts and originals.
     *
     * @param source finds their content
     */
    public void contents(Contents source) throws ProjectException {
        var taken = new HashSet<String>(before.contents().values());
        for (var wanted : after.contents().entrySet()) {
            var path = wanted.getKey();
            var digest = wanted.getValue();
            if (digest.equals(before.contents().get(path))) {
                continue;
            }
            if (before.contents().containsKey(path)) {
                kept.put(path, before.contents().get(path));
            }
            if (taken.add(digest)) {
                takes.put(path, digest);
            } else {
                writes.put(path, source.of(path, digest));
            }
        }
        for (var former : before.contents().entrySet()) {
            if (!after.contents().containsKey(former.getKey())) {
                kept.put(former.getKey(), former.getValue());
            }
        }
    }

    /**
     * Refuses to go on when another program changed a file that is about to be replaced or to go.
     *
     * @throws ProjectException naming the first such file
     */
    public void refuseChangedOutside() throws ProjectException {
        for (var path : List.of(Layout.STUDY, Layout.CODEBOOK)) {
            if (before.models().containsKey(path)) {
                refuseUnless(path, before.models().get(path));
            }
        }
        for (var path : writes.keySet()) {
            refuseUnless(path, before.models().containsKey(path) ? before.models().get(path) : before.contents().get(path));
        }
        for (var path : deletes) {
            refuseUnless(path, before.models().get(path));
        }
        for (var former : kept.entrySet()) {
            refuseUnless(former.getKey(), former.getValue());
        }
        for (var path : takes.keySet()) {
            refuseUnless(path, before.contents().get(path));
        }
    }

    private void refuseUnless(String path, String known) throws ProjectException {
        try {
            var bytes = files.read(path);
            var present = bytes == null ? null : Digests.of(bytes);
            var mine = bytes != null && known == null && present.equals(wanted(path));
            if (!mine && !Objects.equals(present, known)) {
                throw Refusals.changedOutside(files.place(path));
            }
        } catch (IOException refused) {
            throw Refusals.unreadable(files.place(path), refused);
        }
    }

    /** A file that is there already with the content it is to have is in nobody's way. */
    private String wanted(String path) {
        return takes.containsKey(path) ? takes.get(path) : after.models().get(path);
    }

    /** {@return what is to be done} */
    public Saving.Content content(List<String> journals) {
        return new Saving.Content(writes, takes, deletes, kept, journals);
    }

    /** {@return what is on the disk once it is done} */
    public DiskState after() {
        return after;
    }
}
