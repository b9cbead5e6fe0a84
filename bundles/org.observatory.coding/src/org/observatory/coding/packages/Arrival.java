// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import java.util.Objects;

import org.observatory.analysis.Label;

/**
 * One thing that a package brings, or that stays although the package lacks it, as a researcher reads it.
 *
 * @param what   what happens
 * @param about  the code of a passage, the name of any other element, with the field of it that changes
 * @param place  the document of a passage with who coded it, where any other element stands
 * @param before what stood there; blank for nothing
 * @param after  the quotation of a passage, what stands there from then on; blank for nothing
 */
public record Arrival(What what, Label about, Label place, Label before, Label after) {

    /** What happens. */
    public enum What {
        /** A passage is coded. */
        PASSAGE,
        /** Something else is added. */
        ADDED,
        /** The text of a document changes. */
        TEXT,
        /** Something changes. */
        CHANGED,
        /** Something moves. */
        MOVED,
        /** Something goes. */
        REMOVED,
        /** Something that the package lacks stays. */
        KEPT
    }

    /** Nothing may be null. */
    public Arrival {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
