// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Places;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.documents.DocumentImporter;
import org.observatory.exchange.documents.ReceivedText;
import org.observatory.exchange.documents.TextBuilder;
import org.observatory.exchange.internal.Refused;
import org.observatory.exchange.internal.Refusals;

/** Rich text (RTF 1.9.1), which word processors also write under the ending .doc. */
public final class RichText implements DocumentImporter {

    private static final String BINARY = "\\bin";

    @Override
    public String id() {
        return "rtf";
    }

    @Override
    public Label label() {
        return new Label("rich text", "texte enrichi");
    }

    @Override
    public List<String> suffixes() {
        return List.of("rtf");
    }

    @Override
    public Match match(ReceivedFile file) {
        return file.startsWith('{', '\\', 'r', 't', 'f') ? Match.CERTAIN : Match.NONE;
    }

    @Override
    public ReceivedText read(ReceivedFile file, Progress progress) throws ImportException {
        if (!binariesFit(file.bytes())) {
            throw Refusals.damaged(file.name(), null);
        }
        var builder = new TextBuilder(file.name(), id(), Places.PARAGRAPHS, progress);
        var reader = new RichTextReader(file.name(), Content.of(builder));
        try {
            new StandardRtfParser().parse(new RtfStreamSource(file.open()), reader);
            reader.end();
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (UncheckedIOException stopped) {
            throw Refused.in(stopped, Refusals.damaged(file.name(), stopped));
        } catch (IOException | IllegalStateException | IllegalArgumentException | NoSuchElementException damaged) {
            throw Refusals.damaged(file.name(), damaged);
        }
        if (reader.hasHeaders()) {
            builder.remark(Losses.HEADERS);
        }
        return builder.build(null);
    }

    /** Whether every piece of binary data is as long as it says, which the parser believes before it reads it. */
    private static boolean binariesFit(byte[] bytes) {
        for (var i = 0; i + BINARY.length() < bytes.length; i++) {
            if (bytes[i] == '\\' && bytes[i + 1] == 'b' && bytes[i + 2] == 'i' && bytes[i + 3] == 'n') {
                var length = 0L;
                var digit = i + BINARY.length();
                while (digit < bytes.length && Character.isDigit(bytes[digit])) {
                    length = Math.min(Integer.MAX_VALUE, length * 10 + bytes[digit] - '0');
                    digit++;
                }
                if (length > bytes.length - i || bytes[i + BINARY.length()] == '-') {
                    return false;
                }
            }
        }
        return true;
    }
}
