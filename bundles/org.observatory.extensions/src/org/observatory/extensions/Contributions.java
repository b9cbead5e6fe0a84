// SPDX-License-Identifier: EPL-2.0
package org.observatory.extensions;

import java.util.List;

/**
 * All that was contributed to an extension point.
 *
 * @param loaded   what could be created, by identifier
 * @param failures what was set aside, by contributor; for the log
 * @param <T>      the type that the extension point asks for
 */
public record Contributions<T>(List<Contribution<T>> loaded, List<Failure> failures) {

    /** Copies both lists. */
    public Contributions {
        loaded = List.copyOf(loaded);
        failures = List.copyOf(failures);
    }

    /** {@return the contributed objects, by identifier} */
    public List<T> values() {
        return loaded.stream().map(Contribution::value).toList();
    }
}
