// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Consent;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Part;
import org.observatory.model.coding.PartKind;
import org.observatory.model.coding.Speaker;

/** Makes the documents: what is known of each, its headings, paragraphs and turns, and who speaks. */
final class DocumentSource {

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    private final Sample sample;
    private final Values values;

    /** Somebody who speaks, what stands before each turn, and whether the voice goes on in the next paragraph. */
    private record Voice(Speaker speaker, String label, boolean opens, boolean goesOn) {
    }

    DocumentSource(Sample sample, Values values) {
        this.sample = sample;
        this.values = values;
    }

    void add(Block block, String source) {
        var name = block.key();
        var text = DocumentText.of(name, source);
        sample.texts().put(name, text);
        var document = sample.with(MAKE.createDocument(), "document/" + name, block);
        document.setLanguage("fr");
        document.setDate(PartialDate.parse(block.required("date")));
        document.setOriginal(name + ".txt");
        document.setCharset("UTF-8");
        document.setDigest(Ids.digest(text.text()));
        document.setOriginalDigest(document.getDigest());
        document.setConsent(Consent.valueOf(block.required("consent")));
        document.setDiffusion(Diffusion.valueOf(block.required("diffusion")));
        values.give(document, "type", block.required("type"));
        values.give(document, "minutes", block.required("minutes"));
        var voices = block.all("speaker").stream().map(line -> voice(document, line.pieces(4))).toList();
        parts(document, text, voices);
        sample.add("documents/" + name + ".document", document);
    }

    private Voice voice(Document document, List<String> pieces) {
        var names = pieces.getFirst().split(" = ");
        var speaker = sample.with(MAKE.createSpeaker(), document.getId() + "/speaker/" + names[0]);
        speaker.setNameFr(Typography.french(names[0]));
        speaker.setLeftOut(pieces.contains("left-out"));
        values.give(speaker, "place", pieces.get(1));
        values.give(speaker, "profile", pieces.get(2));
        values.give(speaker, "years", pieces.get(3));
        document.getSpeakers().add(speaker);
        var label = names.length == 2 ? Typography.french(names[1]) : names[0] + "\u00a0:";
        return new Voice(speaker, label, pieces.contains("opens"), pieces.contains("continues"));
    }

    private void parts(Document document, DocumentText text, List<Voice> voices) {
        var turns = new ArrayList<Part>();
        Voice voice = null;
        for (var block : text.blocks()) {
            var kind = block.level() > 0 ? PartKind.HEADING : PartKind.PARAGRAPH;
            var part = part(document, kind, document.getParts().size(), block.start(), block.end());
            part.setLevel(block.level());
            document.getParts().add(part);
            var said = text.text().substring(block.start(), block.end());
            var begins = voices.stream().filter(one -> said.startsWith(one.label())).findFirst()
                    .or(() -> turns.isEmpty() && !said.startsWith("[")
                            ? voices.stream().filter(Voice::opens).findFirst() : Optional.empty());
            if (begins.isPresent()) {
                voice = begins.get();
                var turn = part(document, PartKind.TURN, text.blocks().size() + turns.size(), block.start(), block.end());
                turn.setSpeaker(voice.speaker());
                turns.add(turn);
            } else if (voice != null && voice.goesOn()) {
                turns.getLast().setEnd(block.end());
            }
        }
        document.getParts().addAll(turns);
    }

    private Part part(Document document, PartKind kind, int rank, int start, int end) {
        var part = sample.with(MAKE.createPart(), document.getId() + "/part/" + rank);
        part.setKind(kind);
        part.setStart(start);
        part.setEnd(end);
        return part;
    }
}
