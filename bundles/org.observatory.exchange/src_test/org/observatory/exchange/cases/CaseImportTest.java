// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CaseField;
import org.observatory.model.programmes.Completeness;
import org.observatory.model.programmes.RoleKind;
import org.observatory.project.ProjectSession;

class CaseImportTest {

    private static final String SHEET = """
            Identifiant;Nom;Début;Territoires;Programmes;Acteurs;Effectif;Membre;Zone
            A1;Alliance de l’été 🌊;10/2019;Nantes; IMPACT;Fondation Été (financeur) [Entreprise]; 12,5;oui;Nord
            A2;שלום;2020;Nantes | Brest;;Mairie; s.o.;non;Sud
            A3;Forêts;;Saint-Denis [97411];;"Mairie; ""Pays; Loire"" (pilote)";NSP;;Nord
            A4;Quatre;;;;;4;x;Nord
            A5;Cinq;;;;;5;oui;Sud
            A6;Six;;;;;6;oui;Sud
            """;

    @TempDir
    private Path folder;
    private Project project;

    @BeforeEach
    void open() throws Exception {
        project = Project.in(folder.resolve("étude"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void eachRowBecomesACaseWithItsValues() {
        var plan = project.imported(SHEET);

        assertEquals(6, plan.added().size());
        var one = project.one("Alliance de l’été 🌊");
        assertEquals("A1", one.getKey());
        assertEquals("2019-10", one.getStart().toString());
        assertEquals("44109", one.getTerritories().getFirst().getCode());
        assertEquals("IMPACT", one.getProgrammes().getFirst().getAcronym());
        assertEquals(RoleKind.FUNDER, one.getActors().getFirst().getRole());
        assertEquals("Fondation Été", one.getActors().getFirst().getOrganisation().getNameFr());
        assertEquals("Entreprise", one.getActors().getFirst().getProfile().getNameFr());
        assertEquals("12.5", project.held("Alliance de l’été 🌊", "Effectif"));
        assertEquals("true", project.held("Alliance de l’été 🌊", "Membre"));
        assertEquals("Nord", project.held("Alliance de l’été 🌊", "Zone"));
    }

    @Test
    void notApplicableUnknownAndEmptyAreThreeThings() {
        project.imported(SHEET);

        assertEquals("sans objet", project.held("שלום", "Effectif"));
        assertEquals("inconnu", project.held("Forêts", "Effectif"));
        assertEquals("", project.held("Forêts", "Membre"));
    }

    @Test
    void whatTheProjectLacksIsMadeInTheSameStep() {
        var plan = project.imported(SHEET);

        assertEquals(List.of("Effectif", "Membre", "Zone"), plan.newAttributes().stream().map(made -> made.getNameFr()).toList());
        assertEquals(List.of("Zone"), plan.newTypologies().stream().map(made -> made.getNameFr()).toList());
        assertEquals(List.of("Brest"), plan.newTerritories().stream().map(made -> made.getNameFr()).toList());
        assertEquals(List.of("Nord", "Sud"), project.typology("Zone").getCategories().stream().map(made -> made.getNameFr()).toList());
        assertEquals("97411", project.one("Forêts").getTerritories().getFirst().getCode());
        assertEquals(List.of("Mairie", "Pays; Loire"), project.one("Forêts").getActors().stream().map(actor -> actor.getName()).toList());
        assertEquals(Completeness.OPEN, project.typology("Zone").getCompleteness());
    }

    @Test
    void theImportIsUndoneAndRedoneAsOneStep() {
        var before = project.told();
        project.imported(SHEET);
        var after = project.told();
        project.session().history().undo();

        assertEquals(before, project.told());
        assertFalse(project.session().history().canUndo());
        assertEquals(List.of(), project.session().content().scheme().getAttributes());
        assertEquals(List.of(), project.session().content().scheme().getMappings());
        assertEquals(3, project.session().observatory().getTerritories().size());
        assertEquals(1, project.session().observatory().getTypologies().size());
        project.session().history().redo();
        assertEquals(after, project.told());
    }

    @Test
    void whatWasImportedIsSavedAndReadAgain() throws Exception {
        project.imported(SHEET);
        project.session().save();
        var told = project.told();
        var file = project.session().folder();
        project.close();

        try (var again = ProjectSession.openReadOnly(file)) {
            assertEquals(6, again.content().cases().size());
            assertEquals(List.of(), again.damaged());
            assertTrue(told.contains("Alliance de l’été 🌊"));
        }
    }

    @Test
    void aSecondImportOfTheSameSheetChangesNothing() {
        project.imported(SHEET);
        var plan = project.plan(SHEET);

        assertTrue(plan.isEmpty());
        assertEquals(6, plan.unchanged().size());
        assertEquals(List.of(), plan.newTerritories());
    }

    @Test
    void theColumnsAreFoundAgainForASheetWithTheSameHeadings() {
        project.imported(SHEET);
        var other = Project.sheet("ZONE;Membre;effectif;Acteurs;Programmes;Territoires;Début;Nom;Identifiant\nEst;oui;3;;;;;Neuf;A9\n");

        assertTrue(project.inference().saved(other).isPresent());
        assertTrue(project.inference().saved(Project.sheet("Nom;Zone\nA;B\n")).isEmpty());
        assertEquals("cas", project.inference().named("CAS").orElseThrow().getName());
        var plan = project.imported(other);
        assertEquals("Est", plan.newCategories().get(project.typology("Zone")).getFirst().getNameFr());
        assertEquals("Est", project.held("Neuf", "Zone"));
    }

    @Test
    void changedValuesAreShownBeforeAndAfterAndTheOthersAreLeft() {
        project.imported(SHEET);
        var plan = project.plan("Identifiant;Nom;Effectif;Membre\nA1;Alliance de l’été 🌊;13;oui\nA4;Quatre;sans objet;x\nA7;Sept;1;non\n");

        assertEquals(List.of("Effectif C2 12,5 → 13", "Effectif C3 4 → sans objet"), plan.changed().stream()
                .flatMap(change -> change.changes().stream()).map(change -> change.heading() + " " + change.place() + " "
                        + change.before().fr() + " → " + change.after().fr()).toList());
        assertEquals(List.of("Sept"), plan.added().stream().map(change -> change.one().getNameFr()).toList());
        assertEquals(List.of("A2", "A3", "A5", "A6"), plan.absent().stream().map(Case::getKey).sorted().toList());
        assertEquals("12.5", project.held("Alliance de l’été 🌊", "Effectif"));
        project.session().history().execute(plan.command(project.session(), "import"));
        assertEquals("13", project.held("Alliance de l’été 🌊", "Effectif"));
        assertEquals("sans objet", project.held("Quatre", "Effectif"));
        assertEquals(7, project.cases().size());
    }

    @Test
    void anEmptyCellErasesOnlyWhenAsked() {
        project.imported(SHEET);
        var sheet = Project.sheet("Identifiant;Nom;Effectif;Acteurs;Début\nA1;Alliance de l’été 🌊;;;\n");

        assertTrue(project.plan(sheet, new CaseImportOptions(false, null)).isEmpty());
        var plan = project.plan(sheet, new CaseImportOptions(true, null));
        project.session().history().execute(plan.command(project.session(), "import"));
        assertEquals("", project.held("Alliance de l’été 🌊", "Effectif"));
        assertEquals(List.of(), project.one("Alliance de l’été 🌊").getActors());
        assertEquals(null, project.one("Alliance de l’été 🌊").getStart());
        assertEquals("true", project.held("Alliance de l’été 🌊", "Membre"));
    }

    @Test
    void aCellThatIsNoValueIsKeptAsTextWhereNothingStandsAndNeverReplacesAValue() {
        project.imported(SHEET);
        var csv = "Identifiant;Nom;Effectif\nA1;Alliance de l’été 🌊;environ 30\nA8;Huit;plusieurs\n";
        var plan = project.imported(csv);

        assertEquals(List.of("C2"), plan.notTaken().stream().map(doubt -> doubt.place().toString()).toList());
        assertEquals(List.of("C3"), plan.keptAsText().stream().map(doubt -> doubt.place().toString()).toList());
        assertEquals("12.5", project.held("Alliance de l’été 🌊", "Effectif"));
        assertEquals("plusieurs", project.held("Huit", "Effectif"));
        assertTrue(project.plan(csv).isEmpty());
    }

    @Test
    void aCategoryThatACompleteTypologyLacksIsNotAddedToIt() {
        project.with("Acteur", AttributeType.CATEGORY, project.typology("Type d’acteur"));
        var plan = project.imported("Nom;Acteur\nA;Entreprise\nB;Syndicat\n");

        assertEquals(List.of("B3, «\u00a0Syndicat\u00a0»\u00a0: ce n’est pas une modalité de la typologie"),
                plan.keptAsText().stream().map(doubt -> doubt.line().fr()).toList());
        assertEquals(3, project.typology("Type d’acteur").getCategories().size());
        assertEquals("Syndicat", project.held("B", "Acteur"));
    }

    @Test
    void keysThatAreTwiceInTheSheetOrTheProjectAreRefusedForThoseRowsAlone() {
        project.with("K", "Un", one -> { }).with("K", "Deux", one -> { });
        var plan = project.plan("""
                Clé;Nom
                K;Lequel
                L;Premier
                L;Second
                M;Seul
                M1;a
                M2;b
                M3;c
                M4;d
                M5;e
                M6;f
                M7;g
                M8;h
                M9;i
                N1;j
                N2;k
                N3;l
                N4;m
                N5;n
                N6;o
                N7;p
                N8;q
                """);

        assertEquals(List.of("A2, «\u00a0K\u00a0»\u00a0: plusieurs cas du projet portent cette clé",
                "A3, «\u00a0L\u00a0»\u00a0: plusieurs lignes portent cette clé", "A4, «\u00a0L\u00a0»\u00a0: plusieurs lignes portent cette clé"),
                plan.refused().stream().map(doubt -> doubt.line().fr()).toList());
        assertEquals(18, plan.added().size());
        assertEquals(List.of(), plan.absent());
    }

    @Test
    void rowsFindTheirCaseByNameWhereThereIsNoKey() {
        project.with(null, "Île d’Yeu", one -> { }).with(null, "Double", one -> { }).with(null, "Double", one -> { });
        var plan = project.plan("Nom;Note libre\nILE D'YEU;vu\nDouble;?\nDeux fois;a\nDeux fois;b\n;perdu\n");

        assertEquals(List.of("Île d’Yeu"), plan.changed().stream().map(change -> change.one().getNameFr()).toList());
        assertEquals(List.of("A3", "A4", "A5", "6"), plan.refused().stream().map(doubt -> doubt.place().toString()).toList());
        assertEquals(List.of(), plan.added());
    }

    @Test
    void aCaseWithoutKeyIsFoundByItsNameAndTakesTheKey() {
        project.with(null, "Un", one -> { }).with("B", "Deux", one -> { });
        var plan = project.imported("Clé;Nom\nA;Un\nC;Deux\n");

        assertEquals("A", project.one("Un").getKey());
        assertEquals(List.of("C"), plan.added().stream().map(change -> change.one().getKey()).toList());
    }

    @Test
    void whatCannotBeFoundOrToldApartIsReportedAtItsCell() {
        project.with("Nom du fichier", AttributeType.TEXT, null);
        var sheet = Project.sheet("Nom;Territoires;Programmes\nA;Saint-Denis;IMPACT\nB;Nantes;ABSENT\n");
        var plan = CaseImport.plan(project.session().content(), sheet, List.of(
                new ColumnTarget.Field(CaseField.NAME_FR),
                new ColumnTarget.Field(CaseField.TERRITORIES),
                new ColumnTarget.Field(CaseField.PROGRAMMES)), new CaseImportOptions(false, null),
                Progress.none());

        assertEquals(List.of("B2", "C3"), plan.notTaken().stream().map(doubt -> doubt.place().toString()).toList());
        assertEquals(2, plan.added().size());
        assertEquals(List.of(), plan.newTerritories());
    }

    @Test
    void anActorThatStaysKeepsItsIdentityAndRemarks() {
        project.imported(SHEET);
        var actor = project.one("Forêts").getActors().getFirst();
        project.edit(() -> actor.setNoteFr("vue en mai"));
        project.imported("Identifiant;Nom;Acteurs\nA3;Forêts;Mairie (financeur); Fondation Été\n".replace("Mairie (f", "\"Mairie (f")
                .replace("Été\n", "Été\"\n"));

        assertEquals(List.of("Mairie", "Fondation Été"), project.one("Forêts").getActors().stream()
                .map(one -> one.getOrganisation() == null ? one.getName() : one.getOrganisation().getNameFr()).toList());
        assertEquals(actor, project.one("Forêts").getActors().getFirst());
        assertEquals(RoleKind.FUNDER, actor.getRole());
        assertEquals("vue en mai", actor.getNoteFr());
    }

    @Test
    void planningChangesNothingAndStopsWhenCancelled() {
        project.imported(SHEET);
        var before = project.told();
        project.plan("Identifiant;Nom;Neuf\nA1;Autre nom;1\nZ;Z;2\n");

        assertEquals(before, project.told());
        var cancelled = new Progress() {
            @Override
            public void report(double done, Label step) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> CaseImport.plan(project.session().content(), Project.sheet(SHEET),
                project.propose(Project.sheet(SHEET)).stream().map(ColumnProposal::target).toList(),
                CaseImportOptions.keeping("cas"), cancelled));
        assertEquals(before, project.told());
    }
}
