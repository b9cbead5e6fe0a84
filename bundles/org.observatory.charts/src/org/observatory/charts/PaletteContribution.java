// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

/**
 * A palette that a plug-in adds. Contributed through the extension point {@code org.observatory.charts.palettes}; stateless,
 * with a public constructor without arguments. A palette that does not keep what {@link Palette#faults()} asks for is named,
 * reported and set aside.
 */
public interface PaletteContribution {

    /** {@return the identifier of the palette, the same as the id of the extension} */
    String id();

    /** {@return the palette, with that identifier} */
    Palette palette();
}
