// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.finish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.observatory.reports.ReportContent;
import org.observatory.reports.internal.look.Picture;
import org.observatory.reports.internal.look.Piece;

/** Gives a PDF what the report engine does not: charts as vectors in place of pixels, language, properties, no clock. */
final class PdfFinish {

    private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+");

    private PdfFinish() {
    }

    static byte[] finish(byte[] file, ReportContent content, List<Piece> pieces) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var charts = new ArrayList<PDDocument>();
            try {
                var pictures = pieces.stream().map(Piece::picture).filter(picture -> picture != null && picture.vector() != null).iterator();
                for (var page : document.getPages()) {
                    var resources = page.getResources();
                    for (var name : ordered(page)) {
                        var box = box(resources.getXObject(name));
                        if (box != null && pictures.hasNext()) {
                            resources.put(name, vector(document, pictures.next(), box, charts));
                        }
                    }
                }
                outline(document, pieces);
                describe(document, content);
                name(document);
                document.getDocument().getTrailer().setItem(COSName.ID, identifier(content, pieces));
                var bytes = new ByteArrayOutputStream(65_536);
                document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
                return bytes.toByteArray();
            } finally {
                for (var chart : charts) {
                    chart.close();
                }
            }
        }
    }

    /** The pictures of a page in the order in which they are drawn. */
    private static List<COSName> ordered(PDPage page) throws IOException {
        var names = new ArrayList<COSName>();
        page.getResources().getXObjectNames().forEach(names::add);
        var drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        names.removeIf(name -> !drawn.contains("/" + name.getName() + " Do"));
        names.sort((one, other) -> Integer.compare(drawn.indexOf("/" + one.getName() + " Do"), drawn.indexOf("/" + other.getName() + " Do")));
        return names;
    }

    /** {@return where a picture is drawn: the unit square, or the box of the form around it; null for anything else} */
    private static PDRectangle box(PDXObject object) throws IOException {
        if (object instanceof PDImageXObject) {
            return new PDRectangle(1, 1);
        }
        if (object instanceof PDFormXObject form) {
            for (var name : form.getResources().getXObjectNames()) {
                if (form.getResources().getXObject(name) instanceof PDImageXObject) {
                    return form.getBBox();
                }
            }
        }
        return null;
    }

    /** The chart as a form that fills the place of a picture. */
    private static PDFormXObject vector(PDDocument document, Picture picture, PDRectangle place, List<PDDocument> charts) throws IOException {
        var chart = Loader.loadPDF(picture.vector());
        charts.add(chart);
        var form = new LayerUtility(document).importPageAsForm(chart, 0);
        var box = form.getBBox();
        form.setMatrix(new Matrix(place.getWidth() / box.getWidth(), 0, 0, place.getHeight() / box.getHeight(), place.getLowerLeftX(),
                place.getLowerLeftY()).createAffineTransform());
        return form;
    }

    /** The headings as an outline, which readers show beside the pages. */
    private static void outline(PDDocument document, List<Piece> pieces) throws IOException {
        var places = PageNumbers.places(document);
        var outline = new PDDocumentOutline();
        var above = new PDOutlineNode[] {outline, outline, outline, outline};
        for (var piece : pieces) {
            if (piece.level() > 0 && places.containsKey(piece.mark())) {
                var item = new PDOutlineItem();
                item.setTitle(piece.text());
                item.setDestination(places.get(piece.mark()));
                above[piece.level() - 1].addLast(item);
                for (var level = piece.level(); level < above.length; level++) {
                    above[level] = item;
                }
            }
        }
        if (outline.hasChildren()) {
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
    }

    private static void describe(PDDocument document, ReportContent content) {
        var information = new PDDocumentInformation();
        information.setTitle(content.title());
        information.setSubject(content.subject());
        information.setKeywords(content.fingerprint());
        information.setProducer("Observatory Workbench");
        document.setDocumentInformation(information);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(content.language().locale().toLanguageTag());
        var preferences = catalog.getViewerPreferences() == null ? new PDViewerPreferences(new COSDictionary()) : catalog.getViewerPreferences();
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(metadata(document, content));
    }

    private static PDMetadata metadata(PDDocument document, ReportContent content) {
        try {
            var metadata = new PDMetadata(document);
            metadata.importXMPMetadata("""
                    <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">\
                    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
                    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\
                    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>\
                    <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language><pdfuaid:part>1</pdfuaid:part>\
                    </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>""".formatted(DocxFinish.attribute(content.title()),
                    content.language().code()).getBytes(StandardCharsets.UTF_8));
            return metadata;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The engine names the letters it takes from a font at random; here they are named in order. */
    private static void name(PDDocument document) {
        var names = new HashMap<String, String>();
        for (var kind : List.of(COSName.FONT, COSName.FONT_DESC)) {
            for (var object : document.getDocument().getObjectsByType(kind)) {
                if (object.getObject() instanceof COSDictionary dictionary) {
                    for (var key : List.of(COSName.BASE_FONT, COSName.FONT_NAME)) {
                        var name = dictionary.getNameAsString(key);
                        if (name != null && SUBSET.matcher(name).lookingAt()) {
                            var tag = names.computeIfAbsent(name.substring(0, 6), first -> tag(names.size()));
                            dictionary.setName(key, tag + name.substring(6));
                        }
                    }
                }
            }
        }
    }

    private static String tag(int number) {
        return "REP" + (char) ('A' + number / 676 % 26) + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
    }

    /** What identifies the file is computed from what it says. */
    private static COSArray identifier(ReportContent content, List<Piece> pieces) {
        try {
            var sum = MessageDigest.getInstance("SHA-256");
            sum.update((content.title() + content.subtitle() + content.fingerprint()).getBytes(StandardCharsets.UTF_8));
            pieces.forEach(piece -> sum.update(piece.text().getBytes(StandardCharsets.UTF_8)));
            var identifier = new COSString(Arrays.copyOf(sum.digest(), 16));
            var both = new COSArray();
            both.add(identifier);
            both.add(identifier);
            return both;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java runtime provides SHA-256.", missing);
        }
    }
}
