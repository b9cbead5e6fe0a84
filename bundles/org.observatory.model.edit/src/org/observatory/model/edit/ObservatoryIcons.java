// SPDX-License-Identifier: EPL-2.0
package org.observatory.model.edit;

import java.net.URL;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/** Where the icons of the model's elements stand: one SVG of 16 × 16 units for each kind of element. */
public final class ObservatoryIcons {

    private ObservatoryIcons() {
    }

    /**
     * The icon of a kind of element.
     *
     * @param type the kind
     * @return where its SVG stands, or empty when neither it nor a kind above it has one
     */
    public static Optional<URL> of(EClass type) {
        var own = ObservatoryIcons.class.getResource("/icons/" + type.getName() + ".svg");
        if (own != null) {
            return Optional.of(own);
        }
        return type.getESuperTypes().isEmpty() ? Optional.empty() : of(type.getESuperTypes().getFirst());
    }
}
