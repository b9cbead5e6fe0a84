// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.observatory.model.io.ObservatoryResource;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/** Finds the file of a project and reads its bytes. */
public final class StudyFile {

    private StudyFile() {
    }

    /**
     * {@return the file of the project, absolute, with links followed}
     *
     * @param place the folder of the project or the file itself
     * @throws ProjectException if there is none
     */
    public static Path locate(Path place) throws ProjectException {
        if (!Files.exists(place)) {
            throw Refusals.missing(place);
        }
        var file = Files.isDirectory(place) ? place.resolve(ProjectSession.STUDY) : place;
        if (!Files.exists(file)) {
            throw Refusals.noStudy(place, ProjectSession.STUDY);
        }
        if (!Files.isRegularFile(file) || !file.getFileName().toString().endsWith("." + ObservatoryResource.EXTENSION)) {
            throw Refusals.notAProject(file);
        }
        try {
            return file.toRealPath();
        } catch (IOException unreachable) {
            throw Refusals.unreadable(file, unreachable);
        }
    }

    /** {@return the bytes of the file} */
    public static byte[] read(Path file) throws ProjectException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw Refusals.unreadable(file, unreadable);
        }
    }

    /** {@return the bytes of the file, or null when it is gone} */
    public static byte[] readIfPresent(Path file) throws ProjectException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return null;
        } catch (IOException unreadable) {
            throw Refusals.unreadable(file, unreadable);
        }
    }
}
