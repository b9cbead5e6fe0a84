// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange;

import java.util.List;

import org.observatory.analysis.Label;

/**
 * Reads the files of one format. Contributed through the extension point {@code org.observatory.exchange.importers} in
 * one of its forms: {@link org.observatory.exchange.documents.DocumentImporter} for documents,
 * {@link org.observatory.exchange.cases.sheet.TableImporter} for spreadsheets. Stateless, with a public constructor without
 * arguments; opens no dialog, writes nothing, and may be asked by several threads at once.
 */
public interface Importer {

    /** How sure a content is of a format. */
    enum Match {
        /** It begins as no other format does. */
        CERTAIN,
        /** It may be, as any text may be a table: the name of the file decides. */
        POSSIBLE,
        /** It is not. */
        NONE
    }

    /** {@return its identifier: lower-case words joined by hyphens, unique, the same as in the extension, stable} */
    String id();

    /** {@return the name of the format, in a few words without an article: « document Word »} */
    Label label();

    /** {@return the endings of the names of such files, in lower case without a dot, the usual one first} */
    List<String> suffixes();

    /**
     * Looks at a content, not at the name. Quick: it reads no more than it needs to tell.
     *
     * @param file what was received; never empty
     */
    Match match(ReceivedFile file);
}
