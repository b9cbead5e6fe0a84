// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.project.checks.Severity;

/** What can be wrong with codes and coded passages. */
class CodingChecksTest {

    private static final String TEXT = "Nous avons donné de l’argent, puis nous avons passé commande. Aujourd’hui on cherche ensemble.";

    @TempDir
    private Path folder;
    private CheckedWorld world;
    private Document document;
    private Codings codings;
    private Code category;
    private Code patronage;
    private Code order;

    @BeforeEach
    void aCodedDocument() throws Exception {
        world = new CheckedWorld(folder);
        document = world.document("Entretien", TEXT);
        codings = world.codings(world.coder("Alice"), document);
        category = world.code("Catégorie");
        patronage = world.code(category, "mécénat");
        order = world.code(category, "coopération économique");
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void exclusiveCodesMayStandSideBySide() throws Exception {
        world.edit(() -> category.setExclusive(true));
        world.coding(codings, patronage, "donné de l’argent");
        world.coding(codings, order, ", puis nous avons passé commande");
        assertEquals(List.of(), world.issues());
    }

    @Test
    void exclusiveCodesDoNotStandOnOnePassage() throws Exception {
        world.edit(() -> category.setExclusive(true));
        var first = world.coding(codings, patronage, "donné de l’argent, puis");
        var second = world.coding(codings, order, "puis nous avons passé commande");

        var issue = world.only("exclusive-codes");

        assertSame(second, issue.element());
        assertEquals(Severity.WARNING, issue.severity());
        assertEquals("Le passage porte aussi le code « mécénat » ; les codes de « Catégorie » s’excluent.",
                issue.message().fr());
        world.mend(issue, 0);
        assertEquals(List.of(first), codings.getCodings());
    }

    @Test
    void eitherOfTwoExclusiveCodesCanGo() throws Exception {
        world.edit(() -> category.setExclusive(true));
        world.coding(codings, patronage, "donné de l’argent, puis");
        var second = world.coding(codings, order, "puis nous avons passé commande");
        world.mend(world.only("exclusive-codes"), 1);
        assertEquals(List.of(second), codings.getCodings());
    }

    @Test
    void aLongPassageIsComparedWithAllThatItCovers() throws Exception {
        world.edit(() -> category.setExclusive(true));
        world.coding(codings, patronage, TEXT);
        world.coding(codings, patronage, "Nous");
        world.coding(codings, order, "cherche ensemble");
        world.only("exclusive-codes");
    }

    @Test
    void oneBranchTwoCodersAndPassagesToPlaceAgainDoNotExcludeEachOther() throws Exception {
        world.edit(() -> category.setExclusive(true));
        var finer = world.code(patronage, "mécénat de compétences");
        world.coding(codings, patronage, "donné de l’argent");
        world.coding(codings, finer, "donné de l’argent");
        world.coding(codings, category, "donné de l’argent");
        world.coding(world.codings(world.coder("Béa"), document), order, "donné de l’argent");
        assertEquals(List.of(), world.issues());

        var waiting = world.coding(codings, order, "donné de l’argent");
        world.edit(() -> waiting.setUnplaced(true));
        assertTrue(world.issues().stream().noneMatch(issue -> issue.check().equals("exclusive-codes")));
    }

    @Test
    void aDocumentBearsNoMoreCodesThanAllowedByOneCoder() throws Exception {
        var shared = world.code(category, "innovation sociétale");
        world.edit(() -> category.setAtMost(2));
        world.coding(codings, patronage, "argent");
        world.coding(codings, patronage, "donné");
        world.coding(codings, order, "commande");
        world.coding(world.codings(world.coder("Béa"), document), shared, "ensemble");
        assertEquals(List.of(), world.issues());

        world.coding(codings, shared, "ensemble");
        var issue = world.only("too-many-codes");
        assertSame(codings, issue.element());
        assertTrue(issue.message().en().contains("3 codes under “Catégorie”"), issue.message().en());
    }

    @Test
    void aCodeHasACategoryOfTheTypologyItStandsUnder() throws Exception {
        var typology = world.typology("Catégories", "mécénat", "coopération économique");
        var other = world.typology("Impacts", "confiance");
        world.edit(() -> {
            category.setTypology(typology);
            patronage.setCategory(typology.getCategories().getFirst());
            order.setCategory(typology.getCategories().getLast());
        });
        assertEquals(List.of(), world.issues());

        world.edit(() -> order.setCategory(other.getCategories().getFirst()));
        var issue = world.only("code-typology");
        assertEquals(Severity.ERROR, issue.severity());
        world.mend(issue, 0);
        assertSame(typology.getCategories().getLast(), order.getCategory());
        world.edit(() -> order.setCategory(other.getCategories().getFirst()));
        world.mend(world.only("code-typology"), 1);
        assertEquals(null, order.getCategory());
    }

    @Test
    void aCodeWithoutACategoryIsFineUntilPassagesBearIt() throws Exception {
        var typology = world.typology("Catégories", "mécénat", "autre");
        world.edit(() -> {
            category.setTypology(typology);
            order.setCategory(typology.getCategories().getLast());
        });
        assertEquals(List.of(), world.issues());

        world.coding(codings, patronage, "argent");
        var issue = world.only("code-typology");
        assertEquals(1, issue.fixes().size());
        world.mend(issue, 0);
        assertSame(typology.getCategories().getFirst(), patronage.getCategory());
    }

    @Test
    void aCategoryHasOneCode() throws Exception {
        var typology = world.typology("Catégories", "mécénat", "autre");
        world.edit(() -> {
            category.setTypology(typology);
            patronage.setCategory(typology.getCategories().getFirst());
            order.setCategory(typology.getCategories().getFirst());
        });
        assertSame(order, world.only("code-typology").element());
    }

    @Test
    void codedCasesBearACodeOfEachDimension() throws Exception {
        var finer = world.code(patronage, "mécénat de compétences");
        world.dimension("Catégories", patronage, order);
        var other = world.document("Autre", TEXT);
        world.alliance("sans document");
        world.alliance("non codé", world.document("Non codé", TEXT));
        world.alliance("codé", document, other);
        world.coding(codings, finer, "argent");
        assertEquals(List.of(), world.issues());

        var beside = world.code("Climat");
        world.coding(world.codings(codings.getCoder(), other), beside, "ensemble");
        world.alliance("Val-de-Bise", other);
        world.alliance("Saules", other);
        var issue = world.only("uncoded-dimension");
        assertEquals("2 coded cases bear no code of this dimension: “Saules” and “Val-de-Bise”.", issue.message().en());
        assertEquals("Catégories", issue.path().en());
    }

    @Test
    void twoFilesOfOneCoderInOneDocumentAreBroughtTogether() throws Exception {
        world.coding(codings, patronage, "commande");
        var bea = world.coder("Béa");
        var second = world.codings(bea, document);
        var earlier = world.coding(second, order, "argent");
        assertEquals(List.of(), world.issues());

        world.edit(() -> second.setCoder(codings.getCoder()));
        var issue = world.only("double-codings");
        assertEquals(Severity.ERROR, issue.severity());
        world.mend(issue, 0);
        assertEquals(1, world.content().codings().size());
        assertEquals(2, world.content().codings().getFirst().getCodings().size());
        assertSame(earlier, world.content().codings().getFirst().getCodings().getFirst());
    }

    @Test
    void codersHaveFoldersOfTheirOwn() throws Exception {
        var bea = world.coder("Béa");
        assertEquals(List.of(), world.issues());

        world.edit(() -> bea.setSlug("ALICE"));
        var capital = world.issues();
        world.edit(() -> bea.setSlug("alice"));
        var issue = world.only("coder-folder");
        assertEquals(List.of("coder-folder"), capital.stream().map(each -> each.check()).toList());
        assertSame(bea, issue.element());
        world.mend(issue, 0);
        assertEquals("alice-2", bea.getSlug());
    }

    @Test
    void whoeverHasCodedKeepsTheFolder() throws Exception {
        var bea = world.coder("Béa");
        world.codings(bea, document);
        world.edit(() -> bea.setSlug("alice"));
        assertEquals(List.of(), world.only("coder-folder").fixes());
    }

    @Test
    void aPassageWithoutACodeCanBeRemoved() throws Exception {
        var coding = world.coding(codings, patronage, "argent");
        world.edit(() -> coding.setCode(null));
        var issue = world.only("missing-required");
        assertSame(coding, issue.element());
        world.mend(issue, 0);
        assertEquals(List.of(), codings.getCodings());
    }
}
