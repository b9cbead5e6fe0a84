// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import org.observatory.exchange.Findings.Finding;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.documents.TextBuilder;

/** Takes what is read of a document: the text itself, or a note or text box that is put aside until its place comes. */
interface Content {

    /** Adds to the paragraph that is being read. */
    void add(String text, boolean bold) throws ImportException;

    /** Ends the paragraph that is being read; see {@link TextBuilder#end}. */
    void end(int level, String style) throws ImportException;

    /** Begins a row of a table. */
    void beginRow();

    /** Ends a cell. */
    void endCell() throws ImportException;

    /** Ends a row. */
    void endRow() throws ImportException;

    /** Adds a finding here. */
    void found(Finding finding);

    /** {@return whether nothing was added yet to the paragraph that is being read} */
    boolean isAtStart();

    /** {@return the content that a builder takes} */
    static Content of(TextBuilder builder) {
        return new Content() {
            @Override
            public void add(String text, boolean bold) throws ImportException {
                builder.add(text, bold);
            }

            @Override
            public void end(int level, String style) throws ImportException {
                builder.end(level, style);
            }

            @Override
            public void beginRow() {
                builder.beginRow();
            }

            @Override
            public void endCell() throws ImportException {
                builder.endCell();
            }

            @Override
            public void endRow() throws ImportException {
                builder.endRow();
            }

            @Override
            public void found(Finding finding) {
                builder.found(finding);
            }

            @Override
            public boolean isAtStart() {
                return builder.isAtStart();
            }
        };
    }
}
