// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.anchors;

import org.observatory.coding.Segment;
import org.observatory.model.coding.Anchored;

/** What becomes of a passage when the text of its document changes. */
public sealed interface Placed {

    /** {@return the passage} */
    Anchored passage();

    /**
     * It stands where it stood.
     *
     * @param passage the passage
     * @param at      where
     */
    record Kept(Anchored passage, Segment at) implements Placed {
    }

    /**
     * It stands elsewhere, with the same words.
     *
     * @param passage the passage
     * @param to      where
     */
    record Moved(Anchored passage, Segment to) implements Placed {
    }

    /**
     * It stands, but its words were edited.
     *
     * @param passage the passage
     * @param to      where
     * @param was     its words before
     * @param becomes its words after
     */
    record Changed(Anchored passage, Segment to, String was, String becomes) implements Placed {
    }

    /**
     * It cannot be placed: it keeps its quotation and its last place, and waits until somebody places or discards it.
     *
     * @param passage the passage
     */
    record Lost(Anchored passage) implements Placed {
    }
}
