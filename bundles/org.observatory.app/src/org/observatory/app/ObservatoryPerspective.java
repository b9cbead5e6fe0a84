// SPDX-License-Identifier: EPL-2.0
package org.observatory.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/** The observatory to the left with the properties below it, what is edited in the middle, the points to check below. */
public final class ObservatoryPerspective implements IPerspectiveFactory {

    static final String ID = "org.observatory.app.observatory";
    static final String EXPLORER = "org.observatory.ui.explorer";
    static final String PROBLEMS = "org.observatory.ui.problems";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var registry = PlatformUI.getWorkbench().getViewRegistry();
        layout.setEditorAreaVisible(true);
        place(layout, EXPLORER, IPageLayout.LEFT, 0.28f, layout.getEditorArea());
        var properties = registry.find(EXPLORER) == null ? layout.getEditorArea() : EXPLORER;
        place(layout, IPageLayout.ID_PROP_SHEET, IPageLayout.BOTTOM, 0.62f, properties);
        place(layout, PROBLEMS, IPageLayout.BOTTOM, 0.78f, layout.getEditorArea());
    }

    /** Places a view that some bundle offers. */
    private static void place(IPageLayout layout, String view, int side, float ratio, String beside) {
        if (PlatformUI.getWorkbench().getViewRegistry().find(view) != null) {
            layout.createFolder(view + ".folder", side, ratio, beside).addView(view);
        }
    }
}
