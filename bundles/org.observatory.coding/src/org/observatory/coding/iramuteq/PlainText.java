// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.iramuteq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Label;
import org.observatory.analysis.Wording;

/** Texts without the signs that mean something in a corpus, and how many of each were replaced. */
final class PlainText {

    /** Stars begin a text or a theme, underscores a starred word, and the others stand for punctuation within IRaMuTeQ. */
    private static final String REPLACED = "*_$£";

    private final Map<Character, Integer> counts = new LinkedHashMap<>();

    /** {@return a text with a space in place of each such sign, plain spaces, and no empty lines} */
    String of(String text) {
        var plain = new StringBuilder();
        for (var line : text.split("\\R")) {
            var clean = new StringBuilder();
            for (var at = 0; at < line.length(); at++) {
                var unit = line.charAt(at);
                if (REPLACED.indexOf(unit) >= 0) {
                    counts.merge(unit, 1, Integer::sum);
                    clean.append(' ');
                } else {
                    clean.append(Character.isSpaceChar(unit) || Character.isISOControl(unit) ? ' ' : unit);
                }
            }
            if (!clean.toString().isBlank()) {
                plain.append(clean.toString().strip()).append('\n');
            }
        }
        return plain.toString();
    }

    /** {@return what was replaced} */
    List<Label> changes() {
        var changes = new ArrayList<Label>();
        counts.forEach((sign, count) -> changes.add(Label.each(language -> new Label("Replaced by a space: ", "Remplacé par une espace\u00a0: ")
                .in(language) + count + " × " + Wording.quote(sign.toString(), language) + ".")));
        return changes;
    }
}
