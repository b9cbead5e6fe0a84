// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.observatory.analysis.Label;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.model.programmes.Observatory;
import org.observatory.project.internal.Access;
import org.observatory.project.internal.ModelFiles;
import org.observatory.project.internal.Outgoing;
import org.observatory.project.internal.Outgoing.DiskState;
import org.observatory.project.internal.Refusals;

/**
 * An open project: its content, the commands that change it, and the files it is saved to.
 *
 * <p>Every change goes through a command on {@link #domain()}'s stack, so that all of them can be undone, in order and
 * across documents. Each step is in a journal on the disk before the stack tells of it; after a crash the next
 * {@link #open(Path)} has it as {@link #recovery()}. One session at a time has a project open for editing; any number may
 * read it. A session is used by one thread, in the workbench that of the windows.
 */
public final class ProjectSession implements AutoCloseable {

    /** The name of the file that makes a folder a project. */
    public static final String STUDY = Layout.STUDY;

    private final Access access;
    private final SessionModel model;
    private final ModelFiles loaded;
    private final DocumentTexts texts;
    private final Recovering recovering;
    private DiskState disk;
    /** What the disk holds once a save that was decided is finished; null when none is left to finish. */
    private DiskState decided;

    private ProjectSession(Access access, Opening opening) throws ProjectException {
        this.access = access;
        model = new SessionModel(opening, access);
        loaded = model.read();
        texts = new DocumentTexts(access.files(), access.saving());
        disk = new DiskState(loaded.onDisk(), model.wantedContents());
        recovering = new Recovering(access, model, opening.disk());
    }

    /**
     * Opens a project for editing.
     *
     * @param place its folder, or the file {@value #STUDY} in it
     * @throws ProjectException if there is no project, somebody else has it open, its folder cannot be written, or it cannot
     *                          be read, was written by a newer version or is damaged
     */
    public static ProjectSession open(Path place) throws ProjectException {
        return open(place, Opening.standard());
    }

    /**
     * Opens a project for editing.
     *
     * @param place   its folder, or the file {@value #STUDY} in it
     * @param opening how
     * @throws ProjectException as {@link #open(Path)}
     */
    public static ProjectSession open(Path place, Opening opening) throws ProjectException {
        return opened(Access.toEdit(place, opening), opening);
    }

    /**
     * Opens a project, a backup or a frozen version to read it. Nothing is written, and nobody is kept from editing.
     *
     * @param place the folder, its file {@value #STUDY}, or an archive
     * @throws ProjectException if it cannot be read, was written by a newer version or is damaged
     */
    public static ProjectSession openReadOnly(Path place) throws ProjectException {
        return openReadOnly(place, Opening.standard());
    }

    /**
     * Opens a project, a backup or a frozen version to read it.
     *
     * @param place   the folder, its file {@value #STUDY}, or an archive
     * @param opening how
     * @throws ProjectException as {@link #openReadOnly(Path)}
     */
    public static ProjectSession openReadOnly(Path place, Opening opening) throws ProjectException {
        return opened(Access.toRead(place), opening);
    }

    private static ProjectSession opened(Access access, Opening opening) throws ProjectException {
        try {
            return new ProjectSession(access, opening);
        } catch (ProjectException | RuntimeException refused) {
            access.close();
            throw refused;
        }
    }

    /**
     * Makes a new project and opens it for editing.
     *
     * @param folder  the folder to make, or an existing one that holds no project yet
     * @param content what the project holds at first; it is copied
     * @throws ProjectException if there is a project already, or the folder cannot be written
     */
    public static ProjectSession create(Path folder, Observatory content) throws ProjectException {
        return create(folder, content, Opening.standard());
    }

