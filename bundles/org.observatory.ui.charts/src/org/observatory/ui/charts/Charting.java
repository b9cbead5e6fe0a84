// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartService;
import org.observatory.charts.Charts;
import org.observatory.charts.Style;
import org.observatory.charts.StyleContribution;
import org.observatory.extensions.Extensions;
import org.observatory.ui.charts.show.LiveTables;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;

/**
 * What all chart views share: the charts and analyses at hand, and the tables of each open project, taken once after
 * each change. A workbench service.
 */
public final class Charting implements Projects.Listener {

    private static final String ANALYSES = "org.observatory.analysis.analyses";
    private static final String STYLES = "org.observatory.charts.styles";
    private static final String CHARTS = "org.observatory.charts.charts";

    /** The tables of an open project, and how to hear no more of its edits. */
    private record Live(LiveTables tables, Runnable deaf) {
    }

    private final Map<OpenProject, Snapshot> snapshots = new ConcurrentHashMap<>();
    private final Map<OpenProject, Live> live = new HashMap<>();
    private ChartService service;

    Charting(Projects projects) {
        projects.addListener(this);
    }

    /** {@return the charts and analyses that are contributed; they are loaded when first asked for} */
    public synchronized ChartService service() {
        if (service == null) {
            service = new ChartService(new Analyses(contributed(ANALYSES, Analysis.class)),
                    new Charts(contributed(CHARTS, ChartDefinition.class)),
                    Style.all(contributed(STYLES, StyleContribution.class)));
        }
        return service;
    }

    /**
     * A project as it is now. To be called in the user interface's thread, where the project is edited.
     *
     * @param project an open project
     */
    Snapshot snapshot(OpenProject project) {
        return snapshots.computeIfAbsent(project, open -> new Snapshot(live.computeIfAbsent(open, Charting::live).tables()));
    }

    private static Live live(OpenProject project) {
        var tables = new LiveTables(project.content(), Charting::whereItIsEdited);
        return new Live(tables, project.session().onChange(tables::changed));
    }

    /** Waits for the thread of the user interface, unless it is this one. */
    private static void whereItIsEdited(Runnable task) {
        var display = PlatformUI.getWorkbench().getDisplay();
        if (display == Display.getCurrent()) {
            task.run();
            return;
        }
        try {
            display.syncExec(task);
        } catch (SWTException closing) {
            if (closing.code == SWT.ERROR_DEVICE_DISPOSED) {
                throw new CancellationException();
            }
            throw closing;
        }
    }

    @Override
    public void changed(OpenProject project, Projects.Change change) {
        if (change == Projects.Change.EDITED || change == Projects.Change.CLOSED) {
            snapshots.remove(project);
        }
        if (change == Projects.Change.CLOSED && live.containsKey(project)) {
            live.remove(project).deaf().run();
        }
    }

    private static <T> List<T> contributed(String point, Class<T> type) {
        var contributions = Extensions.contributions(point, type);
        var log = ILog.of(Charting.class);
        contributions.failures().forEach(failure -> log.error(failure.message(Locale.getDefault())));
        return contributions.values();
    }
}
