// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.util.List;
import java.util.TreeMap;

import org.eclipse.emf.common.util.ECollections;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.QuoteState;
import org.observatory.model.coding.Quotes;
import org.observatory.releng.sample.Block.Field;

/** Makes the quotes from lines: document, state, diffusion, quotation, attribution, remark. */
final class QuoteSource {

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    private final Sample sample;

    QuoteSource(Sample sample) {
        this.sample = sample;
    }

    void add(List<String> lines) {
        var files = new TreeMap<String, Quotes>();
        for (var line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                quote(files, new Field("quote", line).pieces(6));
            }
        }
        files.forEach((document, file) -> {
            ECollections.sort(file.getQuotes(), CodingSource.ORDER);
            sample.add("quotes/" + document + ".quotes", file);
        });
    }

    private void quote(TreeMap<String, Quotes> files, List<String> pieces) {
        var name = pieces.getFirst();
        var file = files.computeIfAbsent(name, document -> {
            var made = sample.with(MAKE.createQuotes(), "quotes/" + document);
            made.setDocument(sample.get(Document.class, "document/" + document));
            return made;
        });
        var quote = sample.text(name).place(MAKE.createQuote(), pieces.get(3));
        sample.with(quote, "quote/" + name + "/" + quote.getStart());
        quote.setState(QuoteState.valueOf(pieces.get(1)));
        quote.setDiffusion(Diffusion.valueOf(pieces.get(2)));
        quote.setAttribution(Typography.french(pieces.get(4)));
        if (!pieces.get(5).isEmpty()) {
            quote.setMemo(Typography.french(pieces.get(5)));
        }
        file.getQuotes().add(quote);
    }
}
