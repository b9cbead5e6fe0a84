// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.Input;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartService;
import org.observatory.charts.Charts;
import org.observatory.charts.Palette;
import org.observatory.charts.PaletteContribution;
import org.observatory.charts.Style;
import org.observatory.charts.StyleContribution;
import org.observatory.extensions.Extensions;
import org.observatory.ui.analysis.Analysing;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;

/**
 * What all chart views share: the charts and analyses at hand, and the tables of each open project, taken once after
 * each change. A workbench service.
 */
public final class Charting implements Projects.Listener {

    private static final String ANALYSES = "org.observatory.analysis.analyses";
    private static final String STYLES = "org.observatory.charts.styles";
    private static final String PALETTES = "org.observatory.charts.palettes";
    private static final String CHARTS = "org.observatory.charts.charts";

    private final Map<OpenProject, Snapshot> snapshots = new ConcurrentHashMap<>();
    private final Analysing analysing;
    private ChartService service;

    Charting(Projects projects, Analysing analysing) {
        this.analysing = analysing;
        projects.addListener(this);
    }

    /** {@return the charts and analyses that are contributed; they are loaded when first asked for} */
    public synchronized ChartService service() {
        if (service == null) {
            service = new ChartService(new Analyses(contributed(ANALYSES, Analysis.class)),
                    new Charts(contributed(CHARTS, ChartDefinition.class)),
                    Style.all(contributed(STYLES, StyleContribution.class)),
                    Palette.all(contributed(PALETTES, PaletteContribution.class),
                            refused -> ILog.of(Charting.class).error(refused.en())));
        }
        return service;
    }

    /**
     * A project as it is now. To be called in the user interface's thread, where the project is edited.
     *
     * @param project an open project
     */
    Snapshot snapshot(OpenProject project) {
        return snapshots.computeIfAbsent(project, open -> new Snapshot(analysing.inputs(open).tables()));
    }

    /**
     * {@return the tables of a project as it is now, copied when they are first asked for, by any thread} To be called in the user
     * interface's thread.
     *
     * @param project an open project
     */
    public Supplier<Input> tables(OpenProject project) {
        return snapshot(project);
    }

    @Override
    public void changed(OpenProject project, Projects.Change change) {
        if (change == Projects.Change.EDITED || change == Projects.Change.CLOSED) {
            snapshots.remove(project);
        }
    }

    private static <T> List<T> contributed(String point, Class<T> type) {
        var contributions = Extensions.contributions(point, type);
        var log = ILog.of(Charting.class);
        contributions.failures().forEach(failure -> log.error(failure.message(Locale.getDefault())));
        return contributions.values();
    }
}
