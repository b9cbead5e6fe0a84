// SPDX-License-Identifier: EPL-2.0
package org.observatory.extensions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** Reads what plug-ins contribute to an extension point whose elements have an {@code id} and a {@code class}. */
public final class Extensions {

    private static final Comparator<IConfigurationElement> BY_CONTRIBUTOR = Comparator
            .<IConfigurationElement, String>comparing(element -> element.getContributor().getName())
            .thenComparing(element -> Objects.toString(element.getAttribute("class"), ""));

    private Extensions() {
    }

    /**
     * Creates everything that is contributed to an extension point of the running product.
     *
     * @param point the identifier of the extension point, such as {@code org.observatory.project.checks}
     * @param type  the type that its contributions have
     * @param <T>   the same type
     * @return what could be created and what could not; nothing at all outside a running product
     */
    public static <T> Contributions<T> contributions(String point, Class<T> type) {
        var registry = RegistryFactory.getRegistry();
        return registry == null ? new Contributions<>(List.of(), List.of()) : contributions(registry, point, type);
    }

    /** The same from a given registry. */
    public static <T> Contributions<T> contributions(IExtensionRegistry registry, String point, Class<T> type) {
        var declarations = declarations(registry, point, type);
        var loaded = new ArrayList<Contribution<T>>();
        var failures = new ArrayList<>(declarations.failures());
        for (var declaration : declarations.declared()) {
            try {
                loaded.add(new Contribution<>(declaration.id(), declaration.contributor(), declaration.create()));
            } catch (ContributionException broken) {
                failures.add(broken.failure());
            }
        }
        return new Contributions<>(loaded, failures);
    }

    /**
     * Lists what is contributed to an extension point of the running product, and creates none of it.
     *
     * @param point the identifier of the extension point
     * @param type  the type that its contributions have
     * @param <T>   the same type
     */
    public static <T> Declarations<T> declarations(String point, Class<T> type) {
        var registry = RegistryFactory.getRegistry();
        return registry == null ? new Declarations<>(List.of(), List.of()) : declarations(registry, point, type);
    }

    /** The same from a given registry. */
    public static <T> Declarations<T> declarations(IExtensionRegistry registry, String point, Class<T> type) {
        var elements = new ArrayList<>(List.of(registry.getConfigurationElementsFor(point)));
        elements.sort(BY_CONTRIBUTOR);
        var byId = new TreeMap<String, Declaration<T>>();
        var failures = new ArrayList<Failure>();
        for (var element : elements) {
            var contributor = element.getContributor().getName();
            var id = Objects.toString(element.getAttribute("id"), "").strip();
            if (id.isEmpty()) {
                failures.add(new Failure(point, contributor, id, Failure.Reason.NO_ID, "", null));
                continue;
            }
            var first = byId.putIfAbsent(id, new Declaration<>(point, id, element, type));
            if (first != null) {
                failures.add(new Failure(point, contributor, id, Failure.Reason.DUPLICATE, first.contributor(), null));
            }
        }
        return new Declarations<>(List.copyOf(byId.values()), failures);
    }
}
