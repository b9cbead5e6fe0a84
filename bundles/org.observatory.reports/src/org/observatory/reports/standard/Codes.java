// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import java.util.ArrayList;
import java.util.List;

import org.observatory.model.coding.Code;
import org.observatory.model.coding.Scheme;

/** Codes in the order of the codebook. */
final class Codes {

    private Codes() {
    }

    /** {@return all codes, each followed by those below it} */
    static List<Code> all(Scheme scheme) {
        var all = new ArrayList<Code>();
        scheme.getCodes().forEach(code -> add(code, all));
        return all;
    }

    /** {@return a code and all those below it} */
    static List<Code> from(Code code) {
        var all = new ArrayList<Code>();
        add(code, all);
        return all;
    }

    private static void add(Code code, List<Code> all) {
        all.add(code);
        code.getCodes().forEach(below -> add(below, all));
    }

    /** {@return how many codes stand above a code} */
    static int depth(Code code) {
        var depth = 0;
        for (var at = code.eContainer(); at instanceof Code; at = at.eContainer()) {
            depth++;
        }
        return depth;
    }
}
