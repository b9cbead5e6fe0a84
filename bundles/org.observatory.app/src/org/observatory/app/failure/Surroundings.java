// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.failure;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.observatory.app.Messages;
import org.osgi.framework.FrameworkUtil;

/** The product and the machine, in the few lines that help whoever reads a report. */
public final class Surroundings {

    private Surroundings() {
    }

    /** @return the version of the product */
    public static String version() {
        var version = FrameworkUtil.getBundle(Surroundings.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    /** @return where the log is written */
    public static String log() {
        return Platform.getLogFileLocation().toOSString();
    }

    /** @return product, system, Java, language and log, one a line */
    public static List<String> lines() {
        return List.of(
                Messages.productName + " " + FrameworkUtil.getBundle(Surroundings.class).getVersion(),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + Platform.getOSArch()
                        + " (" + Platform.getWS() + ")",
                "Java " + System.getProperty("java.runtime.version") + ", " + System.getProperty("java.vendor"),
                Platform.getNL(),
                log());
    }
}
