// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import org.observatory.analysis.Label;

/**
 * A code, copied.
 *
 * @param id     its identity
 * @param name   its name
 * @param path   its name with those above it
 * @param colour its colour as #rrggbb, its own, that of a code above or the neutral one
 * @param above  the identity of the code above it; empty at the top
 * @param place  where it stands in the codebook, counted from 0 downwards
 */
public record CorpusCode(String id, Label name, Label path, String colour, String above, int place) {
}
