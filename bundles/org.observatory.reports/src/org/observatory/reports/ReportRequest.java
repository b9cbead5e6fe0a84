// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports;

import java.util.Objects;

import org.observatory.analysis.Language;
import org.observatory.model.coding.Diffusion;

/**
 * How a report is to be written.
 *
 * @param language the language
 * @param audience whom it is for: no words of people are shown that may not go that far
 * @param about    what it is limited to, by name or identity; empty for all
 * @param slides   whether it will be slides, where less fits
 */
public record ReportRequest(Language language, Diffusion audience, String about, boolean slides) {

    /** No part may be null. */
    public ReportRequest {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(about, "about");
    }

    /** {@return the same for slides, or for pages} */
    public ReportRequest withSlides(boolean wanted) {
        return new ReportRequest(language, audience, about, wanted);
    }
}
