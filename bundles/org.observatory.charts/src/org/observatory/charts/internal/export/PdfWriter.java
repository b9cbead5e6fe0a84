// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Face;

/**
 * Writes a drawing as a PDF of one page: vectors, texts that can be selected and searched, the fonts embedded with only
 * the letters used, the language, the title, the description as the alternative text of a tagged figure, and what the chart
 * was made from in the metadata (XMP and the information dictionary). It bears no date but that of the data, and an identifier computed from the content: the same drawing gives the same bytes.
 */
public final class PdfWriter {

    private static final Map<Face, TrueTypeFont> FONTS = new EnumMap<>(Face.class);

    private PdfWriter() {
    }

    /** The file's bytes. One file at a time: the parsed fonts are shared. */
    public static synchronized byte[] write(Drawing drawing, Manifest manifest) {
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle((float) drawing.width(), (float) drawing.height()));
            document.addPage(page);
            describe(document, drawing, manifest);
            var fonts = fonts(document, drawing);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure),
                        figure(document, page, drawing));
                content.setMiterLimit(4);
                content.transform(new Matrix(1, 0, 0, -1, 0, (float) drawing.height()));
                new PdfPainter(content, fonts).paint(drawing.items());
                content.endMarkedContent();
            }
            document.setDocumentId(identifier(drawing, manifest));
            var bytes = new ByteArrayOutputStream(32_768);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void describe(PDDocument document, Drawing drawing, Manifest manifest) throws IOException {
        var information = document.getDocumentInformation();
        information.setTitle(drawing.name());
        information.setSubject(drawing.description());
        information.setCreator("Observatory Workbench " + Versions.workbench());
        information.setProducer("Observatory Workbench");
        information.setKeywords(manifest.citation());
        information.setCustomMetadataValue("Manifest", manifest.json());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(drawing.language().code());
        var metadata = new PDMetadata(document, new ByteArrayInputStream(("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n" + DublinCore.rdf(manifest) + "\n</x:xmpmeta>\n<?xpacket end=\"r\"?>")
                .getBytes(StandardCharsets.UTF_8)));
        catalog.setMetadata(metadata);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.setStructureTreeRoot(new PDStructureTreeRoot());
        document.setVersion(1.7f);
    }

    private static PDPropertyList figure(PDDocument document, PDPage page, Drawing drawing) {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        var figure = new PDStructureElement(StandardStructureTypes.Figure, root);
        figure.setAlternateDescription(drawing.description());
        figure.setTitle(drawing.name());
        figure.setLanguage(drawing.language().code());
        figure.setPage(page);
        figure.getCOSObject().setInt(COSName.K, 0);
        root.appendKid(figure);
        page.setStructParents(0);
        var properties = new COSDictionary();
        properties.setInt(COSName.MCID, 0);
        return PDPropertyList.create(properties);
    }

    private static Map<Face, PDFont> fonts(PDDocument document, Drawing drawing) throws IOException {
        var fonts = new EnumMap<Face, PDFont>(Face.class);
        for (var text : drawing.texts()) {
            if (!fonts.containsKey(text.face())) {
                fonts.put(text.face(), PDType0Font.load(document, parsed(text.face()), true));
            }
        }
        return fonts;
    }

    /**
     * Parsed once: reading the tables of a face takes longer than writing a chart. Without the replacement of glyphs (GSUB), which
     * in these faces joins tone letters alone, and whose search in each word takes longer than writing it.
     */
    static synchronized TrueTypeFont parsed(Face face) throws IOException {
        var font = FONTS.get(face);
        if (font == null) {
            try (var stream = face.open()) {
                font = new TTFParser(true).parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            }
            font.setEnableGsub(false);
            FONTS.put(face, font);
        }
        return font;
    }

    private static long identifier(Drawing drawing, Manifest manifest) {
        var crc = new CRC32();
        crc.update(manifest.json().getBytes(StandardCharsets.UTF_8));
        crc.update(drawing.toString().getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
