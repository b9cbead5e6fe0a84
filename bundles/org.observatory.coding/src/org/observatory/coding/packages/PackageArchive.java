// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Scheme;
import org.observatory.model.io.ObservatoryResources;
import org.observatory.project.Layout;
import org.observatory.project.ProjectException;
import org.observatory.project.internal.ModelFiles;
import org.observatory.project.internal.files.Digests;
import org.observatory.project.internal.files.ProjectFiles;
import org.observatory.project.internal.files.ZipFiles;
import org.observatory.project.migrations.Migrations;

/** A package that was opened and found whole: its manifest, the project in it, and the state both sides started from. */
final class PackageArchive implements AutoCloseable {

    /** The folder, in a package that comes back, of the state both sides started from. */
    static final String BASE = "base/";

    private final Path file;
    private final ZipFiles zip;
    private final Manifest manifest;

    private PackageArchive(Path file, ZipFiles zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a package and looks at all of it.
     *
     * @throws ProjectException if it is none, is newer, damaged, changed since it was made, leads elsewhere or swells beyond
     *                          measure, told in one sentence
     */
    static PackageArchive open(Path file) throws ProjectException {
        var archive = unchecked(file);
        try {
            archive.manifest.check(archive.zip, file);
            return archive;
        } catch (IOException | IllegalArgumentException damaged) {
            archive.close();
            throw refused(file, damaged);
        } catch (ProjectException refused) {
            archive.close();
            throw refused;
        }
    }

    /** Opens a package to read its manifest. */
    static PackageArchive unchecked(Path file) throws ProjectException {
        ZipFiles zip = null;
        try {
            zip = new ZipFiles(file);
            return new PackageArchive(file, zip, Manifest.of(zip, file));
        } catch (IOException | IllegalArgumentException damaged) {
            closeQuietly(zip);
            throw refused(file, damaged);
        } catch (ProjectException refused) {
            closeQuietly(zip);
            throw refused;
        }
    }

    /** The names of the entries of some archives are in no known character set; Java tells so without being asked to. */
    private static ProjectException refused(Path file, Exception damaged) {
        return damaged instanceof IOException told ? PackageRefusals.unreadable(file, told) : PackageRefusals.damaged(file);
    }

    PackageNote note() {
        return manifest.note();
    }

    /** {@return the paths of all entries but the manifest} */
    Collection<String> paths() {
        return manifest.digests().keySet();
    }

    byte[] read(String path) throws ProjectException {
        try {
            return zip.read(path);
        } catch (IOException refused) {
            throw PackageRefusals.unreadable(file, refused);
        }
    }

    /** {@return the roots of the project in the package, in a resource set of their own} */
    List<EObject> current() throws ProjectException {
        var roots = roots("");
        for (var root : roots) {
            if (root instanceof Scheme scheme && !note().project().equals(scheme.getId())) {
                throw PackageRefusals.otherProject(file);
            }
            if (root instanceof Document document) {
                text(document);
            }
        }
        return roots;
    }

    /** {@return the roots that both sides started from, in a resource set of their own} */
    List<EObject> base() throws ProjectException {
        return roots(note().returned() ? BASE : "");
    }

    private List<EObject> roots(String folder) throws ProjectException {
        var resources = ObservatoryResources.newResourceSet();
        var index = new HashMap<URI, Resource>();
        resources.setURIResourceMap(index);
        var files = new ModelFiles(new Under(zip, folder));
        files.read(resources, Migrations.standard());
        if (!files.damaged().isEmpty()) {
            throw files.damaged().getFirst();
        }
        resources.getResources().forEach(resource -> index.put(resource.getURI(), resource));
        var roots = new ArrayList<EObject>();
        resources.getResources().forEach(resource -> roots.addAll(resource.getContents()));
        return roots;
    }

    /** {@return the text of a document in the package, as bytes; null for one without text} */
    byte[] text(Document document) throws ProjectException {
        return content(Layout.textPath(Layout.path(document)), document.getDigest());
    }

    /** {@return the file as received of a document in the package; null when it has none} */
    byte[] original(Document document) throws ProjectException {
        var name = document.getOriginal();
        return name == null || name.isEmpty() ? null : content(Layout.originalPath(name), document.getOriginalDigest());
    }

    private byte[] content(String path, String digest) throws ProjectException {
        if (digest == null || digest.isEmpty()) {
            return null;
        }
        var bytes = read(path);
        if (bytes == null) {
            throw PackageRefusals.missing(file, path);
        }
        if (!Digests.of(bytes).equals(digest)) {
            throw PackageRefusals.changed(file, path);
        }
        return bytes;
    }

    @Override
    public void close() {
        closeQuietly(zip);
    }

    private static void closeQuietly(AutoCloseable open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (Exception alreadyGone) {
            return;
        }
    }

    /** The files under a folder of an archive, as if they lay at its top. */
    private record Under(ZipFiles zip, String folder) implements ProjectFiles {

        @Override
        public List<String> paths() {
            return zip.paths().stream().filter(path -> path.startsWith(folder)).map(path -> path.substring(folder.length())).toList();
        }

        @Override
        public byte[] read(String path) throws IOException {
            return zip.read(folder + path);
        }

        @Override
        public Path place(String path) {
            return zip.place(folder + path);
        }
    }
}
