// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Progress;
import org.observatory.model.programmes.Element;
import org.observatory.project.ProjectContent;

/**
 * A kind of report. Contributed through the extension point {@code org.observatory.reports.templates}; stateless, with a
 * public constructor without arguments.
 */
public interface ReportTemplate {

    /** The extension point. */
    String POINT = "org.observatory.reports.templates";

    /** The identifier by which it is asked for: lower-case words joined by hyphens, unique, stable across versions. */
    String id();

    /** Its name. */
    Label label();

    /** What it holds and whom it is for, in one sentence. */
    Label description();

    /**
     * What the report can be limited to, such as a code or a case; what people give is found in {@link ReportRequest#about}.
     * Null for a report on the whole project.
     */
    default Label about() {
        return null;
    }

    /**
     * The elements that the report can be limited to, one at a time; none for a report on the whole project.
     *
     * @param content the project
     */
    default List<? extends Element> subjects(ProjectContent content) {
        return List.of();
    }

    /**
     * What can be chosen for the report beside its language, its audience and what it is limited to. Each is declared once, and is an option
     * of the command line and a field of the wizard; a text of several values separates them by semicolons, and is written once for each
     * value on the command line.
     */
    default List<Parameter<?>> parameters() {
        return List.of();
    }

    /**
     * Writes the report.
     *
     * @param source   the project, on the thread that holds it
     * @param request  how the report is to be written
     * @param progress told how far it is, and whether the report is still wanted
     * @return the same content for the same project and request
     * @throws ReportException when the project lacks what the report is about
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    ReportContent write(ReportSource source, ReportRequest request, Progress progress) throws ReportException;
}
