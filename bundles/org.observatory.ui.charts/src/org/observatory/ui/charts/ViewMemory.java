// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchWindow;
import org.observatory.analysis.Language;
import org.observatory.charts.Palette;
import org.observatory.ui.charts.show.ChartSettings;
import org.observatory.ui.projects.CurrentProject;
import org.observatory.ui.projects.OpenProject;

/** What a view keeps from one day to the next: its settings, its project, how picture and table share the room. */
final class ViewMemory {

    private static final String CHART = "chart";
    private static final String STYLE = "style";
    private static final String PALETTE = "palette";
    private static final String LANGUAGE = "language";
    private static final String PROJECT = "project";
    private static final String SIDE = "side";
    private static final String BELOW = "below";
    private static final int WHOLE = 1000;
    private static final int SHARE = 640;
    private static final double WIDE = 1.25;
    private static final int LEAST_WIDTH = 420;
    private static final int LEAST_HEIGHT = 260;

    private final IMemento kept;
    private int side;
    private int below;

    /** @param kept null for a new view */
    ViewMemory(IMemento kept) {
        this.kept = kept;
        side = number(SIDE);
        below = number(BELOW);
    }

    ChartSettings settings(Language ofWorkbench) {
        return ChartSettings.read(text(CHART), text(STYLE), text(LANGUAGE), ofWorkbench).withPalette(text(PALETTE), Palette.all());
    }

    /** {@return the project shown last if it is open, else that which the window looks at, else the first} */
    Optional<OpenProject> project(List<OpenProject> open, IWorkbenchWindow window) {
        return open.stream().filter(project -> project.folder().toString().equals(text(PROJECT))).findFirst()
                .or(() -> CurrentProject.shownIn(window).filter(open::contains)).or(() -> open.stream().findFirst());
    }

    /**
     * Puts the table beside the picture where the view is wide, below it where it is high, and nowhere where there is
     * room for one of them only; remembers both shares.
     */
    void arrange(SashForm sash) {
        share(sash);
        sash.addListener(SWT.Resize, event -> share(sash));
        sash.getChildren()[1].addListener(SWT.Resize, event -> {
            var weights = sash.getWeights();
            var share = WHOLE * weights[0] / Math.max(1, weights[0] + weights[1]);
            if (sash.getOrientation() == SWT.HORIZONTAL) {
                side = share;
            } else {
                below = share;
            }
        });
    }

    private void share(SashForm sash) {
        var size = sash.getSize();
        if (size.x > 0 && size.y > 0) {
            var orientation = size.x > WIDE * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
            var small = orientation == SWT.HORIZONTAL ? size.x < LEAST_WIDTH : size.y < LEAST_HEIGHT;
            sash.setMaximizedControl(small ? sash.getChildren()[0] : null);
            if (orientation != sash.getOrientation() || sash.getData(SIDE) == null) {
                var share = orientation == SWT.HORIZONTAL ? side : below;
                sash.setData(SIDE, orientation);
                sash.setOrientation(orientation);
                sash.setWeights(share, WHOLE - share);
            }
        }
    }

    void save(IMemento memento, ChartSettings settings, OpenProject project) {
        memento.putString(CHART, settings.chart());
        memento.putString(STYLE, settings.style().id());
        memento.putString(PALETTE, settings.style().palette().id());
        memento.putString(LANGUAGE, settings.language().code());
        memento.putInteger(SIDE, side);
        memento.putInteger(BELOW, below);
        if (project != null) {
            memento.putString(PROJECT, project.folder().toString());
        }
    }

    private String text(String key) {
        return kept == null ? null : kept.getString(key);
    }

    private int number(String key) {
        var number = kept == null ? null : kept.getInteger(key);
        return number == null || number <= 0 || number >= WHOLE ? SHARE : number;
    }
}
