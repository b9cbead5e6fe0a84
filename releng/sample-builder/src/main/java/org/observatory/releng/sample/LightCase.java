// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.util.List;
import java.util.Map;

/**
 * A case without documents, as it was drawn.
 *
 * @param key       its key, L001 and so on
 * @param slug      the name of its file
 * @param name      its name, as typed
 * @param territory the key of its territory
 * @param start     when it begins
 * @param end       when it ends; null while it goes on
 * @param values    its values by attribute, as written in the sources
 * @param actors    name, profile and role of each actor
 * @param steps     the steps it went through
 */
record LightCase(String key, String slug, String name, String territory, String start, String end,
        Map<String, String> values, List<List<String>> actors, List<LightStep> steps) {

    /**
     * A step.
     *
     * @param state     the key of the state
     * @param start     when it begins, as precise as known
     * @param end       when it ends; null for an open end
     * @param certainty how sure it is
     */
    record LightStep(String state, String start, String end, String certainty) {
    }
}
