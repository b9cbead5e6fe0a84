// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.finish;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.observatory.reports.internal.look.Piece;

/** On which page of a PDF each piece stands: its marks are places with a name. */
public final class PageNumbers {

    private PageNumbers() {
    }

    /** {@return the pieces, the lines of the table of contents with the pages of a PDF that was made of them} */
    public static List<Piece> known(List<Piece> pieces, byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var places = places(document);
            return pieces.stream().map(piece -> !piece.isContents() || !places.containsKey(piece.target()) ? piece
                    : piece.onPage(places.get(piece.target()).retrievePageNumber() + 1)).toList();
        }
    }

    /** {@return the place of each mark} */
    static Map<String, PDPageDestination> places(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        var places = new HashMap<String, PDPageDestination>();
        if (catalog.getNames() != null && catalog.getNames().getDests() != null) {
            collect(catalog.getNames().getDests(), places);
        }
        return places;
    }

    private static void collect(PDNameTreeNode<PDPageDestination> node,
            Map<String, PDPageDestination> places) throws IOException {
        if (node.getNames() != null) {
            places.putAll(node.getNames());
        }
        if (node.getKids() != null) {
            for (var kid : node.getKids()) {
                collect(kid, places);
            }
        }
    }
}
