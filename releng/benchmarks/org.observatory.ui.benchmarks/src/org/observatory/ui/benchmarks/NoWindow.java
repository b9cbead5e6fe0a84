// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.benchmarks;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Ends at once, as the workbench's command line does: what the framework keeps when it ends well is there afterwards. */
public final class NoWindow implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // nothing goes on that could be stopped
    }
}
