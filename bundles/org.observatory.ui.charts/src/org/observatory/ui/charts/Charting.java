// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.Input;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartTexts;
import org.observatory.charts.Charts;
import org.observatory.charts.Palette;
import org.observatory.charts.PaletteContribution;
import org.observatory.charts.Style;
import org.observatory.charts.StyleContribution;
import org.observatory.extensions.Extensions;
import org.observatory.ui.analysis.Analysing;
import org.observatory.ui.charts.kept.ChartTextEdits;
import org.observatory.ui.charts.show.ChartSettings;
import org.observatory.ui.charts.texts.Texts;
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
    private final Map<OpenProject, ChartTextEdits> texts = new ConcurrentHashMap<>();
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

    private ChartTextEdits edits(OpenProject project) {
        return texts.computeIfAbsent(project, any -> new ChartTextEdits(project.folder(),
                trouble -> ILog.of(Charting.class).error(trouble.getMessage(), trouble)));
    }

    private static Path file(OpenProject project, ChartSettings chart) {
        return ChartTexts.file(project.folder(), chart.chart(), chart.language());
    }

    /** {@return the texts that people wrote for the charts of a project} A file that cannot be read counts as none, and is logged. */
    Function<ChartSettings, ChartTexts> texts(OpenProject project) {
        var edits = edits(project);
        return chosen -> {
            try {
                return edits.read(file(project, chosen));
            } catch (IOException unreadable) {
                ILog.of(Charting.class).error(unreadable.getMessage(), unreadable);
                return ChartTexts.NONE;
            }
        };
    }

    /**
     * Writes texts for every drawing of a chart, as a step of the history of the project.
     *
     * @param step names the step
     * @throws IOException when those that were written before cannot be read
     */
    void write(OpenProject project, ChartSettings chart, ChartTexts written, String step) throws IOException {
        project.history().execute(edits(project).changed(step, file(project, chart), written));
    }

    private void save(OpenProject project) {
        try {
            edits(project).save();
        } catch (IOException refused) {
            ILog.of(Charting.class).error(refused.getMessage(), refused);
            var words = Texts.ofWorkbench();
            MessageDialog.openError(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), words.get("written.title"),
                    words.get("written.failed"));
        }
    }

    @Override
    public void changed(OpenProject project, Projects.Change change) {
        if (change == Projects.Change.EDITED || change == Projects.Change.CLOSED) {
            snapshots.remove(project);
        }
        if (change == Projects.Change.SAVED) {
            save(project);
        }
        if (change == Projects.Change.CLOSED) {
            Optional.ofNullable(texts.remove(project)).ifPresent(ChartTextEdits::discard);
        }
    }

    private static <T> List<T> contributed(String point, Class<T> type) {
        var contributions = Extensions.contributions(point, type);
        var log = ILog.of(Charting.class);
        contributions.failures().forEach(failure -> log.error(failure.message(Locale.getDefault())));
        return contributions.values();
    }
}
