// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.coding.CodingIndex;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Consent;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.QuoteState;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.ProjectException;
import org.xml.sax.InputSource;

class CodeCardsTest {

    private static final String TEXT = "On se fait confiance. Ils nous laissent les clés du local. On ne compte pas nos heures. Le jeudi, on se dispute.";

    private CodedWorld world;
    private CodingIndex index;
    private Code trust;
    private Coder anne;
    private Document interview;

    @BeforeEach
    void open(@TempDir Path folder) throws ProjectException {
        world = new CodedWorld(folder.resolve("étude"));
        trust = world.code("confiance");
        anne = world.coder("Anne");
        interview = world.document("Entretien A", TEXT);
        index = new CodingIndex(world.session());
    }

    @AfterEach
    void close() {
        index.close();
        world.close();
    }

    private String page(Language language, Diffusion audience, Predicate<Coder> coders, Code... codes) {
        var setting = new CodeCards.Setting(world.content(), "Étude <1> & \"2\"", index, coders, "", audience, PartialDate.parse("2026-11-26"));
        return new CodeCards(new ObservatoryLabels(language), setting).page(List.of(codes));
    }

    private String page(Code... codes) {
        return page(Language.FRENCH, Diffusion.TEAM, coder -> true, codes);
    }

    @Test
    void aCardSaysWhatTheCodeMeansAndWhereItStands() throws ProjectException {
        var keys = world.code(trust, "clés");
        var typology = world.typology("Impacts", "biens confiés");
        var set = world.dimension("liens", keys);
        world.edit(() -> {
            trust.setColour("#332288");
            keys.setDescriptionFr("On se confie des biens.");
            keys.setInclusionFr("Clés, codes, véhicules.");
            keys.setExclusionFr("Locations.");
            keys.setExampleFr("Le double est chez la gardienne.");
            keys.setCategory(typology.getCategories().getFirst());
            keys.setAtMost(2);
            keys.setShortcut("K");
        });
        var page = page(keys);
        for (var part : List.of("<p class=\"path\">confiance</p>", ">clés</h2>", "On se confie des biens.", "Clés, codes, véhicules.",
                "Locations.", "Le double est chez la gardienne.", "Impacts ▸ biens confiés", "<dd>liens</dd>", "<dd>2</dd>", "<dd>K</dd>",
                "--code: #332288", "1 fiche", "novembre", set.getNameFr())) {
            assertTrue(page.contains(part), part + " is not in " + page);
        }
    }

    @Test
    void nothingWrittenByPeopleIsTakenForMarkup() throws Exception {
        world.coding(world.codings(anne, world.document("<b>Doc</b>", "Il dit \"<script>alert(1)</script>\" & s’en va.")), trust,
                "<script>alert(1)</script>");
        world.edit(() -> {
            trust.setNameFr("<i>confiance</i>");
            trust.setDescriptionFr("a < b && c > \"d\"");
            trust.setColour("red;} body {display:none");
            trust.setShortcut("<");
        });
        var page = page(trust);
        assertFalse(page.contains("<script>") || page.contains("<i>") || page.contains("<b>") || page.contains("display:none"), page);
        assertTrue(page.contains("a &lt; b &amp;&amp; c &gt; &quot;d&quot;"), page);
        assertTrue(page.contains("Étude &lt;1&gt; &amp; &quot;2&quot;"), page);
        wellFormed(page);
    }

