// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.provider.ProgrammesItemProviderAdapterFactory;
import org.observatory.project.internal.Refusals;
import org.observatory.project.internal.StudyFile;
import org.observatory.project.internal.StudyReader;
import org.observatory.project.internal.StudyWriter;

/**
 * An open project: its model, the commands that change it, and the file it is saved to.
 *
 * <p>Every change goes through a command on {@link #domain()}'s stack, so that all of them can be undone, in order and
 * across documents. A session is used by one thread, in the workbench that of the windows.
 */
public final class ProjectSession implements AutoCloseable {

    /** The name of the file that makes a folder a project. */
    public static final String STUDY = "study.observatory";

    private final Path file;
    private final AdapterFactoryEditingDomain domain;
    private final BasicCommandStack stack;
    private final ObservatoryResource resource;
    private byte[] onDisk;

    private ProjectSession(Path file, byte[] bytes, AdapterFactory adapters) throws ProjectException {
        this.file = file;
        onDisk = bytes;
        stack = new BasicCommandStack();
        domain = new AdapterFactoryEditingDomain(adapters, stack);
        resource = StudyReader.read(file, bytes, domain.getResourceSet());
    }

    /**
     * Opens a project.
     *
     * @param place its folder, or the file {@value #STUDY} in it
     * @throws ProjectException if there is no project, or it cannot be read, was written by a newer version or is
     *                          damaged; nothing is written in any case
     */
    public static ProjectSession open(Path place) throws ProjectException {
        return open(place, new ProgrammesItemProviderAdapterFactory());
    }

    /**
     * Opens a project whose elements are adapted by a given factory, such as one with the labels of a window.
     *
     * @param place    its folder, or the file {@value #STUDY} in it
     * @param adapters the item providers; the session disposes of nothing in them
     * @throws ProjectException as {@link #open(Path)}
     */
    public static ProjectSession open(Path place, AdapterFactory adapters) throws ProjectException {
        var file = StudyFile.locate(place);
        return new ProjectSession(file, StudyFile.read(file), adapters);
    }

    /**
     * Makes a new project and opens it.
     *
     * @param folder  the folder to make, or an existing one that holds no project yet
     * @param content what the project holds at first; it is copied
     * @throws ProjectException if there is a project already, or the folder cannot be written
     */
    public static ProjectSession create(Path folder, Observatory content) throws ProjectException {
        StudyWriter.create(folder.resolve(STUDY), content);
        return open(folder);
    }

    /** {@return the model; the same object as long as the session is open} */
    public Observatory observatory() {
        return (Observatory) resource.getContents().getFirst();
    }

    /** {@return the editing domain, on whose stack every change is executed} */
    public AdapterFactoryEditingDomain domain() {
        return domain;
    }

    /** {@return the file {@value #STUDY}, absolute, with links followed} */
    public Path file() {
        return file;
    }

    /** {@return the folder of the project} */
    public Path folder() {
        return file.getParent();
    }

    /** {@return whether something changed since the project was opened or saved} */
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    /**
     * Saves the project. A file with the same content is not touched; otherwise the new content is written beside the
     * old, forced to the disk, moved in its place in one step, and read again. Whatever goes wrong, the file holds
     * either the old content or the new.
     *
     * @throws ProjectException if a text has a character that XML cannot hold, another program changed the file since
     *                          it was opened, or the disk refuses
     */
    public void save() throws ProjectException {
        if (!Arrays.equals(onDisk, StudyFile.readIfPresent(file))) {
            throw Refusals.changedOutside(file);
        }
        write();
    }

    /**
     * Saves the project over what another program wrote to its file since it was opened.
     *
     * @throws ProjectException as {@link #save()}
     */
    public void saveOverChanges() throws ProjectException {
        onDisk = StudyFile.readIfPresent(file);
        write();
    }

    private void write() throws ProjectException {
        var bytes = StudyWriter.bytes(file, observatory());
        if (!Arrays.equals(onDisk, bytes)) {
            StudyWriter.replace(file, bytes);
            onDisk = bytes;
        }
        stack.saveIsDone();
    }

    /** Forgets the model and the commands, without saving. */
    @Override
    public void close() {
        stack.flush();
        resource.unload();
        domain.getResourceSet().getResources().clear();
    }
}