    /**
     * Makes a new project and opens it for editing.
     *
     * @param folder  the folder to make, or an existing one that holds no project yet
     * @param content what the project holds at first; it is copied
     * @param opening how
     * @throws ProjectException as {@link #create(Path, Observatory)}
     */
    public static ProjectSession create(Path folder, Observatory content, Opening opening) throws ProjectException {
        if (Files.exists(folder.resolve(STUDY))) {
            throw Refusals.exists(folder.resolve(STUDY));
        }
        var observatory = EcoreUtil.copy(content);
        observatory.setFormatVersion(ObservatoryResource.FORMAT_VERSION);
        var scheme = CodingFactory.eINSTANCE.createScheme();
        scheme.setId(UUID.randomUUID().toString());
        scheme.setFormatVersion(ObservatoryResource.FORMAT_VERSION);
        Access.create(folder, opening, Map.of(Layout.STUDY, observatory, Layout.CODEBOOK, scheme));
        return open(folder, opening);
    }

    /** {@return all that the project holds} */
    public ProjectContent content() {
        return model.content();
    }

    /** {@return the observatory; the same object as long as the session is open} */
    public Observatory observatory() {
        return content().observatory();
    }

    /** {@return the texts of the documents and the files as received} */
    public DocumentTexts texts() {
        return texts;
    }

    /** {@return the editing domain, on whose stack every change is executed} */
    public AdapterFactoryEditingDomain domain() {
        return model.domain();
    }

    /** {@return the history; a step that fails half-way is taken back before its exception is passed on} */
    public BasicCommandStack history() {
        return model.history();
    }

    /**
     * Tells of the root elements (observatory, codebook, cases, documents, codings and so on) that each step of the history,
     * its undo or its redo changed, added or removed; those removed belong to no project any more. Whoever listens hears it
     * before the listeners of {@link #history()}, and changes nothing.
     *
     * @param listener hears them
     * @return stops telling
     */
    public Runnable onChange(Consumer<Set<EObject>> listener) {
        return model.history().hear(listener);
    }

    /** {@return the file {@value #STUDY}, absolute, with links followed; of an archive, the archive} */
    public Path file() {
        return access.file();
    }

    /** {@return the folder of the project, or the one that an archive lies in} */
    public Path folder() {
        return file().getParent();
    }

    /** {@return whether the project can only be read} */
    public boolean isReadOnly() {
        return access.saving() == null;
    }

    /** {@return whether an element belongs to this project} */
    public boolean holds(EObject element) {
        return element.eResource() != null && element.eResource().getResourceSet() == domain().getResourceSet();
    }

    /**
     * {@return the element that stands where one of another reading of the same project stands}
     *
     * @param address the address of an element, as EMF gives it
     */
    public Optional<EObject> element(URI address) {
        return Optional.ofNullable(domain().getResourceSet().getEObject(address, false));
    }

    /** {@return whether something changed since the project was opened or saved, or an older format is to be replaced} */
    public boolean isDirty() {
        return model.history().isSaveNeeded() || !isReadOnly() && model.isMigrated();
    }

    /** {@return what bringing an older project up to date did, in memory until it is saved; empty for one of this format} */
    public List<Label> migrated() {
        return loaded.report();
    }

    /** {@return why files were left out, one sentence each; they stay on the disk as they are} */
    public List<Label> damaged() {
        return loaded.damaged().stream().map(ProjectException::label).toList();
    }

    /** {@return the paths of the files that were left out, in the order of {@link #damaged()}} */
    public List<String> leftOut() {
        return loaded.leftOut();
    }

    /** {@return why the last edit is not in the journal, such as a full disk; it is kept all the same, and saved with the rest} */
    public Optional<Label> journalTrouble() {
        return model.history().trouble().map(IoReason::of);
    }

    /**
     * {@return the command that adds a root element in a file of its own}
     *
     * @param root a case, document, memo, trajectory, quotes or codings that belongs to no project, with identities
     * @param name what its file is named by; ignored for codings and quotes, whose file is named by coder and document
     */
    public Command adding(EObject root, String name) {
        return model.adding(root, name);
    }

