// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.palette;

import java.util.Optional;

import org.observatory.coding.CodeOffers.Refusal;
import org.observatory.model.coding.Code;

/**
 * A code as the palette offers it.
 *
 * @param code    the code
 * @param name    its name
 * @param above   the names above it, joined; empty for one at the top
 * @param key     its shortcut; empty for none
 * @param refusal why it cannot be given here; empty if it can
 */
public record CodeEntry(Code code, String name, String above, String key, Optional<Refusal> refusal) {

    /** {@return whether it can be given here} */
    public boolean isOffered() {
        return refusal.isEmpty();
    }
}
