// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.observatory.ui.charts.show.ChartChoices;
import org.observatory.ui.charts.texts.Texts;
import org.observatory.ui.fields.Names;
import org.observatory.ui.projects.OpenProject;

/** Above a picture: which chart, and of which project where several are open. */
final class ChartHeader {

    private static final int MOST_CHARTS = 20;

    private final Composite bar;
    private final Combo charts;
    private final Label ofProject;
    private final Combo projects;
    private ChartChoices choices = new ChartChoices(List.of());
    private List<OpenProject> open = List.of();

    ChartHeader(Composite parent, Texts texts) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        charts = combo(texts.get("header.chart"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(charts);
        charts.setVisibleItemCount(MOST_CHARTS);
        projects = combo(texts.get("header.project"));
        ofProject = (Label) bar.getChildren()[2];
        showProjects(List.of(), null);
    }

    private Combo combo(String name) {
        new Label(bar, SWT.NONE).setText(name);
        var combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        Names.give(combo, name);
        return combo;
    }

    void onChart(Consumer<String> listener) {
        charts.addListener(SWT.Selection, event -> {
            if (charts.getSelectionIndex() >= 0) {
                listener.accept(choices.choices().get(charts.getSelectionIndex()).id());
            }
        });
    }

    void onProject(Consumer<OpenProject> listener) {
        projects.addListener(SWT.Selection, event -> {
            if (projects.getSelectionIndex() >= 0) {
                listener.accept(open.get(projects.getSelectionIndex()));
            }
        });
    }

    void showCharts(ChartChoices next, String chosen) {
        if (!next.equals(choices)) {
            choices = next;
            charts.setItems(next.names());
        }
        if (charts.getSelectionIndex() != next.indexOf(chosen)) {
            charts.select(next.indexOf(chosen));
        }
    }

    void showProjects(List<OpenProject> next, OpenProject chosen) {
        open = next;
        projects.setItems(next.stream().map(OpenProject::name).toArray(String[]::new));
        projects.select(chosen == null ? -1 : next.indexOf(chosen));
        for (var control : List.of(ofProject, projects)) {
            control.setVisible(next.size() > 1);
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).exclude(next.size() < 2).applyTo(control);
        }
        bar.requestLayout();
    }
}
