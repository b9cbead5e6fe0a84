// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The bundles that the product has. The harness of the tests adds the platform's development environment, with menus and
 * views of its own.
 */
final class ProductBundles {

    private static final String OURS = "org.observatory.";
    /** What the product lists though no manifest asks for it. */
    private static final List<String> LISTED = List.of("org.eclipse.swt", "org.eclipse.ui.themes",
            "org.eclipse.e4.ui.css.swt.theme", "org.eclipse.e4.ui.workbench.addons.swt",
            "org.eclipse.e4.ui.workbench.renderers.swt");

    private final List<Bundle> all;
    private final Set<Bundle> reached = new HashSet<>();

    /** Follows what our bundles need. */
    ProductBundles() {
        all = Arrays.asList(FrameworkUtil.getBundle(Platform.class).getBundleContext().getBundles());
        var next = new ArrayDeque<>(all.stream().filter(ProductBundles::isRoot).toList());
        while (!next.isEmpty()) {
            var bundle = next.remove();
            var wiring = bundle.adapt(BundleWiring.class);
            if (reached.add(bundle) && wiring != null) {
                wiring.getRequiredWires(null).forEach(wire -> next.add(wire.getProvider().getBundle()));
            }
        }
    }

    private static boolean isRoot(Bundle bundle) {
        var name = bundle.getSymbolicName();
        return LISTED.contains(name) || name.startsWith(OURS) && !name.endsWith(".tests");
    }

    /** {@return all bundles, with those of the harness} */
    List<Bundle> all() {
        return all;
    }

    /** {@return whether the product has a bundle} */
    boolean has(Bundle bundle) {
        return reached.contains(bundle);
    }

    /** {@return whether the product has a bundle of that name} */
    boolean has(String name) {
        return reached.stream().anyMatch(bundle -> bundle.getSymbolicName().equals(name));
    }
}
