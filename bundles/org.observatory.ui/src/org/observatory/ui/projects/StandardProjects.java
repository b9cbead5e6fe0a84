// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.observatory.analysis.Label;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.reference.ReferenceData;
import org.observatory.reference.SampleProject;
import org.observatory.ui.texts.Texts;

/**
 * The projects that the workbench makes itself: a copy of the observatory to work on, the sample, and new projects, each
 * with an edition of the observatory's reference data. They lie where people look for their files: in the folder
 * « Observatoire » of their documents, or of their home where there is no folder of documents.
 */
public final class StandardProjects {

    /** The system property that puts them elsewhere, such as on a shared disk. */
    public static final String PLACE = "org.observatory.projects";
    private static final String FOLDER = "Observatoire";

    private StandardProjects() {
    }

    /** {@return the folder in which projects are made unless somebody chooses another} */
    public static Path place() {
        var chosen = System.getProperty(PLACE);
        if (chosen != null && !chosen.isBlank()) {
            return Path.of(chosen);
        }
        var home = Path.of(System.getProperty("user.home"));
        var documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home).resolve(FOLDER);
    }

    /**
     * The folder of the observatory; made from the bundled data when it is not there yet, else left as it is.
     *
     * @throws ProjectException if it cannot be written
     */
    public static Path observatory() throws ProjectException {
        var folder = place().resolve("observatoire");
        if (!Files.exists(folder.resolve(ProjectSession.STUDY))) {
            make(folder);
        }
        return folder;
    }

    /**
     * The folder of the sample; made when it is not there yet, else left as it is.
     *
     * @throws ProjectException if it cannot be written
     */
    public static Path sample() throws ProjectException {
        var folder = place().resolve("exemple");
        if (!Files.exists(folder.resolve(ProjectSession.STUDY))) {
            writeSample(folder);
        }
        return folder;
    }

    /**
     * Makes a new project that holds an edition of the reference data.
     *
     * @param folder the folder to make
     * @throws ProjectException if it holds a project already or cannot be written
     */
    public static void make(Path folder) throws ProjectException {
        ProjectSession.create(folder, ReferenceData.load()).close();
    }

    private static void writeSample(Path folder) throws ProjectException {
        try {
            SampleProject.writeTo(folder);
        } catch (IOException unwritable) {
            throw new ProjectException(ProjectException.Kind.UNWRITABLE,
                    Label.each(language -> new Texts(language).get("projects.unwritable", folder)), unwritable);
        }
    }
}
