// SPDX-License-Identifier: EPL-2.0
package org.observatory.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;

/** Opens the workbench and stays until its last window closes. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		var display = PlatformUI.createDisplay();
		try {
			var code = PlatformUI.createAndRunWorkbench(display, new ShellAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			var workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
