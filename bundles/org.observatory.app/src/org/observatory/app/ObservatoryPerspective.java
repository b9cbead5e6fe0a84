// SPDX-License-Identifier: EPL-2.0
package org.observatory.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/** The observatory to the left, what is being edited in the middle, its properties and the points to check below. */
public final class ObservatoryPerspective implements IPerspectiveFactory {

	static final String ID = "org.observatory.app.observatory";
	static final String EXPLORER = "org.observatory.ui.explorer";
	static final String PROBLEMS = "org.observatory.ui.problems";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		place(layout, EXPLORER, "left", IPageLayout.LEFT, 0.28f);
		place(layout, PROBLEMS, "bottom", IPageLayout.BOTTOM, 0.72f);
		place(layout, IPageLayout.ID_PROP_SHEET, "right", IPageLayout.RIGHT, 0.70f);
	}

	private static void place(IPageLayout layout, String view, String folder, int side, float ratio) {
		if (PlatformUI.getWorkbench().getViewRegistry().find(view) != null) {
			layout.createFolder(folder, side, ratio, layout.getEditorArea()).addView(view);
		}
	}
}
