// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import java.util.Optional;

import org.observatory.coding.scheme.SchemeChange;

/** What somebody wants to change of the scheme, as far as they said so; knows no widget. */
interface SchemeChoice {

    /** {@return what the window is called} */
    String title();

    /** {@return what is asked, as a sentence} */
    String question();

    /** {@return what the button says that does it} */
    String button();

    /** {@return the name of the step in the history} */
    String step();

    /** {@return what would happen; empty while something is left to be said} */
    Optional<SchemeChange> change();

    /** {@return a change that lists the passages concerned while something is left to be said; not to be done} */
    default Optional<SchemeChange> concerned() {
        return Optional.empty();
    }
}
