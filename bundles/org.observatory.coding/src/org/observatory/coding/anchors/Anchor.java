// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.anchors;

import java.util.ArrayList;
import java.util.List;

import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectContent;

/**
 * A passage as it was at a moment, to be looked at by any thread.
 *
 * @param passage   the passage, which is not read again
 * @param start     where it begins
 * @param end       where it ends
 * @param quotation what it quotes, not null
 * @param before    what stood before it, not null
 * @param after     what stood after it, not null
 * @param unplaced  whether it was to be placed already
 */
record Anchor(Anchored passage, int start, int end, String quotation, String before, String after, boolean unplaced) {

    static Anchor of(Anchored passage) {
        return new Anchor(passage, passage.getStart(), passage.getEnd(), text(passage.getQuotation()), text(passage.getBefore()),
                text(passage.getAfter()), passage.isUnplaced());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** All passages of a document: codings and rulings of every coder, quotes, evidence. */
    static List<Anchored> of(ProjectContent content, Document document) {
        var all = new ArrayList<Anchored>();
        content.codings().stream().filter(codings -> codings.getDocument() == document).forEach(codings -> {
            all.addAll(codings.getCodings());
            all.addAll(codings.getRulings());
        });
        content.quotes().stream().filter(quotes -> quotes.getDocument() == document).forEach(quotes -> all.addAll(quotes.getQuotes()));
        content.trajectories().forEach(trajectory -> trajectory.getSteps().forEach(step -> step.getEvidence().stream()
                .filter(evidence -> evidence.getDocument() == document).forEach(all::add)));
        return all;
    }

    /** Whether its quotation stands in a text where it says; one that quotes nothing stands anywhere within. */
    boolean stands(String text) {
        return start >= 0 && start < end && end <= text.length()
                && (quotation.isEmpty() || quotation.length() == end - start && text.startsWith(quotation, start));
    }
}
