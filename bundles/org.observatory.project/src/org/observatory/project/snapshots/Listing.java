// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.snapshots;

import java.util.List;

import org.observatory.analysis.Label;

/**
 * The frozen versions of a project.
 *
 * @param snapshots those that can be told, the latest first
 * @param refused   one sentence for each archive among them that is none
 */
public record Listing(List<Snapshot> snapshots, List<Label> refused) {

    /** Copies the lists. */
    public Listing {
        snapshots = List.copyOf(snapshots);
        refused = List.copyOf(refused);
    }
}
