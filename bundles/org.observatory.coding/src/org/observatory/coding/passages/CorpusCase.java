// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.Map;

import org.observatory.analysis.Label;

/**
 * A case, copied.
 *
 * @param id     its identity
 * @param name   its name
 * @param values what was entered, by the identity of the attribute
 */
public record CorpusCase(String id, Label name, Map<String, CorpusValue> values) {

    /** The values are copied. */
    public CorpusCase {
        values = Map.copyOf(values);
    }
}
