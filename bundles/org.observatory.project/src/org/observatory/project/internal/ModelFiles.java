// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.observatory.analysis.Label;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.model.io.ObservatoryResources;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.project.Layout;
import org.observatory.project.ProjectException;
import org.observatory.project.internal.files.Digests;
import org.observatory.project.internal.files.ProjectFiles;
import org.observatory.project.migrations.MigrationException;
import org.observatory.project.migrations.MigrationFiles;
import org.observatory.project.migrations.Migrations;

/**
 * Reads all files of the model of a project. A damaged file other than those of the observatory and the codebook is left
 * out, stays on the disk as it is, and is told; references to what it holds are kept.
 */
public final class ModelFiles {

    private final ProjectFiles files;
    private final Map<String, byte[]> migrated = new HashMap<>();
    private final Map<String, String> onDisk = new TreeMap<>();
    private final List<ProjectException> damaged = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<Label> report = new ArrayList<>();

    /**
     * Reads from files.
     *
     * @param files the files of the project
     */
    public ModelFiles(ProjectFiles files) {
        this.files = files;
    }

    /**
     * Reads the model.
     *
     * @param resources  where it is put, prepared for the purpose
     * @param migrations bring an older project up to date, in memory
     * @throws ProjectException if the observatory or the codebook cannot be read
     */
    public void read(ResourceSet resources, Migrations migrations) throws ProjectException {
        var paths = paths();
        migrate(paths, migrations);
        var all = new TreeMap<String, Boolean>();
        paths.forEach(path -> all.put(path, true));
        migrated.forEach((path, content) -> all.put(path, content != null));
        var wanted = new ArrayList<String>();
        for (var path : all.keySet()) {
            if (Layout.holdsModel(path)) {
                noteOnDisk(path);
                if (all.get(path)) {
                    wanted.add(path);
                }
            }
        }
        for (var loaded : load(wanted)) {
            take(loaded, resources);
        }
    }

    /**
     * Reads files side by side, each thread with parsers of its own. One file of each kind is read first, since EMF works out
     * what it knows of a kind of element when it first meets it.
     */
    private List<Loaded> load(List<String> paths) {
        var kinds = new HashSet<EClass>();
        var first = paths.stream().filter(path -> kinds.add(Layout.rootOf(path))).toList();
        var ahead = new HashMap<String, Loaded>();
        var readers = ThreadLocal.withInitial(Reader::new);
        first.forEach(path -> ahead.put(path, readers.get().load(path)));
        return paths.parallelStream().map(path -> ahead.containsKey(path) ? ahead.get(path) : readers.get().load(path)).toList();
    }

    /** A file that was read, or why it was not: one of the two is null. */
    private record Loaded(String path, String digest, Resource resource, ProjectException refused) {
    }

    /** Reads files one after the other. */
    private final class Reader {

        private final ResourceSet resources = ObservatoryResources.newResourceSet();
        private final Map<?, ?> shared = ObservatoryResources.sharedOptions();

        Loaded load(String path) {
            String digest = null;
            try {
                var bytes = content(path);
                digest = migrated.containsKey(path) ? null : Digests.of(bytes);
                var resource = StudyReader.read(files.place(path), bytes, path, Layout.rootOf(path), resources, shared);
                resources.getResources().clear();
                return new Loaded(path, digest, resource, null);
            } catch (ProjectException refused) {
                return new Loaded(path, digest, null, refused);
            }
        }
    }

    private void take(Loaded loaded, ResourceSet resources) throws ProjectException {
        if (loaded.digest() != null) {
            onDisk.put(loaded.path(), loaded.digest());
        }
        if (loaded.refused() == null) {
            resources.getResources().add(loaded.resource());
            return;
        }
        var refused = loaded.refused();
        if (loaded.path().equals(Layout.STUDY) || loaded.path().equals(Layout.CODEBOOK)
                || refused.kind() == ProjectException.Kind.NEWER) {
            throw refused;
        }
        leftOut.add(loaded.path());
        damaged.add(refused);
    }

    /** A file that was migrated is on the disk as it was before, or not at all. */
    private void noteOnDisk(String path) throws ProjectException {
        if (migrated.containsKey(path)) {
            try {
                var bytes = files.read(path);
                if (bytes != null) {
                    onDisk.put(path, Digests.of(bytes));
                }
            } catch (IOException refused) {
                throw Refusals.unreadable(files.place(path), refused);
            }
        }
    }

    private List<String> paths() throws ProjectException {
        try {
            return files.paths();
        } catch (IOException refused) {
            throw Refusals.unreadable(files.place(Layout.STUDY).getParent(), refused);
        }
    }

    private byte[] content(String path) throws ProjectException {
        if (migrated.containsKey(path)) {
            return migrated.get(path);
        }
        try {
            var bytes = files.read(path);
            if (bytes == null) {
                throw Refusals.missing(files.place(path));
            }
            return bytes;
        } catch (IOException refused) {
            throw Refusals.unreadable(files.place(path), refused);
        }
    }

    private void migrate(List<String> paths, Migrations migrations) throws ProjectException {
        var study = files.place(Layout.STUDY);
        if (!paths.contains(Layout.STUDY)) {
            throw Refusals.noStudy(study.getParent(), Layout.STUDY);
        }
        var folder = study.getParent();
        while (true) {
            var bytes = content(Layout.STUDY);
            StudyPeek.check(study, bytes, ProgrammesPackage.Literals.OBSERVATORY);
            var version = StudyPeek.version(study, bytes);
            if (version >= ObservatoryResource.FORMAT_VERSION) {
                return;
            }
            var migration = migrations.from(version).orElseThrow(() -> Refusals.noMigration(folder, version));
            var view = new InMemory(paths);
            try {
                migration.migrate(view, report::add);
            } catch (MigrationException refused) {
                throw Refusals.notMigrated(folder, refused.label(), refused);
            }
            migrated.putAll(view.changes);
            report.addFirst(migration.label());
            if (StudyPeek.version(study, content(Layout.STUDY)) <= version) {
                throw Refusals.noMigration(folder, version);
            }
        }
    }

    /** {@return the digests of the files of the model as they are on the disk, by path} */
    public Map<String, String> onDisk() {
        return onDisk;
    }

    /** {@return why files were left out, each naming one} */
    public List<ProjectException> damaged() {
        return List.copyOf(damaged);
    }

    /** {@return what bringing the project up to date did; empty when it was up to date} */
    public List<Label> report() {
        return List.copyOf(report);
    }

    /** {@return the paths of the files that were left out} */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    private final class InMemory implements MigrationFiles {

        private final List<String> paths;
        private final Map<String, byte[]> changes = new HashMap<>();

        InMemory(List<String> paths) {
            this.paths = paths;
        }

        @Override
        public List<String> paths() {
            var all = new TreeMap<String, Boolean>();
            paths.forEach(path -> all.put(path, true));
            migrated.forEach((path, content) -> all.put(path, content != null));
            changes.forEach((path, content) -> all.put(path, content != null));
            return all.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
        }

        @Override
        public byte[] read(String path) throws IOException {
            return changes.containsKey(path) ? changes.get(path)
                    : migrated.containsKey(path) ? migrated.get(path) : files.read(path);
        }

        @Override
        public void write(String path, byte[] content) {
            if (!Layout.holdsModel(path)) {
                throw new IllegalArgumentException(path);
            }
            changes.put(path, content.clone());
        }

        @Override
        public void delete(String path) {
            if (!Layout.holdsModel(path)) {
                throw new IllegalArgumentException(path);
            }
            changes.put(path, null);
        }
    }
}
