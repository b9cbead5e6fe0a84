// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.codebook;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Scheme;

/** The keys that apply codes: one letter or digit each, whatever its case, for one code of a codebook. */
public final class CodeShortcuts {

    private CodeShortcuts() {
    }

    /** {@return the shortcut in what was typed, in upper case; empty if it is not one letter or digit} */
    public static Optional<String> read(String typed) {
        var key = typed.strip().toUpperCase(Locale.ROOT);
        return key.codePointCount(0, key.length()) == 1 && Character.isLetterOrDigit(key.codePointAt(0)) ? Optional.of(key)
                : Optional.empty();
    }

    /**
     * {@return the code that a key applies; the first in the order of the codebook if several claim it}
     *
     * @param scheme the codebook
     * @param key    a key, whatever its case
     */
    public static Optional<Code> code(Scheme scheme, String key) {
        return other(scheme, key, null);
    }

    /**
     * {@return the code that has a shortcut already}
     *
     * @param scheme the codebook
     * @param key    the shortcut, whatever its case
     * @param but    the code that is to get it; null for none
     */
    public static Optional<Code> other(Scheme scheme, String key, Code but) {
        for (TreeIterator<EObject> all = scheme.eAllContents(); all.hasNext();) {
            var element = all.next();
            if (!(element instanceof Code code)) {
                all.prune();
            } else if (code != but && code.getShortcut() != null && code.getShortcut().strip().equalsIgnoreCase(key.strip())) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
