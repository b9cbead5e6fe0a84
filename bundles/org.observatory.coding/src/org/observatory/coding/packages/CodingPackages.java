// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.observatory.analysis.Progress;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.programmes.Identified;
import org.observatory.project.Layout;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.Slugs;
import org.observatory.project.internal.files.Disk;

/**
 * Sends a part of a project to a colleague, opens what was sent as a project of its own, and sends that back. What comes
 * back is merged by {@link TakeBack}.
 */
public final class CodingPackages {

    /** The extension of the file of a package, with its dot. */
    public static final String EXTENSION = ".obspack";

    private static final Path RECEIVED = Path.of("packages", "received" + EXTENSION);

    private CodingPackages() {
    }

    /**
     * {@return a new coder of a project, not added yet}
     *
     * @param session an open project
     * @param name    the name, not blank
     */
    public static Coder newCoder(ProjectSession session, String name) {
        var coder = CodingFactory.eINSTANCE.createCoder();
        coder.setId(UUID.randomUUID().toString());
        coder.setNameFr(name.strip());
        coder.setSlug(Slugs.of(name, slug -> session.content().scheme().getCoders().stream()
                .anyMatch(other -> slug.equals(other.getSlug()))));
        return coder;
    }

    /** {@return the command that adds a coder to a project} */
    public static Command adding(ProjectSession session, Coder coder) {
        return AddCommand.create(session.domain(), session.content().scheme(), CodingPackage.Literals.SCHEME__CODERS, coder);
    }

    /**
     * Sends a part of a project to a colleague, as it is now, saved or not. The same project, choice and circumstances give
     * the same bytes.
     *
     * @param session an open project
     * @param choice  what goes, to whom
     * @param sending by whom and when
     * @param file    the package to make; replaced when it is there
     * @throws ProjectException if a text cannot be read or the file cannot be written; no package is made then
     */
    public static PackageNote send(ProjectSession session, PackageChoice choice, Sending sending, Path file, Progress progress)
            throws ProjectException {
        var roots = new ChosenRoots(session.content(), choice).all();
        var writer = new PackageWriter(session, choice.originals(), progress);
        writer.take(roots);
        return writer.write(file, digests -> new PackageNote(Manifest.identity(digests, sending),
                session.content().scheme().getId(), false, sending.from(), choice.coder().getId(), name(choice.coder()),
                sending.time(), sending.workbench(), choice.originals(), writer.identities()));
    }

    private static String name(Coder coder) {
        return Manifest.line(coder.getNameFr() == null || coder.getNameFr().isBlank() ? coder.getNameEn() : coder.getNameFr());
    }

    /**
     * Sends a project that was opened from a package back to whom it came from: all of it as it is now, with the state it
     * started from. A document added since then, to which consent was refused or withdrawn, stays.
     *
     * @param session   an open project
     * @param originals whether the files as received go along
     * @param sending   by whom and when
     * @param file      the package to make; replaced when it is there
     * @throws ProjectException if the project came from no package, a text cannot be read or the file cannot be written
     */
    public static PackageNote sendBack(ProjectSession session, boolean originals, Sending sending, Path file, Progress progress)
            throws ProjectException {
        var received = session.folder().resolve(RECEIVED);
        if (!Files.isRegularFile(received)) {
            throw PackageRefusals.notReceived(session.folder());
        }
        try (var archive = PackageArchive.open(received)) {
            var note = archive.note();
            var started = new LinkedHashSet<>(note.covers());
            var documents = session.content().documents().stream()
                    .filter(document -> started.contains(document.getId()) || !PackageChoice.isWithheld(document)).toList();
            var staying = new ArrayList<>(session.content().documents());
            staying.removeAll(documents);
            var writer = new PackageWriter(session, originals, progress);
            writer.take(session.content().roots().stream().filter(root -> !staying.contains(root)).toList());
            for (var path : archive.paths()) {
                if (Layout.holdsModel(path)) {
                    writer.put(PackageArchive.BASE + path, archive.read(path));
                }
            }
            return writer.write(file, digests -> new PackageNote(note.id(), note.project(), true, sending.from(), note.coder(),
                    coderName(session, note), sending.time(), sending.workbench(), originals, note.covers()));
        }
    }

    private static String coderName(ProjectSession session, PackageNote note) {
        return coder(session, note).map(CodingPackages::name).orElse(note.coderName());
    }

    /** {@return the coder of a project that a package is for, or comes from; empty when the project has it no more} */
    public static Optional<Coder> coder(ProjectSession session, PackageNote note) {
        return session.content().scheme().getCoders().stream().filter(coder -> note.coder().equals(coder.getId())).findFirst();
    }

    /**
     * {@return what a package tells of itself}
     *
     * @throws ProjectException if it is none, or was made by a newer workbench
     */
    public static PackageNote note(Path file) throws ProjectException {
        try (var archive = PackageArchive.unchecked(file)) {
            return archive.note();
        }
    }

    /** {@return what the package tells of itself from which a project was opened; empty for any other project} */
    public static Optional<PackageNote> received(Path folder) {
        var file = folder.resolve(RECEIVED);
        try {
            return Files.isRegularFile(file) ? Optional.of(note(file)) : Optional.empty();
        } catch (ProjectException damaged) {
            return Optional.empty();
        }
    }

    /**
     * Makes a project of a package that came from a colleague. It is as large as the package, and knows where it came from.
     *
     * @param file   the package
     * @param folder the folder to make, or an empty one
     * @return what the package tells of itself
     * @throws ProjectException if the package is refused, the folder is not empty, or the disk refuses; nothing is made then
     */
    public static PackageNote unpack(Path file, Path folder, Progress progress) throws ProjectException {
        try (var archive = PackageArchive.open(file)) {
            if (archive.note().returned()) {
                throw PackageRefusals.comesBack(file);
            }
            archive.current();
            progress.check();
            new Unpacking(archive, file, folder, RECEIVED).run();
            return archive.note();
        }
    }

    /** {@return the identities of roots, sorted} */
    static List<String> identities(List<? extends EObject> roots) {
        return roots.stream().map(root -> ((Identified) root).getId()).sorted().toList();
    }

    /** Writes a file as a whole, beside its place first. */
    static void replace(Path file, IoWork work) throws ProjectException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        var disk = Disk.ofMachine();
        try {
            try {
                work.write(beside);
                disk.move(beside, file);
            } finally {
                disk.delete(beside);
            }
        } catch (IOException refused) {
            throw PackageRefusals.unwritable(file, refused);
        }
    }

    /** Writes a file. */
    @FunctionalInterface
    interface IoWork {
        /** Writes it. */
        void write(Path file) throws IOException;
    }
}
