// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An analysis that somebody asked for.
 *
 * @param analysis its identifier
 * @param choices  what was chosen, by the name of the parameter, as it is written in a file; what is not named is the default
 */
public record Asked(String analysis, Map<String, String> choices) {

    /** The choices are copied, in their order. */
    public Asked {
        Objects.requireNonNull(analysis, "analysis");
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }
}
