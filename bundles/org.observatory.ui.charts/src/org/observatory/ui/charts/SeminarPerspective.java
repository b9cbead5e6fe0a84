// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** For a seminar: the chart fills the window beside the observatory, and makes room for what is opened to be edited. */
public final class SeminarPerspective implements IPerspectiveFactory {

    /** The identifier of the perspective. */
    public static final String ID = "org.observatory.ui.charts.seminar";

    private static final String EXPLORER = "org.observatory.ui.explorer";
    private static final float EXPLORER_SHARE = 0.2f;
    private static final float CHART_SHARE = 0.55f;
    private static final float HALF = 0.5f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(EXPLORER, IPageLayout.LEFT, EXPLORER_SHARE, layout.getEditorArea());
        var charts = layout.createFolder("org.observatory.ui.charts.folder", IPageLayout.LEFT, CHART_SHARE,
                layout.getEditorArea());
        charts.addView(ChartView.ID);
        layout.addPlaceholder(ChartView.ID + ":*", IPageLayout.RIGHT, HALF, ChartView.ID);
    }
}
