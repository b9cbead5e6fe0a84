// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import java.util.stream.Collectors;

import org.observatory.analysis.Wording;
import org.observatory.ui.tables.texts.TableTexts;

/** What is said before and after a paste. */
public final class PasteText {

    private static final int MOST = 8;
    private static final int LONGEST = 40;

    private final TableTexts texts;

    /**
     * Speaks one language.
     *
     * @param texts its messages
     */
    public PasteText(TableTexts texts) {
        this.texts = texts;
    }

    /** {@return the title of the question} */
    public String title() {
        return texts.get("paste.title");
    }

    /** {@return what would be pasted and everything that would not, cell by cell} */
    public String summary(PastePlan<?> plan) {
        var lines = new StringBuilder(texts.get("paste.changes", plan.changes().size()));
        if (plan.unchanged() > 0) {
            lines.append(' ').append(texts.get("paste.unchanged", plan.unchanged()));
        }
        if (!plan.refused().isEmpty()) {
            lines.append("\n\n").append(texts.get("paste.refused", plan.refused().size())).append('\n')
                    .append(plan.refused().stream().limit(MOST).map(this::line).collect(Collectors.joining("\n")));
            if (plan.refused().size() > MOST) {
                lines.append('\n').append(texts.get("paste.more", plan.refused().size() - MOST));
            }
        }
        if (plan.beyond() > 0) {
            lines.append("\n\n").append(texts.get("paste.beyond", plan.beyond()));
        }
        return lines.toString();
    }

    private String line(PastePlan.Refusal refusal) {
        var text = refusal.text().strip().replace('\n', ' ');
        var shown = text.codePointCount(0, text.length()) > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
        return texts.get("paste.line", refusal.row() + 1, refusal.column(), Wording.quote(shown, texts.language()), refusal.reason());
    }

    /** {@return what the button says that pastes the rest} */
    public String paste(PastePlan<?> plan) {
        return texts.get("paste.paste", plan.changes().size());
    }

    /** {@return what the button says that pastes nothing} */
    public String cancel() {
        return texts.get("paste.cancel");
    }

    /** {@return what the button says when there is nothing to paste} */
    public String close() {
        return texts.get("paste.close");
    }

    /** {@return what is said when nothing was pasted} */
    public String nothing() {
        return texts.get("paste.nothing");
    }

    /** {@return what was pasted} */
    public String done(PastePlan<?> plan) {
        return texts.get("paste.done", plan.changes().size());
    }

    /** {@return what is said of a column that cannot be edited} */
    public String locked() {
        return texts.get("paste.locked");
    }
}
