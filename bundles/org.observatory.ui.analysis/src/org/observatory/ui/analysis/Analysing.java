// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.extensions.Extensions;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;

/**
 * What the whole workbench shares of analyses: those that are contributed, and the tables of each open project, copied once
 * after each change. A workbench service, for the user interface's thread.
 */
public final class Analysing implements Projects.Listener {

    private static final String POINT = "org.observatory.analysis.analyses";

    private final Map<OpenProject, ProjectTables> tables = new IdentityHashMap<>();
    private Analyses analyses;

    Analysing(Projects projects) {
        projects.addListener(this);
    }

    /** {@return the contributed analyses; they are loaded when first asked for, and one that cannot be is logged} */
    public Analyses analyses() {
        if (analyses == null) {
            var contributed = Extensions.contributions(POINT, Analysis.class);
            var log = ILog.of(Analysing.class);
            contributed.failures().forEach(failure -> log.error(failure.message(Locale.getDefault())));
            analyses = new Analyses(contributed.values());
        }
        return analyses;
    }

    /** {@return the tables of a project as it is now; they may be read by any thread} */
    public ProjectTables tables(OpenProject project) {
        return tables.computeIfAbsent(project, open -> new ProjectTables(open.content()));
    }

    @Override
    public void changed(OpenProject project, Projects.Change change) {
        if (change == Projects.Change.EDITED || change == Projects.Change.CLOSED) {
            tables.remove(project);
        }
    }
}
