// SPDX-License-Identifier: EPL-2.0
package org.observatory.extensions;

import java.util.List;
import java.util.Optional;

/**
 * All that is declared at an extension point, none of it created yet.
 *
 * @param declared what has an identifier of its own, by identifier
 * @param failures what was set aside, by contributor; for the log
 * @param <T>      the type that the extension point asks for
 */
public record Declarations<T>(List<Declaration<T>> declared, List<Failure> failures) {

    /** Copies both lists. */
    public Declarations {
        declared = List.copyOf(declared);
        failures = List.copyOf(failures);
    }

    /** {@return the identifiers, in order} */
    public List<String> ids() {
        return declared.stream().map(Declaration::id).toList();
    }

    /** {@return the declaration of that identifier, if there is one} */
    public Optional<Declaration<T>> find(String id) {
        return declared.stream().filter(declaration -> declaration.id().equals(id)).findFirst();
    }
}
