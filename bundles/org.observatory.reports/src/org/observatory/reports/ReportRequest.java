// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports;

import java.util.Map;
import java.util.Objects;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Language;
import org.observatory.analysis.Parameter;
import org.observatory.model.coding.Diffusion;

/**
 * How a report is to be written.
 *
 * @param language the language
 * @param audience whom it is for: no words of people are shown that may not go that far
 * @param about    what it is limited to, by name or identity; empty for all
 * @param slides   whether it will be slides, where less fits
 * @param choices  what was chosen for {@link ReportTemplate#parameters()}, as texts by name; what is missing has its default
 */
public record ReportRequest(Language language, Diffusion audience, String about, boolean slides, Map<String, String> choices) {

    /** No part may be null; the map is copied. */
    public ReportRequest {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(about, "about");
        choices = Map.copyOf(choices);
    }

    /** With all parameters of the template at their defaults. */
    public ReportRequest(Language language, Diffusion audience, String about, boolean slides) {
        this(language, audience, about, slides, Map.of());
    }

    /** {@return the same for slides, or for pages} */
    public ReportRequest withSlides(boolean wanted) {
        return new ReportRequest(language, audience, about, wanted, choices);
    }

    /** {@return the same with other choices} */
    public ReportRequest choosing(Map<String, String> others) {
        return new ReportRequest(language, audience, about, slides, others);
    }

    /**
     * {@return the value of a parameter of the template}
     *
     * @throws ReportException naming the parameter and what it takes, when what was chosen is no value of it
     */
    public <T> T value(Parameter<T> parameter) throws ReportException {
        var chosen = choices.get(parameter.name());
        try {
            return chosen == null ? parameter.defaultValue() : parameter.parse(chosen);
        } catch (AnalysisException refused) {
            throw new ReportException(refused.label());
        }
    }
}
