// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

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

    /** Which result it draws when nobody chooses another. */
    AnalysisRequest request();

    /** Whether it can draw this result: the analysis and the tables are those it reads. */
    boolean accepts(Result result);

    /**
     * Describes the chart of a result.
     *
     * @param result  accepted by {@link #accepts}
     * @param context the language and style
     * @return the same description for the same result and context
     */
    ChartSpec draw(Result result, ChartContext context);
}
