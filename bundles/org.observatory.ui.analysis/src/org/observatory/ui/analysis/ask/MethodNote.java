// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.ask;

import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Method;
import org.observatory.ui.analysis.texts.AnalysisTexts;

/** The note on a method, as headings with what is said below each. */
public final class MethodNote {

    /**
     * A part of the note.
     *
     * @param heading its heading
     * @param body    what is said, in paragraphs
     */
    public record Part(String heading, String body) {
    }

    private MethodNote() {
    }

    /** {@return the parts that say something} */
    public static List<Part> of(Method method, AnalysisTexts texts) {
        var parts = new ArrayList<Part>();
        add(parts, texts.get("note.what"), method.what().in(texts.language()));
        add(parts, texts.get("note.formula"), method.formula().replace("; ", "\n"));
        add(parts, texts.get("note.unsuitable"), method.unsuitable().in(texts.language()));
        add(parts, texts.get("note.references"), String.join("\n", method.references()));
        return parts;
    }

    private static void add(List<Part> parts, String heading, String body) {
        if (!body.isBlank()) {
            parts.add(new Part(heading, body));
        }
    }
}
