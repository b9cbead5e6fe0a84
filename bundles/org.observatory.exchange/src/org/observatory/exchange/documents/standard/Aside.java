// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.util.ArrayList;
import java.util.List;

import org.observatory.exchange.Findings.Finding;
import org.observatory.exchange.ImportException;

/**
 * The paragraphs of a note or text box, put aside until its place comes. Its tables are their cells, one after the
 * other.
 */
final class Aside implements Content {

    private final List<String> paragraphs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    @Override
    public void add(String text, boolean bold) {
        current.append(text);
    }

    @Override
    public void end(int level, String style) {
        paragraphs.add(current.toString());
        current.setLength(0);
    }

    @Override
    public void beginRow() {
        // a paragraph ends by itself
    }

    @Override
    public void endCell() {
        if (!current.isEmpty()) {
            end(0, "");
        }
    }

    @Override
    public void endRow() {
        endCell();
    }

    @Override
    public void found(Finding finding) {
        findings.add(finding);
    }

    @Override
    public boolean isAtStart() {
        return current.isEmpty();
    }

    /** {@return whether it holds nothing but blanks} */
    boolean isBlank() {
        return current.toString().isBlank() && paragraphs.stream().allMatch(String::isBlank);
    }

    /**
     * Writes what was put aside as paragraphs of their own.
     *
     * @param before what stands before the first of them, such as the number of a note
     */
    void writeTo(Content content, String before) throws ImportException {
        endCell();
        findings.forEach(content::found);
        var begin = before;
        for (var paragraph : paragraphs) {
            // A note begins with the blank that stood between its number and its text.
            content.add(begin.isEmpty() ? paragraph : begin + paragraph.stripLeading(), false);
            content.end(0, "");
            begin = "";
        }
    }
}
