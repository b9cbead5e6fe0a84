// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.util.List;

import org.observatory.exchange.documents.DocumentImporter;

/** The importers of this package as a plain list, for tests and for use without a registry. */
public final class StandardImporters {

    private StandardImporters() {
    }

    /** {@return all of them, by identifier} */
    public static List<DocumentImporter> all() {
        return List.of(new WordDocument(), new WebPage(), new Markdown(), new OpenText(), new PortableDocument(),
                new RichText(),
                new PlainText());
    }
}
