// SPDX-License-Identifier: EPL-2.0
package org.observatory.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Evidence;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.Part;
import org.observatory.model.coding.PartKind;
import org.observatory.model.coding.Quotes;
import org.observatory.model.programmes.Element;

class SampleTextsTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*|\\d+");
    private static final Pattern INVENTED = Pattern.compile("invent|fictif|fictive|fiction|imagin", Pattern.CASE_INSENSITIVE);
    private static final int SHARED = 8;

    private final SampleFiles sample = SampleFiles.sample();

    @Test
    void thereAreAboutSeventeenDocumentsOfFourHundredToFifteenHundredWords() {
        var documents = sample.all(Document.class);
        assertTrue(documents.size() >= 17 && documents.size() <= 20, "documents: " + documents.size());
        for (var document : documents) {
            var words = words(sample.text(document)).size();
            assertTrue(words >= 400 && words <= 1500, document.getNameFr() + ": " + words);
        }
    }

    @Test
    void noTwoDocumentsShareEightWordsInARow() {
        var seen = new HashMap<String, Document>();
        var shared = new ArrayList<String>();
        for (var document : sample.all(Document.class)) {
            var words = words(sample.text(document));
            var own = new HashSet<String>();
            for (var at = 0; at + SHARED <= words.size(); at++) {
                own.add(String.join(" ", words.subList(at, at + SHARED)));
            }
            for (var row : own) {
                var other = seen.putIfAbsent(row, document);
                if (other != null) {
                    shared.add(row + ": " + other.getNameFr() + ", " + document.getNameFr());
                }
            }
        }
        assertEquals(List.of(), shared);
    }

    @Test
    void theVocabularyDiffersFromDocumentToDocument() {
        var vocabularies = sample.all(Document.class).stream()
                .map(document -> words(sample.text(document)).stream().filter(word -> word.length() > 5)
                        .collect(Collectors.toSet())).toList();
        for (var one = 0; one < vocabularies.size(); one++) {
            for (var other = 0; other < one; other++) {
                var common = new HashSet<>(vocabularies.get(one));
                common.retainAll(vocabularies.get(other));
                var smaller = Math.min(vocabularies.get(one).size(), vocabularies.get(other).size());
                assertTrue(common.size() < smaller * 0.4, one + ", " + other + ": " + common.size() + " of " + smaller);
            }
        }
    }

    @Test
    void everyDocumentAndEveryElementSaysThatItIsInvented() {
        for (var document : sample.all(Document.class)) {
            assertTrue(INVENTED.matcher(sample.text(document).lines().findFirst().orElseThrow()).find(),
                    document::getNameFr);
        }
        var silent = sample.all(Element.class).stream().filter(element -> element.eContainer() == null)
                .filter(element -> !said(element.getNoteFr()) || !element.getNoteEn().toLowerCase(Locale.ROOT).contains("invent"))
                .map(Element::getNameFr).toList();
        assertEquals(List.of(), silent);
    }

    private static boolean said(String note) {
        return note != null && INVENTED.matcher(note).find();
    }

    @Test
    void textsNamesAndMemosFollowFrenchTypography() {
        var faults = new ArrayList<String>();
        for (var document : sample.all(Document.class)) {
            sample.text(document).lines().filter(line -> FrenchTypographyTest.FAULT.matcher(line).find())
                    .forEach(line -> faults.add(document.getNameFr() + ": " + line));
        }
        for (var element : sample.all(EObject.class)) {
            for (var attribute : element.eClass().getEAllAttributes()) {
                var french = attribute.getName().endsWith("Fr") || attribute.getName().equals("memo")
                        || attribute.getName().equals("attribution") || attribute.getName().equals("label");
                if (french && element.eIsSet(attribute)
                        && FrenchTypographyTest.FAULT.matcher((String) element.eGet(attribute)).find()) {
                    faults.add(Elements.where(element, attribute) + ": " + element.eGet(attribute));
                }
            }
        }
        sample.all(Memo.class).stream().flatMap(memo -> memo.getText().lines())
                .filter(line -> FrenchTypographyTest.FAULT.matcher(line.strip()).find()).forEach(faults::add);
        assertEquals(List.of(), faults);
    }

    @Test
    void theDigestsAreThoseOfTheTexts() throws Exception {
        for (var document : sample.all(Document.class)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var hex = HexFormat.of().formatHex(digest.digest(sample.text(document).getBytes(StandardCharsets.UTF_8)));
            assertEquals(hex, document.getDigest(), document.getNameFr());
            assertEquals(hex, document.getOriginalDigest(), document.getNameFr());
            assertEquals(sample.text(document), sample.original(document));
        }
    }

    @Test
    void everyPassageStandsWhereItSaysWithItsContext() {
        var passages = sample.all(Anchored.class);
        assertTrue(passages.size() > 500, "passages: " + passages.size());
        for (var passage : passages) {
            var text = sample.text(document(passage));
            assertEquals(passage.getQuotation(), text.substring(passage.getStart(), passage.getEnd()));
            assertEquals(text.substring(Math.max(0, passage.getStart() - 32), passage.getStart()), passage.getBefore());
            assertEquals(text.substring(passage.getEnd(), Math.min(text.length(), passage.getEnd() + 32)), passage.getAfter());
        }
    }

    private static Document document(Anchored passage) {
        return switch (passage.eContainer()) {
            case Codings codings -> codings.getDocument();
            case Quotes quotes -> quotes.getDocument();
            default -> ((Evidence) passage).getDocument();
        };
    }

    @Test
    void partsCoverTheTextAndTurnsBeginWithWhoSpeaks() {
        for (var document : sample.all(Document.class)) {
            var text = sample.text(document);
            var written = document.getParts().stream().filter(part -> part.getKind() != PartKind.TURN).toList();
            assertEquals(text.strip(), written.stream().map(part -> text.substring(part.getStart(), part.getEnd()))
                    .collect(Collectors.joining("\n\n")), document.getNameFr());
            var turns = document.getParts().stream().filter(part -> part.getKind() == PartKind.TURN).toList();
            assertEquals(document.getSpeakers().stream().collect(Collectors.toSet()),
                    turns.stream().map(Part::getSpeaker).collect(Collectors.toSet()), document.getNameFr());
        }
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryIdentityIsItsOwn() {
        assertEquals(List.of(), List.copyOf(EcoreUtil.UnresolvedProxyCrossReferencer.find(sample.roots()).keySet()));
        var identities = new HashSet<String>();
        sample.roots().forEach(root -> {
            identities.add(EcoreUtil.getID(root));
            root.eAllContents().forEachRemaining(element -> assertTrue(identities.add(EcoreUtil.getID(element)),
                    () -> EcoreUtil.getID(element)));
        });
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.FRENCH)).results().map(found -> found.group()).toList();
    }
}