    private static void wellFormed(String page) throws Exception {
        var xml = page.substring(page.indexOf("<html")).replace("<meta charset=\"utf-8\">", "");
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void passagesAreCountedAndThreeOfThemShownWithTheirOrigin() throws ProjectException {
        var codings = world.codings(anne, interview);
        for (var quotation : List.of("On se fait confiance.", "Ils nous laissent les clés du local.", "On ne compte pas nos heures.",
                "Le jeudi, on se dispute.")) {
            world.coding(codings, trust, quotation);
        }
        var page = page(trust);
        assertEquals(4, page.split("<blockquote>", -1).length, "three examples");
        assertTrue(page.contains("Ils nous laissent les clés du local."), page);
        assertTrue(page.contains("Entretien A, codé par Anne"), page);
        assertTrue(page.contains("<dt>Passages codés</dt><dd>4</dd>"), page);
    }

    @Test
    void theExamplesComeFromDifferentDocumentsWherePossible() throws ProjectException {
        var other = world.document("Entretien B", "Nous partageons les outils, sans contrat, depuis toujours.");
        var codings = world.codings(anne, interview);
        for (var quotation : List.of("On se fait confiance.", "Ils nous laissent les clés du local.", "On ne compte pas nos heures.")) {
            world.coding(codings, trust, quotation);
        }
        world.coding(world.codings(anne, other), trust, "Nous");
        assertTrue(page(trust).contains("Entretien B"), page(trust));
    }

    @Test
    void whatMayNotGoAsFarAsTheReadersIsLeftOutAndCounted() throws ProjectException {
        var codings = world.codings(anne, interview);
        world.coding(codings, trust, "On se fait confiance.");
        assertTrue(page(trust).contains("On se fait confiance."));
        var seminar = page(Language.FRENCH, Diffusion.SEMINAR, coder -> true, trust);
        assertFalse(seminar.contains("On se fait confiance."), seminar);
        assertTrue(seminar.contains("1 passage ne peut pas être montré ici"), seminar);
        world.edit(() -> interview.setDiffusion(Diffusion.PUBLIC));
        assertTrue(page(Language.FRENCH, Diffusion.SEMINAR, coder -> true, trust).contains("On se fait confiance."));
        world.edit(() -> interview.setConsent(Consent.WITHDRAWN));
        assertFalse(page(trust).contains("On se fait confiance."), page(trust));
    }

    @Test
    void aRefusedQuoteIsNotShownByAnotherWay() throws ProjectException {
        world.coding(world.codings(anne, interview), trust, "Ils nous laissent les clés du local.");
        var quote = world.quote(interview, "les clés du local");
        world.edit(() -> quote.setState(QuoteState.REFUSED));
        assertFalse(page(trust).contains("laissent"), page(trust));
    }

    @Test
    void hiddenCodersAreNeitherCountedNorShown() throws ProjectException {
        world.coding(world.codings(anne, interview), trust, "On se fait confiance.");
        var page = page(Language.FRENCH, Diffusion.TEAM, coder -> coder != anne, trust);
        assertTrue(page.contains("<dt>Passages codés</dt><dd>0</dd>"), page);
        assertFalse(page.contains("On se fait confiance."), page);
    }

    @Test
    void decisionsHaveTheirDateCoderAndReason() {
        var decision = CodingFactory.eINSTANCE.createDecision();
        decision.setId(UUID.randomUUID().toString());
        decision.setText("Les locations n’en sont pas, car elles se paient.");
        decision.setQuotation("On loue la salle.");
        decision.setCoder(anne);
        decision.setDocument(interview);
        decision.setDate(PartialDate.parse("2026-03"));
        world.edit(() -> trust.getDecisions().add(decision));
        var page = page(trust);
        assertTrue(page.contains("Les locations n’en sont pas, car elles se paient."), page);
        assertTrue(page.contains("On loue la salle."), page);
        assertTrue(page.contains("2026, Anne, Entretien A"), page);
    }

    @Test
    void aTextThatIsThereInTheOtherLanguageAloneIsMarkedAsSuch() {
        world.edit(() -> {
            trust.setNameEn("trust");
            trust.setDescriptionFr("On se confie.");
        });
        var page = page(Language.ENGLISH, Diffusion.TEAM, coder -> true, trust);
        assertTrue(page.contains("<html lang=\"en\">") && page.contains(">trust</h2>"), page);
        assertTrue(page.contains("<p lang=\"fr\">On se confie.</p>"), page);
    }
}
