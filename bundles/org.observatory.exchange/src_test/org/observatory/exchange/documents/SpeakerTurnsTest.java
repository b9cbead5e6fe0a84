// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerTurnsTest {

    private static ReceivedText read(String... lines) {
        return Reading.read(Made.text("entretien.txt", String.join("\n", lines) + "\n"));
    }

    private static List<String> turns(ReceivedText text) {
        return Reading.parts(text).stream().filter(part -> part.startsWith("T")).toList();
    }

    private static void assertNoTurns(String... lines) {
        assertEquals(List.of(), turns(read(lines)));
        assertTrue(read(lines).speakers().isEmpty());
    }

    @Test
    void namesBeforeColonsTakeTurns() {
        var text = read("Entretien du 3 mars", "", "Claire : Comment est né le projet ?", "M. Diallo : Par hasard.",
                "On se connaissait.",
                "", "Claire\u00A0: Et ensuite ?", "M. Diallo\u202F: Ensuite, rien.");
        assertEquals(List.of("T0 Claire : Comment est né le projet ?", "T1 M. Diallo : Par hasard.\nOn se connaissait.",
                "T0 Claire\u00A0: Et ensuite ?", "T1 M. Diallo\u202F: Ensuite, rien."), turns(text));
        assertEquals(List.of(new TextSpeaker("Claire", false), new TextSpeaker("M. Diallo", false)), text.speakers());
        assertEquals(List.of("4 speaker turns recognised: Claire and M. Diallo."), Reading.remarks(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enquêteur : ", "Enquêtrice: ", "ENQ. ", "ENQ : ", "Q : ", "Q: ", "Interviewer: ",
            "Chercheuse 1 : ",
        "INT: ", "Animateur : ", "[00:12:04] Enquêteur : ", "Interviewer (00:12): ", "**Enquêteur** : ",
                "**Enquêteur :** ",
        "– Enquêteur : ", "Question : "})
    void whoAsksIsProposedToBeLeftOut(String asks) {
        var text = read(asks + "Comment ?", "Réponse : Ainsi.");
        assertEquals(List.of(true, false), text.speakers().stream().map(TextSpeaker::leftOut).toList());
        assertEquals(List.of("T0 " + asks + "Comment ?", "T1 Réponse : Ainsi."), turns(text));
    }

    @Test
    void theNameIsShownWithoutTimeAndPunctuationAndKeptInTheText() {
        var text = read("[00:01] Mme Durand (maire) : Oui.", "[00:02] ENQ. – Non ?", "[00:03] Mme DURAND : Si.");
        assertEquals(List.of("Mme Durand (maire)", "ENQ"), text.speakers().stream().map(TextSpeaker::name).toList());
        assertEquals(3, turns(text).size());
    }

    @Test
    void participantsWhoSpeakOnceCountToo() {
        assertEquals(List.of("Q", "S1", "S2"), read("Q: Et vous ?", "S1: Oui.", "Q: Et vous ?", "S2: Non.").speakers()
                .stream()
                .map(TextSpeaker::name).toList());
    }

    @Test
    void tabsAndCapitalsTakeTurns() {
        assertEquals(4, turns(read("ENQ\tComment ?", "MARIE\tAinsi.", "ENQ\tPourquoi ?", "MARIE\tParce que.")).size());
    }

    @Test
    void theTurnsOfOneMarkedSpeakerEndWithTheirParagraph() {
        assertEquals(List.of("T0 Q : Comment ?", "T0 Q : Pourquoi ?"),
                turns(read("Q : Comment ?", "Par hasard.", "Q : Pourquoi ?", "Pour voir.")));
    }

    @Test
    void aSheetOfFactsIsNoConversation() {
        assertNoTurns("Lieu : Lyon", "Date : 2021", "Objectif : agir", "Lieu : Lille", "Date : 2022",
                "Objectif : apprendre");
        assertNoTurns("Partenaires publics : la ville", "Partenaires privés : une banque",
                "Partenaires publics : la région");
    }

    @Test
    void ordinaryTextIsNoConversation() {
        assertNoTurns("Le bilan est simple : tout va bien.", "Voir http://exemple.org : le site.",
                "À 10:30 : la réunion.",
                "Ainsi : rien.", "M. Diallo est venu.", "A. Introduction", "B. Méthode",
                        "Marie : une fois ne suffit pas.");
        assertNoTurns("Claire : seule à parler.", "Claire : toujours seule.", "Claire : encore.");
    }

    @Test
    void rareColonsInALongTextAreNoConversation() {
        var lines = new String[200];
        java.util.Arrays.fill(lines, "Une phrase de plus, sans rien de remarquable.");
        lines[10] = "Lyon : une ville.";
        lines[50] = "Lille : une autre.";
        lines[90] = "Lyon : encore elle.";
        lines[130] = "Lille : de même.";
        assertNoTurns(lines);
    }

    @Test
    void aHeadingEndsATurn() {
        var text = Reading.read(Made.html("<p>Q : Comment ?</p><p>R : Ainsi.</p><h2>Suite</h2><p>Sans nom.</p><p>Q : Oui ?</p><p>R : Oui.</p>"));
        assertEquals(List.of("T0 Q : Comment ?", "T1 R : Ainsi.", "T0 Q : Oui ?", "T1 R : Oui."), turns(text));
    }

    @Test
    void lineBreaksInsideAParagraphBeginTurnsToo() {
        assertEquals(List.of("T0 Q : Comment ?", "T1 R : Ainsi.", "T0 Q : Oui ?"),
                turns(Reading.read(Made.html("<p>Q : Comment ?<br>R : Ainsi.<br>Q : Oui ?</p>"))));
    }

    @Test
    void boldNamesTakeTurns() {
        var text = Reading.read(Made.docx(document -> {
            for (var turn : List.of("Jeanne Petit|Bonjour.", "Ali Ben Salah|Bonsoir.", "Jeanne Petit|Déjà ?",
                    "Ali Ben Salah|Oui.")) {
                var paragraph = document.createParagraph();
                var name = paragraph.createRun();
                name.setBold(true);
                name.setText(turn.substring(0, turn.indexOf('|')));
                paragraph.createRun().setText(" " + turn.substring(turn.indexOf('|') + 1));
            }
        }));
        assertEquals(List.of("Jeanne Petit", "Ali Ben Salah"), text.speakers().stream().map(TextSpeaker::name)
                .toList());
        assertEquals(4, turns(text).size());
    }

    @Test
    void stylesNamedAfterRolesTakeTurnsWhereNoNameStands() {
        var text = Reading.read(Made.docxBody("""
                <w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t>Comment ?</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="Réponse"/></w:pPr><w:r><w:t>Par hasard.</w:t></w:r></w:p>
                <w:p><w:r><w:t>Et encore.</w:t></w:r></w:p>"""));
        assertEquals(List.of("T0 Comment ?", "T1 Par hasard.\nEt encore."), turns(text));
        assertEquals(List.of(new TextSpeaker("Question", true), new TextSpeaker("Réponse", false)), text.speakers());
    }

    @Test
    void namesInScriptsWithoutCapitalsTakeTurns() {
        assertEquals(List.of("דינה", "יוסף"),
                read("דינה: שלום", "יוסף: שלום", "דינה: מה שלומך", "יוסף: טוב").speakers().stream()
                        .map(TextSpeaker::name).toList());
    }
}
