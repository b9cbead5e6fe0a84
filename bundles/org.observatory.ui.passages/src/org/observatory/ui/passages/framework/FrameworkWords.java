// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.framework;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.observatory.analysis.Wording;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.tables.grid.GridWords;

/** What a framework grid says of its rows, columns and steps. */
final class FrameworkWords implements GridWords {

    private final FrameworkTexts texts;
    /** A grid says the same few numbers in hundreds of thousands of cells. */
    private final Map<Integer, String> passages = new HashMap<>();
    private final ObservatoryLabels labels;

    FrameworkWords(ObservatoryLabels labels) {
        this.labels = labels;
        this.texts = new FrameworkTexts(labels.language());
    }

    @Override
    public String name() {
        return texts.get("grid.name");
    }

    @Override
    public String count(int shown, int total) {
        return shown == total ? texts.get("grid.count", total) : texts.get("grid.countOf", shown, total);
    }

    @Override
    public String empty() {
        return texts.get("grid.empty");
    }

    /** {@return « 12 passages »; empty text for none} */
    String passages(int count) {
        return count == 0 ? "" : passages.computeIfAbsent(count, number -> texts.get("grid.passages", number));
    }

    /** {@return the name of the step that writes one summary} */
    String writing(Case one, Code theme) {
        return texts.get("step.write", labels.name(one), labels.name(theme));
    }

    /** {@return which summaries are kept though their theme is no column; empty text for none} */
    String kept(Map<Code, Integer> kept) {
        return kept.isEmpty() ? "" : texts.get("themes.kept", kept.entrySet().stream()
                .map(entry -> texts.get("themes.keptOne", labels.name(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(Wording.semicolon(labels.language()))));
    }
}
