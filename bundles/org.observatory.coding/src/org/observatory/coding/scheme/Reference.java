// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.model.programmes.Identified;

/**
 * A reference to something that a change of the scheme takes away or gives another name: from a set, a memo, a saved query, a
 * grid, an attribute value, a step of a trajectory and so on.
 *
 * @param from    who refers
 * @param feature by which feature; of a saved query, its expression
 * @param former  to what
 * @param now     to what after the change; empty if the reference is removed
 */
public record Reference(Identified from, EStructuralFeature feature, Identified former, Optional<Identified> now) {

    /** {@return whether it leads somewhere after the change} */
    public boolean follows() {
        return now.isPresent();
    }
}
