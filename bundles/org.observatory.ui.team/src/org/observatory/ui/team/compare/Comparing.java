// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.observatory.coding.team.Adjudication;
import org.observatory.coding.team.CodeFigures;
import org.observatory.coding.team.DocumentComparison;
import org.observatory.coding.team.Finding;
import org.observatory.coding.team.Stretch;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectSession;

/** What several coders did in one document, as it is shown: who is compared, what they did, what is to be gone through next. */
final class Comparing {

    private final ProjectSession session;
    private final Document document;
    private final String text;
    private List<Coder> coders;
    private Map<Finding, FindingRow> known = Map.of();
    private List<FindingRow> all = List.of();
    private List<Stretch> stretches = List.of();
    private DocumentComparison comparison;
    private boolean agreements;
    private boolean settledHidden;

    /**
     * Compares all who coded a document.
     *
     * @param text the text of the document
     */
    Comparing(ProjectSession session, Document document, String text) {
        this.session = session;
        this.document = document;
        this.text = text;
        coders = coded(session, document);
        update();
    }

    /** {@return who coded something in a document, the layer that settles left out, in the order of the project} */
    static List<Coder> coded(ProjectSession session, Document document) {
        var present = session.content().codings().stream()
                .filter(file -> file.getDocument() == document && !file.getCodings().isEmpty()).map(Codings::getCoder).toList();
        return session.content().scheme().getCoders().stream().filter(coder -> !coder.isArbitrated() && present.contains(coder))
                .toList();
    }

    /** {@return who can be compared} */
    List<Coder> candidates() {
        return session.content().scheme().getCoders().stream().filter(coder -> !coder.isArbitrated()).toList();
    }

    /** {@return who is compared} */
    List<Coder> coders() {
        return coders;
    }

    /** Says who is compared. */
    void choose(List<Coder> chosen) {
        coders = candidates().stream().filter(chosen::contains).toList();
        update();
    }

    /** Reads anew what is coded and settled. */
    void update() {
        coders = candidates().stream().filter(coders::contains).toList();
        var files = session.content().codings().stream().filter(file -> file.getDocument() == document).toList();
        stretches = Stretch.of(files);
        comparison = new DocumentComparison(coders, stretches, new Adjudication(session).rulings(document), text.length());
        var rows = new HashMap<Finding, FindingRow>();
        all = comparison.findings().stream().map(finding -> {
            var row = known.getOrDefault(finding, null);
            row = row == null ? new FindingRow(finding, quotation(finding)) : row;
            row.settle(comparison.isSettled(finding), comparison.rulings(finding));
            rows.put(finding, row);
            return row;
        }).toList();
        known = rows;
    }

    private String quotation(Finding finding) {
        var hull = finding.hull();
        return hull.start() >= text.length() ? "" : text.substring(hull.start(), Math.min(hull.end(), text.length()));
    }

    String text() {
        return text;
    }

    /** {@return what was coded, also by those who are not compared and in the layer that settles} */
    List<Stretch> stretches() {
        return stretches;
    }

    /** {@return the layer that settles, if there is one} */
    Optional<Coder> layer() {
        return new Adjudication(session).layer();
    }

    /** Lists agreements, too, or differences alone. */
    void showAgreements(boolean shown) {
        agreements = shown;
    }

    /** Leaves settled differences out, or lists them, too. */
    void hideSettled(boolean hidden) {
        settledHidden = hidden;
    }

    /** {@return what is listed, by position} */
    List<FindingRow> rows() {
        return all.stream().filter(row -> agreements || !row.finding().isAgreement()).filter(row -> !settledHidden || !row.isSettled())
                .toList();
    }

    /** {@return what was found, whatever is listed, by position} */
    List<FindingRow> all() {
        return all;
    }

    /** {@return the figures of all codes together} */
    CodeFigures total() {
        return comparison.total();
    }

    /** {@return the figures of each code} */
    List<CodeFigures> figures() {
        return comparison.figures();
    }

    /**
     * {@return the row after or before one; the first or last if none is given; empty at the end}
     *
     * @param shown  the rows in the order they are shown
     * @param from   where to begin; null for none
     * @param onward whether the next one is wanted
     */
    static Optional<FindingRow> beside(List<FindingRow> shown, FindingRow from, boolean onward) {
        var at = shown.indexOf(from);
        var place = at < 0 ? onward ? 0 : shown.size() - 1 : at + (onward ? 1 : -1);
        return place < 0 || place >= shown.size() ? Optional.empty() : Optional.of(shown.get(place));
    }

    /** {@return the first difference after a row that is not settled, else the first before it; empty if all are settled} */
    Optional<FindingRow> open(FindingRow after) {
        var at = all.indexOf(after);
        var open = all.stream().filter(row -> !row.finding().isAgreement() && !row.isSettled()).toList();
        return open.stream().filter(row -> all.indexOf(row) > at).findFirst().or(() -> open.stream().findFirst());
    }
}
