// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding;

import org.observatory.ui.projects.OpenProject;

/**
 * The desks of the open projects. A workbench service: {@code site.getService(CodingDesks.class)}. Used by the user
 * interface's thread.
 */
public interface CodingDesks {

    /**
     * {@return the desk of a project, the same as long as the project is open}
     *
     * @param project an open project
     */
    CodingDesk of(OpenProject project);

    /**
     * Hears what changes at a desk: who codes, the round, whose passages are shown, the codes used last. What changes in the
     * project itself is told by {@link org.observatory.ui.projects.Projects}.
     */
    @FunctionalInterface
    interface Listener {
        /** Something changed at a desk. */
        void changed(CodingDesk desk);
    }

    /** Tells a listener from now on. */
    void addListener(Listener listener);

    /** Tells a listener no more. */
    void removeListener(Listener listener);
}
