// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;
import org.observatory.exchange.Remark;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Part;
import org.observatory.model.coding.PartKind;
import org.observatory.model.coding.Speaker;
import org.observatory.model.programmes.Identified;

/**
 * Makes the elements of a document from what was read. Of its parts, the headings and turns are kept, and the
 * paragraphs of several lines; a paragraph that is a line of the text need not be told. What is to know about the
 * import, other than how the file was read, becomes the note of the document.
 */
final class NewDocument {

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    private NewDocument() {
    }

    static Document of(PlannedDocument planned, ReceivedText text, String digest, String originalDigest) {
        var document = identified(MAKE.createDocument());
        document.setNameFr(planned.name());
        document.setLanguage(text.language());
        document.setCharset(text.charset());
        document.setDigest(digest);
        document.setOriginalDigest(originalDigest);
        document.setNoteFr(note(planned, Language.FRENCH));
        document.setNoteEn(note(planned, Language.ENGLISH));
        var speakers = new ArrayList<Speaker>();
        for (var spoken : planned.speakers()) {
            var speaker = identified(MAKE.createSpeaker());
            speaker.setNameFr(spoken.name());
            speaker.setLeftOut(spoken.leftOut());
            speakers.add(speaker);
        }
        document.getSpeakers().addAll(speakers);
        document.getParts().addAll(text.parts().stream().filter(part -> isKept(part, text)).map(part ->
                part(part, speakers))
                .toList());
        return document;
    }

    private static <T extends Identified> T identified(T element) {
        element.setId(UUID.randomUUID().toString());
        return element;
    }

    private static boolean isKept(TextPart part, ReceivedText text) {
        return part.kind() != TextPart.Kind.PARAGRAPH || text.of(part).indexOf('\n') >= 0
                || part.start() > 0 && text.text().charAt(part.start() - 1) != '\n' || text.text()
                        .charAt(part.end()) != '\n';
    }

    private static Part part(TextPart part, List<Speaker> speakers) {
        var made = identified(MAKE.createPart());
        made.setKind(switch (part.kind()) {
            case HEADING -> PartKind.HEADING;
            case PARAGRAPH -> PartKind.PARAGRAPH;
            case TURN -> PartKind.TURN;
        });
        made.setStart(part.start());
        made.setEnd(part.end());
        made.setLevel(part.level());
        if (part.speaker() >= 0) {
            made.setSpeaker(speakers.get(part.speaker()));
        }
        return made;
    }

    private static String note(PlannedDocument planned, Language language) {
        var note = planned.remarks().stream().filter(remark -> remark.kind() != Remark.Kind.READ_AS)
                .map(remark -> remark.sentence().in(language)).collect(Collectors.joining("\n"));
        return note.isEmpty() ? null : note;
    }

    /** What a file becomes: « document « Entretien », docx, 12 345 caractères, cas « Lyon ». » */
    static Label what(PlannedDocument planned, ImportTarget target) {
        return Label.each(language -> {
            var french = language == Language.FRENCH;
            var words = new ArrayList<String>();
            words.add("document " + Wording.quote(planned.name(), language));
            words.add(planned.summary().format()
                    + (planned.summary().charset() == null ? "" : " (" + planned.summary().charset() + ")"));
            words.add(Numbers.number(BigDecimal.valueOf(planned.summary().characters()), language)
                    + (french ? " caractères" : " characters"));
            if (!planned.cases().isEmpty()) {
                words.add((french ? "cas " : planned.cases().size() == 1 ? "case " : "cases ")
                        + Wording.list(planned.cases()
                        .stream().map(id -> Wording.quote(target.caseName(id), language)).toList(), language));
            }
            return String.join(", ", words) + ".";
        });
    }
}
