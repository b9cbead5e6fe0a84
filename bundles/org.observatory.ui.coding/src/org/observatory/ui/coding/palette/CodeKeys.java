// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.observatory.coding.CodeOffers;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Scheme;

/**
 * The codes that one key gives to the selection: those to which the codebook gives a shortcut of one character, and at the digits
 * left over, those used last.
 */
public final class CodeKeys {

    private static final String DIGITS = "123456789";
    /** What the keys of the digits type on a French keyboard without Shift. */
    private static final String FRENCH = "&é\"'(-è_ç";

    private final Map<String, Code> fixed = new TreeMap<>();
    private final List<Key> shown = new ArrayList<>();
    private final boolean french;

    /**
     * A code at hand.
     *
     * @param key  the key, as it is typed; empty for a code that is only to be clicked
     * @param code the code
     * @param own  whether the codebook gave it this key; else it was used lately
     */
    public record Key(String key, Code code, boolean own) {
    }

    /**
     * Gives keys to codes.
     *
     * @param scheme the codebook
     * @param recent the codes used last, the latest first
     * @param french whether the keyboard may be a French one, on which digits are typed by Shift
     */
    public CodeKeys(Scheme scheme, List<Code> recent, boolean french) {
        this.french = french;
        scheme.getCodes().stream().flatMap(code -> CodeOffers.below(code).stream()).forEach(code -> {
            if (code.getShortcut() != null && code.getShortcut().strip().length() == 1) {
                fixed.putIfAbsent(plain(code.getShortcut().strip()), code);
            }
        });
        var free = recent.stream().filter(code -> !fixed.containsValue(code)).iterator();
        for (var digit : DIGITS.split("")) {
            var code = fixed.get(digit);
            if (code == null && free.hasNext()) {
                shown.add(new Key(digit, free.next(), false));
            } else if (code != null) {
                shown.add(new Key(digit, code, true));
            }
        }
        free.forEachRemaining(code -> shown.add(new Key("", code, false)));
        fixed.forEach((key, code) -> {
            if (!DIGITS.contains(key)) {
                shown.add(new Key(key, code, true));
            }
        });
    }

    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /** {@return the codes at hand, those of digits first} */
    public List<Key> shown() {
        return List.copyOf(shown);
    }

    /** {@return the code that a typed character gives} */
    public Optional<Code> code(char typed) {
        var digit = french ? FRENCH.indexOf(typed) : -1;
        return at(String.valueOf(typed)).or(() -> digit < 0 ? Optional.empty() : at(DIGITS.substring(digit, digit + 1)));
    }

    private Optional<Code> at(String typed) {
        var key = plain(typed);
        return shown.stream().filter(one -> one.key().equals(key)).map(Key::code).findFirst();
    }
}
