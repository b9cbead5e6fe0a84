// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.List;

import org.observatory.analysis.Label;

/**
 * What a column is proposed to become, and why.
 *
 * @param column   its number, from 0
 * @param heading  its heading
 * @param target   what it becomes
 * @param evidence one sentence each: what its values are, how many of how many, how they were read
 * @param doubts   the cells that are no such values, or doubtful ones, in order
 */
public record ColumnProposal(int column, String heading, ColumnTarget target, List<Label> evidence, List<CellDoubt> doubts) {

    /** Copies the lists. */
    public ColumnProposal {
        evidence = List.copyOf(evidence);
        doubts = List.copyOf(doubts);
    }
}
