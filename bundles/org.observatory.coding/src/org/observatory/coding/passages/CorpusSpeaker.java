// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.Map;

import org.observatory.analysis.Label;

/**
 * Somebody who speaks in a document, copied.
 *
 * @param id      their identity
 * @param name    their name
 * @param leftOut whether they are left out of counts
 * @param values  what was entered, by the identity of the attribute
 */
public record CorpusSpeaker(String id, Label name, boolean leftOut, Map<String, CorpusValue> values) {

    /** The values are copied. */
    public CorpusSpeaker {
        values = Map.copyOf(values);
    }
}
