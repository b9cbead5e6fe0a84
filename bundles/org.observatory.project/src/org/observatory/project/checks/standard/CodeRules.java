// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.observatory.model.coding.Code;
import org.observatory.model.coding.Scheme;

/**
 * Which codes with a rule a code stands under: a code is exclusive, or allowed a number of times, for those below it.
 */
final class CodeRules {

    /**
     * A rule that a code is subject to.
     *
     * @param rule   the code above that has the rule
     * @param branch the code directly below that one at or under which the code stands
     */
    record Place(Code rule, Code branch) {
    }

    private final Map<Code, List<Place>> places = new HashMap<>();

    /**
     * Looks through a codebook.
     *
     * @param scheme the codebook
     * @param rules  which codes have the rule
     */
    CodeRules(Scheme scheme, Predicate<Code> rules) {
        scheme.getCodes().forEach(code -> look(code, List.of(), rules));
    }

    private void look(Code code, List<Place> above, Predicate<Code> rules) {
        if (!above.isEmpty()) {
            places.put(code, above);
        }
        for (var below : code.getCodes()) {
            if (rules.test(code)) {
                var further = new ArrayList<>(above);
                further.add(new Place(code, below));
                look(below, List.copyOf(further), rules);
            } else {
                look(below, above, rules);
            }
        }
    }

    /** {@return whether no code is subject to a rule} */
    boolean isEmpty() {
        return places.isEmpty();
    }

    /** {@return the rules that a code is subject to, from the top} */
    List<Place> of(Code code) {
        return places.getOrDefault(code, List.of());
    }
}
