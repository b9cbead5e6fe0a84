// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

/**
 * A style that a plug-in adds. Contributed through the extension point {@code org.observatory.charts.styles}; stateless, with
 * a public constructor without arguments.
 */
public interface StyleContribution {

    /** {@return the identifier of the style, the same as the id of the extension} */
    String id();

    /** {@return the style, with that identifier} */
    Style style();
}
