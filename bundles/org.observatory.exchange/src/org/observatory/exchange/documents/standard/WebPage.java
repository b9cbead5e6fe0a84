// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Places;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.TextDecoder;
import org.observatory.exchange.documents.DocumentImporter;
import org.observatory.exchange.documents.ReceivedText;
import org.observatory.exchange.documents.TextBuilder;
import org.observatory.exchange.internal.Refused;
import org.observatory.exchange.internal.Refusals;

/**
 * A page of the web: the text of its body, as a browser without style shows it. Nothing that it links to is fetched.
 */
public final class WebPage implements DocumentImporter {

    private static final int HEAD = 4096;
    private static final Pattern START = Pattern
            .compile("(?s)\\A(?:\\s|<\\?xml.{0,200}?\\?>|<!--.{0,2000}?-->)*<(?:!doctype\\s+html|html)[\\s>].*");
    private static final Pattern CHARSET = Pattern
            .compile("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.+-]{2,40})");

    @Override
    public String id() {
        return "html";
    }

    @Override
    public Label label() {
        return new Label("web page", "page web");
    }

    @Override
    public List<String> suffixes() {
        return List.of("html", "htm", "xhtml");
    }

    @Override
    public Match match(ReceivedFile file) {
        if (START.matcher(head(file).toLowerCase(Locale.ROOT)).matches()) {
            return Match.CERTAIN;
        }
        return TextDecoder.isText(file) ? Match.POSSIBLE : Match.NONE;
    }

    /** The beginning as far as it is ASCII, whatever the character set is. */
    private static String head(ReceivedFile file) {
        var length = Math.min(file.size(), HEAD);
        return new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1).replaceAll("[\0\u0080-\u00FF]", "");
    }

    @Override
    public ReceivedText read(ReceivedFile file, Progress progress) throws ImportException {
        var declared = CHARSET.matcher(head(file));
        var decoded = TextDecoder.decode(file, declared.find() ? declared.group(1) : null);
        var builder = new TextBuilder(file.name(), id(), Places.PARAGRAPHS, progress);
        builder.remarks(decoded.remarks());
        progress.check();
        try {
            Jsoup.parse(decoded.text()).body().filter(new WebPageReader(builder));
        } catch (UncheckedIOException stopped) {
            throw Refused.in(stopped, Refusals.damaged(file.name(), stopped));
        }
        return builder.build(decoded.charset().name());
    }
}
