// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.observatory.analysis.Language;
import org.observatory.coding.passages.CorpusCode;
import org.observatory.coding.passages.Passage;

/** A column of the list of passages: what it says of a passage. */
public enum PassageColumn {
    /** The words of the passage. */
    PASSAGE,
    /** Its codes. */
    CODES,
    /** Its document. */
    DOCUMENT,
    /** The cases of its document. */
    CASES,
    /** Who speaks in it. */
    SPEAKERS,
    /** Who coded it. */
    CODER;

    /** {@return what it says, in the order it is said} */
    public List<String> values(Passage passage, Language language) {
        return switch (this) {
            case PASSAGE -> List.of(line(passage.segment().quotation()));
            case CODES -> passage.codes().stream().map(CorpusCode::name).map(name -> name.in(language)).toList();
            case DOCUMENT -> List.of(passage.document().name().in(language));
            case CASES -> passage.cases().stream().map(one -> one.name().in(language)).toList();
            case SPEAKERS -> passage.speakers().stream().map(speaker -> speaker.name().in(language)).toList();
            case CODER -> Stream.ofNullable(passage.coder()).map(coder -> coder.name().in(language)).toList();
        };
    }

    /** {@return what it says, joined} */
    public String text(Passage passage, Language language) {
        return String.join(", ", values(passage, language));
    }

    /** {@return a text on one line} */
    static String line(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\t') < 0 ? text.strip() : text.replaceAll("\\s*[\\n\\r\\t]\\s*", " ").strip();
    }

    /** {@return a text on one line, with what stands between it and its neighbours} */
    static String joint(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** {@return the last words of a text on one line, no longer than wanted where that is possible} */
    static String end(String text, int length) {
        var from = Math.max(0, text.length() - length);
        var word = from == 0 ? -1 : text.indexOf(' ', from);
        return word < 0 || word == text.length() - 1 ? text.substring(from) : text.substring(word + 1);
    }

    /** {@return the key of its name in the texts} */
    public String key() {
        return "column." + name().toLowerCase(Locale.ROOT);
    }
}
