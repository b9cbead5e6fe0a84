// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.observatory.analysis.Label;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Scheme;

/** The colours that codes are given, written as {@code #rrggbb}. */
public final class CodePalette {

    /** Twelve colours that colour-blind readers tell apart, too: Tol's muted scheme and three of Okabe and Ito. */
    public static final List<Named> PALETTE = List.of(
            new Named("#332288", new Label("indigo", "indigo")), new Named("#88ccee", new Label("sky blue", "bleu ciel")),
            new Named("#44aa99", new Label("teal", "bleu-vert")), new Named("#117733", new Label("green", "vert")),
            new Named("#999933", new Label("olive", "olive")), new Named("#ddcc77", new Label("sand", "sable")),
            new Named("#cc6677", new Label("rose", "rose")), new Named("#882255", new Label("wine", "lie-de-vin")),
            new Named("#aa4499", new Label("purple", "pourpre")), new Named("#e69f00", new Label("orange", "orange")),
            new Named("#0072b2", new Label("blue", "bleu")), new Named("#d55e00", new Label("vermilion", "vermillon")));

    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-f]{6}");

    private CodePalette() {
    }

    /**
     * A colour of the palette.
     *
     * @param colour as {@code #rrggbb}
     * @param name   what people call it
     */
    public record Named(String colour, Label name) {
    }

    /** {@return the colour that a code has itself; empty if it has that of the code above, or none that can be read} */
    public static Optional<String> own(Code code) {
        return read(code.getColour());
    }

    /**
     * {@return a colour as it is written in the codebook}
     *
     * @param typed the same, whatever the case of its digits; null for none
     */
    public static Optional<String> read(String typed) {
        var plain = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return WRITTEN.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    /** {@return the colour of the palette that the codes at the top of a codebook bear least} */
    public static String next(Scheme scheme) {
        var borne = new HashMap<String, Integer>();
        scheme.getCodes().forEach(code -> own(code).ifPresent(colour -> borne.merge(colour, 1, Integer::sum)));
        var next = PALETTE.getFirst().colour();
        for (var named : PALETTE) {
            if (borne.getOrDefault(named.colour(), 0) < borne.getOrDefault(next, 0)) {
                next = named.colour();
            }
        }
        return next;
    }

    /** {@return the name of a colour: that of the palette, or how it is written} */
    public static Label name(String colour) {
        return PALETTE.stream().filter(named -> named.colour().equals(colour)).map(Named::name).findFirst()
                .orElse(new Label(colour, colour));
    }
}
