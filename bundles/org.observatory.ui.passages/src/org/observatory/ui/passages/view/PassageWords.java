// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Wording;
import org.observatory.coding.passages.Passage;
import org.observatory.coding.passages.PassageSearch;

/** What the view says of passages. */
public final class PassageWords {

    private final ViewTexts texts;

    /**
     * Says it in a language.
     *
     * @param texts the words of the language
     */
    public PassageWords(ViewTexts texts) {
        this.texts = texts;
    }

    /** {@return how many were found: « 42 passages de 12 documents, 9 cas »} */
    public String count(PassageSearch.Found found) {
        return found.passages().isEmpty() ? texts.get("count.none") : texts.get("count", found.passages().size(), found.documents(), found.cases());
    }

    /** {@return the passage in its context, on one line, with marks around it where there is context} */
    public String inContext(Passage passage) {
        var segment = passage.segment();
        return PassageColumn.line("…" + segment.before()) + " [" + PassageColumn.line(segment.quotation()) + "] "
                + PassageColumn.line(segment.after() + "…");
    }

    /** {@return what a screen reader says of a row} */
    public String spoken(PassageRows.Row row) {
        return switch (row) {
            case PassageRows.Heading heading -> heading(heading);
            case PassageRows.More more -> more(more);
            case PassageRows.Line line -> line.passage().segment().quotation();
        };
    }

    /** {@return the name of a group with how many passages it has} */
    public String heading(PassageRows.Heading heading) {
        return texts.get("heading", heading.key().name().in(texts.language()), heading.count());
    }

    /** {@return what is said of passages that are not shown for now} */
    public String more(PassageRows.More more) {
        return texts.get("more", more.count());
    }

    /** {@return who speaks, where, coded by whom and as what: the reference under a passage} */
    public String reference(Passage passage) {
        var parts = new ArrayList<String>();
        var language = texts.language();
        parts.addAll(PassageColumn.SPEAKERS.values(passage, language));
        parts.add(passage.document().name().in(language));
        if (!passage.cases().isEmpty()) {
            parts.add(texts.get(passage.cases().size() == 1 ? "reference.case" : "reference.cases",
                    PassageColumn.CASES.text(passage, language)));
        }
        if (!passage.segment().placed()) {
            parts.add(texts.get("reference.unplaced"));
        }
        return String.join(", ", parts);
    }

    /** {@return by whom it was coded, and as what} */
    public String coded(Passage passage) {
        var language = texts.language();
        return texts.get("reference.coded", PassageColumn.CODES.text(passage, language), PassageColumn.CODER.text(passage, language));
    }

    /** {@return passages as text to be pasted: each in quotation marks with its reference} */
    public String text(List<Passage> passages) {
        var lines = new StringBuilder();
        for (var passage : passages) {
            lines.append(Wording.quote(passage.segment().quotation().strip(), texts.language())).append(" (").append(reference(passage))
                    .append(Wording.semicolon(texts.language())).append(coded(passage)).append(")").append(System.lineSeparator());
        }
        return lines.toString();
    }
}
