// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports;

import java.util.List;
import java.util.Objects;

import org.observatory.analysis.Language;

/**
 * A report before it becomes a file: what it says, in one language. Immutable; the same content gives the same files.
 *
 * @param title       its title
 * @param subtitle    what stands under it: the project, whom the report is for, the date of the data
 * @param language    the language it is written in
 * @param subject     what it is about in one sentence, for the properties of the file
 * @param fingerprint identifies the data it was written from
 * @param blocks      what it says, in order
 */
public record ReportContent(String title, String subtitle, Language language, String subject, String fingerprint, List<Block> blocks) {

    /** The list is copied; no part may be null. */
    public ReportContent {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(fingerprint, "fingerprint");
        blocks = List.copyOf(blocks);
    }

    /** {@return its pieces of one kind, in order} */
    public <T extends Block> List<T> all(Class<T> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
