// SPDX-License-Identifier: EPL-2.0
package org.observatory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** The bundles that the command line is wired to, through whatever others, hold no window toolkit. */
class CommandLineReachesNoWindowTest {

    private static final List<String> WINDOWS = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4.ui", "org.observatory.ui", "org.observatory.app");

    @Test
    void noBundleUnderTheCommandLineHasWindows() {
        var reached = reachedFrom("org.observatory.cli");

        assertTrue(reached.contains("org.observatory.charts") && reached.contains("org.eclipse.emf.ecore"), reached.toString());
        assertEquals(List.of(), reached.stream().filter(CommandLineReachesNoWindowTest::isWindow).toList());
    }

    @Test
    void theSameWalkFindsTheWindowsOfTheApplication() {
        assertTrue(reachedFrom("org.observatory.app").stream().anyMatch(CommandLineReachesNoWindowTest::isWindow));
    }

    private static boolean isWindow(String name) {
        return WINDOWS.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }

    private static Set<String> reachedFrom(String name) {
        var reached = new TreeSet<String>();
        var open = new ArrayDeque<Bundle>(List.of(Platform.getBundle(name)));
        while (!open.isEmpty()) {
            var wiring = open.remove().adapt(BundleWiring.class);
            if (wiring == null) {
                continue;
            }
            for (BundleWire wire : wiring.getRequiredWires(null)) {
                var namespace = wire.getCapability().getNamespace();
                var provider = wire.getProvider().getBundle();
                if ((namespace.equals(BundleRevision.BUNDLE_NAMESPACE) || namespace.equals(BundleRevision.PACKAGE_NAMESPACE))
                        && reached.add(provider.getSymbolicName())) {
                    open.add(provider);
                }
            }
        }
        return reached;
    }
}