    /**
     * {@return the command that takes a root element away} Whatever refers to it is left as it is: see {@link Deletion}.
     *
     * @param root a root element of the project, other than the observatory and the codebook
     */
    public Command removing(EObject root) {
        return model.removing(root);
    }

    /**
     * {@return a command that can be undone, whatever it does to the model} For changes that are easier to write down
     * directly than as commands: an import, a merge.
     *
     * @param label  what it does, for people
     * @param change changes elements of this project; executed once
     */
    public Command editing(String label, Runnable change) {
        return model.editing(label, change);
    }

    /**
     * {@return a name for a file as received that no other file has}
     *
     * @param name the name it came with
     */
    public String originalName(String name) {
        return model.originalName(name);
    }

    /** {@return the edits that a crash left in the journal; they are offered again until they are recovered or dismissed} */
    public Optional<Recovery> recovery() {
        return recovering.offer();
    }

    /**
     * Makes the edits of {@link #recovery()} again, as one step of the history.
     *
     * @param label the name of that step
     * @return what could not be made again
     * @throws ProjectException if the journal cannot be read
     */
    public Recovery.Outcome recover(String label) throws ProjectException {
        return recovering.recover(label);
    }

    /**
     * Does without the edits of {@link #recovery()}; the journal is kept in a file beside the backups.
     *
     * @return that file, the last if there are several
     * @throws ProjectException if the disk refuses
     */
    public Path dismissRecovery() throws ProjectException {
        return recovering.dismiss();
    }

    /**
     * Saves the project. Files with the same content are not touched; all others are written beside the old ones, forced
     * to the disk, read again and moved in their place as one step: whatever goes wrong, the project is as it was before,
     * or as it should be.
     *
     * @throws ProjectException if a text has a character that XML cannot hold, another program changed a file since it was
     *                          opened, the disk refuses, or the project can only be read; every edit stays in the model and
     *                          in the journal
     */
    public void save() throws ProjectException {
        write(false);
    }

    /**
     * Saves the project over what another program wrote to its files since they were opened.
     *
     * @throws ProjectException as {@link #save()}
     */
    public void saveOverChanges() throws ProjectException {
        write(true);
    }

    private void write(boolean over) throws ProjectException {
        if (isReadOnly()) {
            throw Refusals.readOnly();
        }
        finishDecided();
        var known = over ? Outgoing.present(access.files(), disk) : disk;
        var outgoing = new Outgoing(access.files(), known, model.wantedContents());
        outgoing.models(model.changed(over), domain().getResourceSet(), model.leftOut());
        outgoing.contents(texts::content);
        outgoing.refuseChangedOutside();
        if (model.isMigrated()) {
            access.backUpBeforeMigration();
        }
        try {
            var journals = model.closeJournal();
            var content = outgoing.content(journals);
            if (!content.isEmpty()) {
                access.saving().commit(content);
            }
        } catch (IOException refused) {
            decided = access.saving().isDecided() ? outgoing.after() : null;
            throw Refusals.unsaved(folder(), refused);
        }
        disk = outgoing.after();
        model.saved();
        access.saved();
    }

    /** Does what is left of a save that the disk refused to finish. */
    private void finishDecided() throws ProjectException {
        if (decided != null) {
            try {
                access.saving().finish();
            } catch (IOException refused) {
                throw Refusals.unsaved(folder(), refused);
            }
            disk = decided;
            decided = null;
        }
    }

    /** {@return the backups of this project, the newest first} */
    public List<Backup> backups() throws ProjectException {
        return access.backups();
    }

    /** Waits until a backup that is being made is there, and tells why the last one failed. */
    public Optional<Label> awaitBackup() {
        return access.awaitBackup();
    }

    /** Forgets the model and the commands, without saving; a journal of unsaved edits is deleted, since they are given up. */
    @Override
    public void close() {
        model.close();
        access.close();
    }
}
