// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.observatory.analysis.Label;
import org.observatory.coding.Segment;

/**
 * One unit with what each coder gave it.
 *
 * @param key      what it is: the identity of a case or document, or {@code document:start-end}
 * @param holder   the name of the case or document
 * @param document the identity of the document; empty for a case
 * @param segment  where in the document; null for a case, or a document as a whole
 * @param weight   how many units it stands for, 1 but for characters about which all decided alike
 * @param given    what each coder gave it, in their order; null for one who did not code it
 */
record CodedUnit(String key, Label holder, String document, Segment segment, long weight, List<Given> given) {

    CodedUnit {
        given = Collections.unmodifiableList(given);
    }

    /** {@return whether somebody gave it one of these codes} */
    boolean isCoded(Set<String> codes) {
        return given.stream().filter(Objects::nonNull).anyMatch(each -> each.has(codes));
    }

    /** {@return how many coders coded it} */
    long coders() {
        return given.stream().filter(Objects::nonNull).count();
    }

    /** {@return what it is called in a list of units} */
    Label name() {
        return segment == null ? holder : Label.each(language -> holder.in(language) + " [" + segment.start() + "–" + segment.end() + "]");
    }
}
