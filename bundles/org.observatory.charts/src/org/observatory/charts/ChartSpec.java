// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.Objects;

import org.observatory.analysis.Language;
import org.observatory.analysis.Table;

/**
 * A chart described: what is to be seen and read, in one language, without sizes, fonts or colours.
 *
 * @param id          the identifier of the definition that drew it
 * @param language    the language of its texts
 * @param title       what it is about; shown by styles that have titles, and always the name of the file's picture
 * @param takeaway    the one sentence to remember; shown by styles that have it
 * @param plot        what is drawn
 * @param captions    what stands under it
 * @param alternative what it shows, for those who do not see it: from a definition only what is particular to it; its kind,
 *                    what is compared, extremes, trend and base are said before it when it is drawn
 * @param data        the data behind it, shown beside the picture and written beside the file
 * @param fingerprint identifies the data it was drawn from
 * @param provenance  what it was made from
 */
public record ChartSpec(String id, Language language, String title, String takeaway, Plot plot, Captions captions,
        String alternative, Table data, String fingerprint, Provenance provenance) {

    /** No part may be null. */
    public ChartSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(takeaway, "takeaway");
        Objects.requireNonNull(plot, "plot");
        Objects.requireNonNull(captions, "captions");
        Objects.requireNonNull(alternative, "alternative");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** As a definition describes it; whoever ran the analysis adds what it was made from. */
    public ChartSpec(String id, Language language, String title, String takeaway, Plot plot, Captions captions,
            String alternative, Table data, String fingerprint) {
        this(id, language, title, takeaway, plot, captions, alternative, data, fingerprint, Provenance.NONE);
    }

    /** The same, made from that. */
    public ChartSpec with(Provenance other) {
        return new ChartSpec(id, language, title, takeaway, plot, captions, alternative, data, fingerprint, other);
    }

    /** The same with another text for those who do not see it. */
    public ChartSpec withAlternative(String other) {
        return new ChartSpec(id, language, title, takeaway, plot, captions, other, data, fingerprint, provenance);
    }

    /** The same with other texts under it. */
    public ChartSpec withCaptions(Captions other) {
        return new ChartSpec(id, language, title, takeaway, plot, other, alternative, data, fingerprint, provenance);
    }
}
