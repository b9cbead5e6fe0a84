// SPDX-License-Identifier: EPL-2.0
package org.observatory.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** One window: its size when it opens for the first time, and the bars around the parts. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point FIRST_SIZE = new Point(1280, 800);

	WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		var window = getWindowConfigurer();
		window.setInitialSize(FIRST_SIZE);
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
	}
}
