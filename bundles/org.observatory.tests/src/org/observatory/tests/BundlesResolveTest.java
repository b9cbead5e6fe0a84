// SPDX-License-Identifier: EPL-2.0
package org.observatory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

class BundlesResolveTest {

    @Test
    void everyBundleOfTheProductResolves() {
        List<String> unresolved = bundles().filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .map(Bundle::getSymbolicName).toList();
        assertEquals(List.of(), unresolved);
    }

    @Test
    void everyFeatureOfTheProductBringsItsBundles() {
        List<String> names = bundles().map(Bundle::getSymbolicName).toList();
        assertTrue(names.containsAll(List.of("org.observatory.model", "org.observatory.app")), names.toString());
    }

    private static Stream<Bundle> bundles() {
        return Stream.of(FrameworkUtil.getBundle(BundlesResolveTest.class).getBundleContext().getBundles());
    }
}
