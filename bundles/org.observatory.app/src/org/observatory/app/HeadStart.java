// SPDX-License-Identifier: EPL-2.0
package org.observatory.app;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ResourceLocator;

/**
 * Reads, beside the thread that builds the window, what that thread is going to need anyway: the classes that draw SVG,
 * a third of a second when they come first, and the list of projects.
 */
final class HeadStart {

    private HeadStart() {
    }

    /** Starts reading; nobody waits for it. */
    static void begin() {
        Thread.ofPlatform().daemon().name("Head start").start(HeadStart::read);
    }

    private static void read() {
        try {
            ResourceLocator.imageDescriptorFromBundle(HeadStart.class, "icons/welcome.svg")
                    .ifPresent(icon -> icon.getImageData(100));
            ResourcesPlugin.getWorkspace();
        } catch (IllegalStateException e) {
            // Whoever needs the projects meets the same failure, and tells it.
            ILog.of(HeadStart.class).info("The head start was cut short", e);
        }
    }
}
