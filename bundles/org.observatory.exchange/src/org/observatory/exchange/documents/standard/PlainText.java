// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Places;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.TextDecoder;
import org.observatory.exchange.documents.DocumentImporter;
import org.observatory.exchange.documents.ReceivedText;
import org.observatory.exchange.documents.TextBuilder;

/** Plain text, of which each line is a paragraph. */
public final class PlainText implements DocumentImporter {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public Label label() {
        return new Label("plain text", "texte brut");
    }

    @Override
    public List<String> suffixes() {
        return List.of("txt", "text");
    }

    @Override
    public Match match(ReceivedFile file) {
        return TextDecoder.isText(file) ? Match.POSSIBLE : Match.NONE;
    }

    @Override
    public ReceivedText read(ReceivedFile file, Progress progress) throws ImportException {
        var decoded = TextDecoder.decode(file, null);
        var builder = new TextBuilder(file.name(), id(), Places.LINES, progress);
        builder.remarks(decoded.remarks());
        var text = builder.whole(decoded.text());
        for (var start = 0; start < text.length();) {
            var end = text.indexOf('\n', start);
            builder.mark(start, end, 0);
            start = end + 1;
        }
        return builder.build(decoded.charset().name());
    }
}
