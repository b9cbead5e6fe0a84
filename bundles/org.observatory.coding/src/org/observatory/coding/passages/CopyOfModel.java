// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.coding.CodeColours;
import org.observatory.coding.passages.CodedSegment.CodedAs;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Described;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Part;
import org.observatory.model.coding.PartKind;
import org.observatory.model.coding.Scheme;
import org.observatory.model.coding.Speaker;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Identified;
import org.observatory.project.DocumentTexts;
import org.observatory.project.Passages;

/** Copies elements of the model as records. Used by the thread of the session. */
final class CopyOfModel {

    private final ObservatoryLabels english = new ObservatoryLabels(Language.ENGLISH);
    private final ObservatoryLabels french = new ObservatoryLabels(Language.FRENCH);
    private final DocumentTexts texts;

    CopyOfModel(DocumentTexts texts) {
        this.texts = texts;
    }

    /** What the codebook says of codes, sets, coders and rounds. */
    record Book(Map<String, CorpusCode> codes, Map<String, Set<String>> sets, Map<String, CorpusName> coders,
            Map<String, CorpusName> rounds) {
    }

    Book book(Scheme scheme) {
        var codes = new LinkedHashMap<String, CorpusCode>();
        scheme.getCodes().forEach(code -> add(codes, code, null));
        var sets = new LinkedHashMap<String, Set<String>>();
        for (var set : scheme.getSets()) {
            var ids = new LinkedHashSet<String>();
            set.getCodes().forEach(code -> ids.add(id(code)));
            sets.put(id(set), Collections.unmodifiableSet(ids));
        }
        var coders = new LinkedHashMap<String, CorpusName>();
        scheme.getCoders().forEach(coder -> coders.put(id(coder), new CorpusName(id(coder), name(coder))));
        var rounds = new LinkedHashMap<String, CorpusName>();
        scheme.getRounds().forEach(round -> rounds.put(id(round), new CorpusName(id(round), name(round))));
        return new Book(Collections.unmodifiableMap(codes), Collections.unmodifiableMap(sets), Collections.unmodifiableMap(coders),
                Collections.unmodifiableMap(rounds));
    }

    private void add(Map<String, CorpusCode> codes, Code code, CorpusCode above) {
        var copied = new CorpusCode(id(code), name(code), new Label(english.path(code), french.path(code)),
                CodeColours.of(code), above == null ? "" : above.id(), codes.size());
        codes.put(copied.id(), copied);
        code.getCodes().forEach(each -> add(codes, each, copied));
    }

    CorpusCase one(Case one) {
        return new CorpusCase(id(one), name(one), values(one));
    }

    CorpusDocument document(Document document) {
        var speakers = new HashMap<Speaker, CorpusSpeaker>();
        document.getSpeakers().forEach(speaker -> speakers.put(speaker,
                new CorpusSpeaker(id(speaker), name(speaker), speaker.isLeftOut(), values(speaker))));
        var turns = document.getParts().stream()
                .filter(part -> part.getKind() == PartKind.TURN && speakers.containsKey(part.getSpeaker()))
                .map(part -> new CorpusDocument.Turn(part.getStart(), part.getEnd(), speakers.get(part.getSpeaker())))
                .sorted(Comparator.comparingInt(CorpusDocument.Turn::start)).toList();
        return new CorpusDocument(id(document), name(document), document.getDate(), values(document),
                document.getParts().stream().map(Part::getStart).distinct().sorted().toList(), turns, texts.later(document));
    }

    private static Map<String, CorpusValue> values(Described described) {
        var values = new HashMap<String, CorpusValue>();
        for (var value : described.getValues()) {
            if (value.getDefinition() != null) {
                values.put(id(value.getDefinition()), CorpusValue.of(value));
            }
        }
        return values;
    }

    Corpus.File file(Codings codings) {
        var sorted = new ArrayList<>(codings.getCodings());
        sorted.sort(Passages.ORDER);
        var segments = new ArrayList<CodedSegment>(sorted.size());
        for (var from = 0; from < sorted.size();) {
            var first = sorted.get(from);
            var same = new ArrayList<Coding>(1);
            var to = from;
            for (; to < sorted.size() && sorted.get(to).getStart() == first.getStart() && sorted.get(to).getEnd() == first.getEnd(); to++) {
                same.add(sorted.get(to));
            }
            addSegments(segments, same);
            from = to;
        }
        return new Corpus.File(id(codings.getCoder()), segments);
    }

    /** Codings with the same ends are one segment; those to be placed again are one for each text that is looked for. */
    private static void addSegments(List<CodedSegment> segments, List<Coding> same) {
        var byText = new LinkedHashMap<String, List<Coding>>();
        for (var coding : same) {
            byText.computeIfAbsent(isPlaced(coding) ? "" : "?" + text(coding.getQuotation()), first -> new ArrayList<>(1)).add(coding);
        }
        byText.values().forEach(codings -> segments.add(segment(codings)));
    }

    private static boolean isPlaced(Coding coding) {
        return !coding.isUnplaced() && coding.getStart() >= 0 && coding.getStart() < coding.getEnd();
    }

    private static CodedSegment segment(List<Coding> codings) {
        var first = codings.getFirst();
        return new CodedSegment(first.getStart(), first.getEnd(), isPlaced(first), text(first.getQuotation()), text(first.getBefore()),
                text(first.getAfter()), codings.stream().map(coding -> new CodedAs(id(coding), id(coding.getCode()),
                        coding.getWeight(), text(coding.getMemo()), id(coding.getRound()))).toList());
    }

    private Label name(EObject element) {
        return new Label(english.name(element), french.name(element));
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String id(Identified element) {
        return element == null ? "" : text(element.getId());
    }
}
