// SPDX-License-Identifier: EPL-2.0
package org.observatory.extensions;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** A registry without OSGi, with one extension point {@code test.point} and what a test contributes to it. */
final class PlainRegistry {

    static final String POINT = "test.point";

    private final Object token = new Object();
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(new Quiet(), token, token);

    PlainRegistry() {
        add("test", "<extension-point id=\"point\" name=\"Test\"/>");
    }

    PlainRegistry contribution(String bundle, String attributes) {
        return add(bundle, "<extension point=\"" + POINT + "\"><thing " + attributes + "/></extension>");
    }

    IExtensionRegistry registry() {
        return registry;
    }

    private PlainRegistry add(String bundle, String content) {
        var xml = "<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + content + "</plugin>";
        var contributor = ContributorFactorySimple.createContributor(bundle);
        registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), contributor, false, bundle,
                null, token);
        return this;
    }

    private static final class Quiet extends RegistryStrategy {
        Quiet() {
            super(null, null);
        }

        @Override
        public void log(IStatus status) {
            throw new AssertionError(status.toString());
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
                throws CoreException {
            try {
                return Class.forName(className).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException broken) {
                throw new CoreException(Status.error(className, broken));
            }
        }
    }
}
