// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.Set;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Result;

/**
 * A chart that can be drawn. Contributed through the extension point {@code org.observatory.charts.charts}; stateless,
 * with a public constructor without arguments, safe to use in several threads at a time.
 */
public interface ChartDefinition {

    /** The identifier by which it is asked for: lower-case words joined by hyphens, unique, stable across versions. */
    String id();

    /** Its name. */
    Label label();

    /** What it shows and when to take it, in one sentence; as a gallery of charts tells it. Empty where the name says it. */
    default Label description() {
        return Label.same("");
    }

    /** Whom it is for. */
    default Audience audience() {
        return Audience.BOTH;
    }

    /** Which result it draws when nobody chooses another. */
    AnalysisRequest request();

    /**
     * Which result it draws of these data when nobody chooses another. A chart of any attribute looks here for one that
     * suits it.
     *
     * @param input the data
     * @return a request that may still fail, where the data have nothing that suits
     */
    default AnalysisRequest request(Input input) {
        return request();
    }

    /** The identifiers of the analyses some of whose results it draws; {@link #accepts} has the last word. */
    default Set<String> analyses() {
        return Set.of(request().analysis());
    }

    /** Whether it can draw this result: the analysis and the tables are those it reads. */
    boolean accepts(Result result);

    /**
     * Whether it draws results in which small counts are hidden by itself: it takes an empty cell for neither nought nor one, its bases
     * and shares are those of the whole, and it says what it leaves out. Where it does not, its drawing is compared with that of the
     * whole, and the chart refused where they disagree.
     */
    default boolean knowsHiddenCounts() {
        return false;
    }

    /**
     * A result told more coarsely, where the chart can so do without small counts. Asked only of charts that know hidden counts, before
     * those that are still small are hidden.
     *
     * @param result as the analysis gave it
     * @param least  the smallest count that is shown
     */
    default Result coarser(Result result, int least) {
        return result;
    }

    /**
     * Describes the chart of a result.
     *
     * @param result  accepted by {@link #accepts}
     * @param context the language and style
     * @return the same description for the same result and context
     */
    ChartSpec draw(Result result, ChartContext context);
}
