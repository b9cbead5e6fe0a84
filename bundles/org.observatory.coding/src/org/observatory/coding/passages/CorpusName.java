// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import org.observatory.analysis.Label;

/**
 * An element by identity and name: a coder, a round.
 *
 * @param id   its identity
 * @param name its name
 */
public record CorpusName(String id, Label name) {
}
