// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which result a chart draws.
 *
 * @param analysis   the identifier of the analysis
 * @param parameters its parameters, as texts by name; those that are missing keep their default
 */
public record AnalysisRequest(String analysis, Map<String, String> parameters) {

    /** Copies the map. */
    public AnalysisRequest {
        Objects.requireNonNull(analysis, "analysis");
        parameters = Map.copyOf(parameters);
    }

    /**
     * {@return what is kept as lines, by name}
     *
     * @param lines each a name, an equals sign and a value; other lines are passed over
     */
    public static Map<String, String> pairs(List<String> lines) {
        var pairs = new LinkedHashMap<String, String>();
        for (var line : lines) {
            var sign = line.indexOf('=');
            if (sign > 0) {
                pairs.put(line.substring(0, sign), line.substring(sign + 1));
            }
        }
        return pairs;
    }

    /** The same with other values for some of the parameters. */
    public AnalysisRequest with(Map<String, String> others) {
        var all = new HashMap<>(parameters);
        all.putAll(others);
        return new AnalysisRequest(analysis, all);
    }
}
