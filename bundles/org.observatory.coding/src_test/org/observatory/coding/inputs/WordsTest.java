// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.crossings.Words;
import org.observatory.analysis.kit.Contract;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.ValueState;

class WordsTest {

    private static final Words WORDS = new Words();

    @TempDir
    private Path folder;
    private DoubleCoded world;

    @BeforeEach
    void makeWorld() throws Exception {
        world = new DoubleCoded(folder.resolve("p"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Result run(String... choices) throws Exception {
        return new Analyses(List.of(WORDS)).run("words", world.input(WORDS, choices), Map.of("least", "1", "correction", "none"), Progress.none());
    }

    /** word count, for each row of a table. */
    private static String counts(Result result, String table) {
        var rows = result.table(table);
        return rows.rows().mapToObj(row -> rows.text(row, "word") + " " + rows.number(row, "count")).sorted().collect(Collectors.joining(", "));
    }

    @Test
    void wordsAreCountedWithoutStopWordsAndElisions() throws Exception {
        var result = run("document", "Fête");
        assertEquals("chante 1, danse 1, rit 1", counts(result, "words"));
        assertEquals(6, result.values().get("tokens").intValue());
        assertTrue(counts(run("document", "Assemblée"), "words").contains("argent 1"));
    }

    @Test
    void eachWordLeadsToItsPlaces() throws Exception {
        var words = run("document", "Assemblée").table("words");
        var row = words.rows().filter(at -> words.text(at, "word").equals("argent")).findFirst().orElseThrow();
        var place = Places.of(world.content(), words.rowKey(row)).getFirst();
        assertEquals(world.first, place.element());
        assertEquals("d’argent", DoubleCoded.TEXT.substring(place.segment().orElseThrow().start(), place.segment().orElseThrow().end()));
    }

    @Test
    void codedTextIsComparedWithAllOtherAndCountedOnceHoweverManyCodedIt() throws Exception {
        var result = run("by", "coded");
        var groups = result.table("groups");
        assertEquals(1, groups.size());
        var coded = List.of("Les voisins sont venus. Personne", "argent", "On a mangé", "On chante", "Rien");
        assertEquals(coded.stream().mapToInt(passage -> passage.split(" ").length).sum(), groups.number(0, "tokens").intValue());
        assertTrue(counts(result, "keyness").contains("voisins 1"));
    }

    @Test
    void aCodeIsAGroupAndMayOverlapOthers() throws Exception {
        assertEquals("argent, confiance, moments ▸ repas", names(run("by", "code")));
        assertEquals("argent, confiance", names(run("by", "code", "code-set", "Thèmes")));
    }

    private static String names(Result result) {
        var groups = result.table("groups");
        return groups.rows().mapToObj(row -> groups.label(row, "group").fr()).sorted().collect(Collectors.joining(", "));
    }

    @Test
    void casesAttributesDocumentsAndSpeakersAreGroups() throws Exception {
        var one = world.alliance("Un", world.first);
        var two = world.alliance("Deux", world.second, world.alone);
        var place = world.attribute("lieu", AttributeSubject.CASE, AttributeType.TEXT);
        for (var each : List.of(one, two)) {
            var value = world.value(each, place);
            world.edit(() -> {
                value.setState(ValueState.GIVEN);
                value.setText(each == one ? "ville" : "campagne");
            });
        }
        assertEquals("Deux, Un", names(run("by", "case")));
        assertEquals("campagne, ville", names(run("by", "attribute", "attribute", "lieu")));
        assertEquals("Assemblée, Fête, Seul", names(run("by", "document")));
        world.turn(world.first, 0, 27, world.speaker(world.first, "Maire", false));
        assertEquals("Maire (Assemblée)", names(run("by", "speaker")));
    }

    @Test
    void whatTheInterviewerSaysIsNotCounted() throws Exception {
        world.turn(world.first, 0, DoubleCoded.TEXT.indexOf("Les voisins"), world.speaker(world.first, "Enquêteur", true));
        assertFalse(counts(run(), "words").contains("maire"));
        assertTrue(run().warnings().toString().contains("speakers"));
    }

    @Test
    void keynessIsTheLikelihoodRatioAndTheLogRatio() throws Exception {
        world.document("A", "chat ".repeat(30) + "oiseau ".repeat(970));
        world.document("B", "chat ".repeat(10) + "oiseau ".repeat(990));
        world.edit(() -> world.content().documents().stream().filter(each -> each.getNameFr().length() > 1).toList()
                .forEach(each -> each.setDigest("")));
        var keyness = run("by", "document").table("keyness");
        var row = keyness.rows().filter(at -> keyness.text(at, "word").equals("chat") && keyness.label(at, "group").fr().equals("A"))
                .findFirst().orElseThrow();
        assertEquals(2 * (30 * Math.log(30 / 20.0) + 10 * Math.log(10 / 20.0) + 970 * Math.log(970 / 980.0) + 990 * Math.log(990 / 980.0)),
                keyness.number(row, "g2").doubleValue(), 1e-9);
        assertEquals(Math.log(3) / Math.log(2), keyness.number(row, "log-ratio").doubleValue(), 1e-12);
        assertEquals(30, keyness.number(row, "per-thousand").doubleValue(), 1e-12);
    }

    @Test
    void wrongChoicesAreSaidInASentence() {
        assertTrue(assertThrows(AnalysisException.class, () -> run("by", "attribute")).label().en().startsWith("Name the attribute"));
        assertTrue(assertThrows(AnalysisException.class, () -> run("attribute", "lieu")).label().en().contains("not grouped by attribute"));
        assertTrue(assertThrows(AnalysisException.class, () -> run("code", "repas", "code-set", "Thèmes")).label().en().contains("no code of"));
        assertTrue(assertThrows(AnalysisException.class, () -> run("by", "codes")).label().en().contains("speaker"));
    }

    @Test
    void itKeepsWhatEveryAnalysisPromises() throws Exception {
        assertEquals(List.of(), Contract.of(WORDS).reading(world.input(WORDS, "by", "code")).with("least", "1").anyOrderOfRows("words").broken());
    }
}
