// SPDX-License-Identifier: EPL-2.0
package org.observatory.extensions;

import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;

/**
 * Something a plug-in declares to contribute. No class of the plug-in is loaded before {@link #create()}.
 *
 * @param <T> the type that the extension point asks for
 */
public final class Declaration<T> {

    private static final String CLASS = "class";

    private final String point;
    private final String id;
    private final IConfigurationElement element;
    private final Class<T> type;

    Declaration(String point, String id, IConfigurationElement element, Class<T> type) {
        this.point = point;
        this.id = id;
        this.element = element;
        this.type = type;
    }

    /** {@return its identifier, unique at its extension point} */
    public String id() {
        return id;
    }

    /** {@return the symbolic name of the bundle that contributes it} */
    public String contributor() {
        return element.getContributor().getName();
    }

    /**
     * Creates the contributed object, a new one at each call.
     *
     * @throws ContributionException if its class is missing, throws, or is not of the type asked for
     */
    public T create() throws ContributionException {
        Object created;
        try {
            created = element.createExecutableExtension(CLASS);
        } catch (CoreException | RuntimeException | LinkageError broken) {
            throw failed(Failure.Reason.NOT_CREATED, rootOf(broken));
        }
        if (!type.isInstance(created)) {
            throw failed(Failure.Reason.WRONG_TYPE, new ClassCastException(type.getName()));
        }
        return type.cast(created);
    }

    private ContributionException failed(Failure.Reason reason, Throwable cause) {
        return new ContributionException(
                new Failure(point, contributor(), id, reason, Objects.toString(element.getAttribute(CLASS), ""), cause));
    }

    private static Throwable rootOf(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
