// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.observatory.analysis.Label;

/**
 * Looks for one kind of fault. Contributed through the extension point {@code org.observatory.project.checks}; stateless,
 * with a public constructor without arguments.
 */
public interface Check {

    /** When the workbench runs a check of a project that is open; the command line runs all of them. */
    enum Occasion {
        /** After each pause in editing, on the thread that edits: all such checks together have a tenth of a second. */
        EDIT,
        /**
         * When the project was opened or saved, in the background, on a reading of its own of what was saved: for checks
         * that read texts or look at everything there is.
         */
        SAVE
    }

    /** {@return its identifier: lower-case words joined by hyphens, unique, the same as in the extension, stable} */
    String id();

    /** {@return its name, in a few words} */
    Label label();

    /** {@return what it looks for and why, in one or two sentences} */
    Label description();

    /** {@return when it runs; after each edit unless told otherwise} */
    default Occasion occasion() {
        return Occasion.EDIT;
    }

    /**
     * {@return the parts of a project on which its issues depend, the names in their messages and paths included; all unless told
     * otherwise} While somebody edits, it is run again only after edits of these.
     */
    default Set<Area> reads() {
        return EnumSet.allOf(Area.class);
    }

    /**
     * Looks at a whole project.
     *
     * @param project the project; to be read only
     * @param report  takes each issue found, in the order of the model
     */
    void run(CheckedProject project, Consumer<Issue> report);
}
