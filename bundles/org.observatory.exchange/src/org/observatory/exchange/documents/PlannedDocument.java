// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.nio.file.Path;
import java.util.List;

import org.observatory.exchange.Remark;

/**
 * What will become of a file, to be shown and changed before anything is done.
 *
 * @param path      the file
 * @param file      its name below the folder that was given
 * @param digest    the SHA-256 of its content, by which it is known again when it is read once more
 * @param name      what the document will be called
 * @param slug      what its file in the project will be called, as far as can be told now
 * @param match     the case that its name tells
 * @param cases     the identities of the cases that it will be attached to; that of the match, until it is changed
 * @param speakers  who speaks in it, and who is left out of counts; in the order of the speakers of the text
 * @param summary   what its text is like
 * @param remarks   what is to know about how it is read
 * @param included  whether it is imported
 */
public record PlannedDocument(Path path, String file, String digest, String name, String slug, CaseMatch match,
        List<String> cases, List<TextSpeaker> speakers, Summary summary, List<Remark> remarks, boolean included) {

    /**
     * What a text is like.
     *
     * @param format     the identifier of the importer
     * @param charset    the character set of the file; null where the format leaves no choice
     * @param language   the language it seems to be in, as a two-letter code; null when it cannot be told
     * @param characters how long it is, in UTF-16 units
     * @param headings   how many headings it has
     * @param turns      how many turns of speakers
     */
    public record Summary(String format, String charset, String language, int characters, int headings, int turns) {

        static Summary of(ReceivedText text) {
            return new Summary(text.format(), text.charset(), text.language(), text.text().length(),
                    count(text, TextPart.Kind.HEADING), count(text, TextPart.Kind.TURN));
        }

        private static int count(ReceivedText text, TextPart.Kind kind) {
            return (int) text.parts().stream().filter(part -> part.kind() == kind).count();
        }
    }

    /** Copies the lists. */
    public PlannedDocument {
        cases = List.copyOf(cases);
        speakers = List.copyOf(speakers);
        remarks = List.copyOf(remarks);
    }

    /** {@return the same under another name} */
    public PlannedDocument named(String other) {
        return new PlannedDocument(path, file, digest, other, slug, match, cases, speakers, summary, remarks, included);
    }

    /** {@return the same, attached to these cases} */
    public PlannedDocument about(List<String> others) {
        return new PlannedDocument(path, file, digest, name, slug, match, others, speakers, summary, remarks, included);
    }

    /**
     * {@return the same with other speakers}
     *
     * @param others as many as there are, in the same order
     */
    public PlannedDocument spokenBy(List<TextSpeaker> others) {
        if (others.size() != speakers.size()) {
            throw new IllegalArgumentException("Not as many speakers: " + others);
        }
        return new PlannedDocument(path, file, digest, name, slug, match, cases, others, summary, remarks, included);
    }

    /** {@return the same, imported or not} */
    public PlannedDocument included(boolean is) {
        return new PlannedDocument(path, file, digest, name, slug, match, cases, speakers, summary, remarks, is);
    }
}
