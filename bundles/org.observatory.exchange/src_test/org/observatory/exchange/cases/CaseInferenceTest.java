// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatory.exchange.cases.ColumnTarget.Existing;
import org.observatory.exchange.cases.ColumnTarget.Field;
import org.observatory.exchange.cases.ColumnTarget.Fresh;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.CaseField;

class CaseInferenceTest {

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
    void theFieldsOfACaseAreKnownByTheirUsualHeadings() {
        var proposals = project.propose(Project.sheet("""
                N°;Nom de l’alliance;Date de début;Fin;Territoires;Programme;Partenaires;Résumé
                1;Alliance;2019;10/2020;Nantes;IMPACT;Mairie;Texte
                2;Autre;03/10/2019;;Brest;impact;Mairie;
                """));

        assertEquals(List.of(CaseField.KEY, CaseField.NAME_FR, CaseField.START, CaseField.END, CaseField.TERRITORIES,
                CaseField.PROGRAMMES, CaseField.ACTORS, CaseField.DESCRIPTION_FR),
                proposals.stream().map(proposal -> ((Field) proposal.target()).field()).toList());
    }

    @Test
    void aFieldWhoseValuesDoNotSuitItIsAnAttribute() {
        var proposals = project.propose(Project.sheet("code;programme;fin\nA;Inconnu au bataillon;ouverte\nA;IMPACT;fermée\nB;x;y\n"));

        assertTrue(proposals.stream().allMatch(proposal -> proposal.target() instanceof Fresh));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 234,5/2/3 | NUMBER", "35 %/40 %/2,5 % | NUMBER", "oui/non/x | BOOLEAN", "1/0/1 | NUMBER",
        "2019/10/2019 | NUMBER", "03~10~2019/2019-10/octobre 2019 | DATE", "un/deux/trois | TEXT", "01/02/03 | TEXT",
        "Entreprise/association/Collectivité | CATEGORY", "Entreprise,Association/Collectivité/Association | CATEGORIES",
        "Nord/Sud/Nord/nord/Sud/Sud | CATEGORY", "a,b/b/a/a,b/b/a,b,c/c | CATEGORIES", "Nord/Sud | TEXT"})
    void theTypeOfAnAttributeIsInferredFromItsValues(String values, AttributeType type) {
        var csv = "Nom;Valeur\n";
        var number = 0;
        for (var value : values.split("/")) {
            csv += "Cas " + number++ + ";\"" + value.replace('~', '/').replace(',', values.contains(" %") || values.contains(",5") ? ',' : ';')
                    + "\"\n";
        }

        assertEquals(type, fresh(csv).type());
    }

    @Test
    void yearsAreDatesWhereTheHeadingSpeaksOfOne() {
        assertEquals(AttributeType.DATE, fresh("Nom;Année de création\nA;2019\nB;1998\n").type());
        assertEquals(AttributeType.NUMBER, fresh("Nom;Effectif\nA;2019\nB;1998\n").type());
        assertEquals(AttributeType.NUMBER, fresh("Nom;Année\nA;2019\nB;12\n").type());
    }

    @Test
    void unitsAndCategoriesBelongToTheProposal() {
        assertEquals("%", fresh("Nom;Part\nA;35 %\nB;40 %\n").unit());
        assertEquals("", fresh("Nom;Part\nA;35 %\nB;40\n").unit());
        assertEquals(List.of("Nord", "Sud"), fresh("Nom;Zone\nA;nord\nB;Nord\nC;Nord\nD;Sud\nE;Sud\nF;Nord\n").categories());
        assertEquals(project.typology("Type d’acteur"), fresh("Nom;Zone\nA;Entreprise\nB;Association\n").typology());
    }

    @Test
    void evidenceTellsHowManyOfHowManyAndTheExceptionsByCell() {
        var csv = new StringBuilder("Nom;Effectif\n");
        for (var i = 0; i < 148; i++) {
            csv.append("Cas ").append(i).append(';').append(i).append('\n');
        }
        var proposal = project.propose(Project.sheet(csv + "X;environ 30\nY;beaucoup\nZ;s.o.\nW;NSP\n")).get(1);

        assertEquals(AttributeType.NUMBER, ((Fresh) proposal.target()).type());
        assertEquals(List.of("148 valeurs sur 150 sont des nombres", "1\u00a0sans objet, 1\u00a0inconnue").stream()
                .map(text -> text.replace("1\u00a0", "1 ")).toList(), proposal.evidence().stream().map(label -> label.fr()).toList());
        assertEquals("148 of 150 values are numbers", proposal.evidence().getFirst().en());
        assertEquals(List.of("B150, «\u00a0environ 30\u00a0»\u00a0: ce n’est pas un nombre",
                "B151, «\u00a0beaucoup\u00a0»\u00a0: ce n’est pas un nombre"),
                proposal.doubts().stream().map(doubt -> doubt.line().fr()).toList());
    }

    @Test
    void theOrderOfDayAndMonthComesFromTheColumnAndIsSaid() {
        var american = project.propose(Project.sheet("Nom,Signature\nA,03/25/2019\nB,04/05/2019\n")).get(1);
        var unsure = project.propose(Project.sheet("Nom;Signature\nA;03/10/2019\nB;04/05/2019\n")).get(1);

        assertEquals("le mois précède le jour", american.evidence().get(1).fr());
        assertEquals(List.of(), american.doubts());
        assertEquals("le jour est supposé précéder le mois", unsure.evidence().get(1).fr());
        assertEquals(2, unsure.doubts().size());
    }

    @Test
    void anAttributeOfTheProjectIsKnownByItsName() {
        project.with("Effectif", AttributeType.NUMBER, null);
        var proposal = project.propose(Project.sheet("Nom;EFFECTIF\nA;12\nB;douze\n")).get(1);

        assertEquals(new Existing(project.attribute("Effectif")), proposal.target());
        assertEquals(List.of("B3"), proposal.doubts().stream().map(doubt -> doubt.place().toString()).toList());
    }

    @Test
    void repeatedKeysAreToldAndTooManyMakeItNoKey() {
        var csv = new StringBuilder("id;Nom\n");
        for (var i = 0; i < 40; i++) {
            csv.append(i).append(";Cas ").append(i).append('\n');
        }
        var proposal = project.propose(Project.sheet(csv + "7;Encore\n")).getFirst();

        assertEquals(new Field(CaseField.KEY), proposal.target());
        assertEquals("40 valeurs distinctes sur 41", proposal.evidence().getFirst().fr());
        assertEquals(List.of("A42"), proposal.doubts().stream().map(doubt -> doubt.place().toString()).toList());
        assertEquals(new Field(CaseField.KEY), project.propose(Project.sheet("id;Nom\n1;A\n1;B\n2;C\n")).getFirst().target());
        assertTrue(project.propose(Project.sheet("code;Nom\n1;A\n1;B\n2;C\n")).getFirst().target() instanceof Fresh);
        assertTrue(project.propose(Project.sheet("id;Nom\n1;A\n1;B\n1;C\n")).getFirst().target() instanceof Fresh);
    }

    @Test
    void aColumnWithoutValuesIsLeftOut() {
        assertEquals(ColumnTarget.IGNORED, project.propose(Project.sheet("Nom;Vide\nA;\nB;\n")).get(1).target());
    }

    @Test
    void aTypeChosenByHandTakesItsCategoriesFromTheValues() {
        var sheet = Project.sheet("Nom;Zone\nA;Nord, Sud\nB;sud\nC;Nord\n");

        assertEquals(List.of("Nord, Sud", "sud", "Nord"), project.inference().fresh(sheet, 1, AttributeType.CATEGORY).categories());
        assertEquals(AttributeType.DATE, project.inference().fresh(sheet, 1, AttributeType.DATE).type());
        assertEquals("%", project.inference().fresh(Project.sheet("Nom;Part\nA;35 %\nB;4 %\n"), 1, AttributeType.NUMBER).unit());
    }

    @Test
    void aColumnCanBecomeEachFieldAndEachAttributeOfCases() {
        project.with("Effectif", AttributeType.NUMBER, null);
        var targets = project.inference().targets();

        assertEquals(ColumnTarget.IGNORED, targets.getFirst());
        assertTrue(targets.contains(new Field(CaseField.KEY)));
        assertEquals(new Existing(project.attribute("Effectif")), targets.getLast());
    }

    private Fresh fresh(String csv) {
        return (Fresh) project.propose(Project.sheet(csv)).get(1).target();
    }
}
