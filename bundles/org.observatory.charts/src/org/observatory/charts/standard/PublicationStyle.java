// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import org.observatory.charts.Style;
import org.observatory.charts.StyleContribution;

/** For journals. */
public final class PublicationStyle implements StyleContribution {

    @Override
    public String id() {
        return style().id();
    }

    @Override
    public Style style() {
        return Style.PUBLICATION;
    }
}
