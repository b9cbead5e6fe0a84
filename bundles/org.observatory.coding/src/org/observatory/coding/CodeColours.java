// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import java.util.regex.Pattern;

import org.observatory.model.coding.Code;

/** The colours of codes: a code without one has that of the nearest code above it. */
public final class CodeColours {

    /** The colour of a code when neither it nor any above it has one, as {@code #rrggbb}. */
    public static final String NEUTRAL = "#70839a";

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private CodeColours() {
    }

    /** {@return the colour of a code, its own or inherited, as {@code #rrggbb}; neutral for no code} */
    public static String of(Code code) {
        Object at = code;
        while (at instanceof Code one) {
            if (one.getColour() != null && COLOUR.matcher(one.getColour()).matches()) {
                return one.getColour();
            }
            at = one.eContainer();
        }
        return NEUTRAL;
    }
}
