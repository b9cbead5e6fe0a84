// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.stripes;

import java.util.List;

import org.observatory.model.coding.Coding;

/** What the margin of stripes shows and where: the passages beside the visible text. */
public interface Stripes {

    /** {@return the passages of which something is visible, by place} */
    List<Coding> visible();

    /** {@return the lane of a passage} */
    int lane(Coding coding);

    /** {@return how many lanes the whole document has} */
    int depth();

    /** {@return where the lines of a passage begin, in pixels from the top of the margin; may lie outside of it} */
    int top(Coding coding);

    /** {@return where the lines of a passage end} */
    int bottom(Coding coding);

    /** {@return the label of a passage} */
    String label(Coding coding);

    /** {@return what is told of a passage when one points at it} */
    String told(Coding coding);

    /** {@return whether a passage is the chosen one} */
    boolean isChosen(Coding coding);

    /** {@return whether a passage is selected in another part of the window} */
    boolean isLinked(Coding coding);

    /** {@return a number that tells codes apart, the same for the same code} */
    int kind(Coding coding);

    /** {@return a number that changes whenever something else is to be shown} */
    long state();
}
