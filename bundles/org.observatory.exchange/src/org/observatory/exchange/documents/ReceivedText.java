// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.util.List;
import java.util.Objects;

import org.observatory.exchange.Remark;
import org.observatory.project.XmlText;

/**
 * The text of a document as it will be coded on, and its structure.
 *
 * @param text     the text, normalised by {@link Normalisation}: never blank, lines end with a line feed, the last too
 * @param parts    headings and paragraphs by their beginning, then the turns by theirs; a turn may span paragraphs
 * @param speakers who speaks the turns, in the order in which they first speak
 * @param charset  the name of the character set the file was read in; null where the format leaves no choice
 * @param format   the identifier of the importer that read it
 * @param language the language the text seems to be in, as a two-letter code; null when it cannot be told
 * @param remarks  what is to know about how it was read
 */
public record ReceivedText(String text, List<TextPart> parts, List<TextSpeaker> speakers, String charset, String format,
        String language, List<Remark> remarks) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the text is not normalised, or a part lies outside it, cuts a surrogate pair
     *                                  or has a speaker who is not among the speakers
     */
    public ReceivedText {
        Objects.requireNonNull(format, "format");
        parts = List.copyOf(parts);
        speakers = List.copyOf(speakers);
        remarks = List.copyOf(remarks);
        require(!text.isBlank() && text.endsWith("\n") && text.indexOf('\r') < 0, "The text is not normalised.");
        require(XmlText.firstRefused(text).isEmpty(), "The text has a character that no project can hold.");
        for (var part : parts) {
            require(part.end() <= text.length() && !cuts(text, part.start()) && !cuts(text, part.end()),
                    "Not a part of the text: " + part);
            require(part.speaker() < speakers.size(), "Nobody speaks: " + part);
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    private static boolean cuts(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** {@return the text of a part} */
    public String of(TextPart part) {
        return text.substring(part.start(), part.end());
    }
}
